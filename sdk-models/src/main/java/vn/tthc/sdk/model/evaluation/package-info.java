/** Evaluations of the service (đánh giá chất lượng phục vụ): Art. 4.5. */
package vn.tthc.sdk.model.evaluation;
