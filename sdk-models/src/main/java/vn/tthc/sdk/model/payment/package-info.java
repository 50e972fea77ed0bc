/** Payments for dossiers (thanh toán hồ sơ): Art. 12. */
@NullMarked
package vn.tthc.sdk.model.payment;

import org.jspecify.annotations.NullMarked;
