/** Questions and answers (hỏi đáp); feedback and recommendations are another thing. */
@NullMarked
package vn.tthc.sdk.model.question;

import org.jspecify.annotations.NullMarked;
