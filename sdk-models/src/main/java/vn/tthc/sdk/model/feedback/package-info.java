/** Feedback and recommendations (phản ánh, kiến nghị): Art. 6 and 11. */
@NullMarked
package vn.tthc.sdk.model.feedback;

import org.jspecify.annotations.NullMarked;
