/** Payments for dossiers (thanh toán hồ sơ): Art. 12. */
package vn.tthc.sdk.model.payment;
