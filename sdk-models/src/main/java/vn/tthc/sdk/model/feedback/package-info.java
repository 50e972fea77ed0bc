/** Feedback and recommendations (phản ánh, kiến nghị): Art. 6 and 11. */
package vn.tthc.sdk.model.feedback;
