/** Administrative procedures (thủ tục hành chính) and their catalogues: Art. 5. */
package vn.tthc.sdk.model.procedure;
