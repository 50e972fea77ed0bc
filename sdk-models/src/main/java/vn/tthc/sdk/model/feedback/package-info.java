/** Feedback and recommendations (phản ánh, kiến nghị): Art. 11. */
package vn.tthc.sdk.model.feedback;
