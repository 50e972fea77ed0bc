/** Administrative procedures (thủ tục hành chính): Art. 5. */
package vn.tthc.sdk.model.procedure;
