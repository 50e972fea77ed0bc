/** Evaluations of the service (đánh giá chất lượng phục vụ): Art. 4.5. */
@NullMarked
package vn.tthc.sdk.model.evaluation;

import org.jspecify.annotations.NullMarked;
