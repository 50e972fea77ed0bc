package vn.tthc.sdk.model.payment;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.procedure.FeeKind;

/**
 * Identifies what is collected (định danh khoản thu, Art. 12.4, after Art. 27 of Circular
 * 01/2023/TT-VPCP). We have not read that article: these are the parts that the payment platform
 * uses; how they are joined is left to the agency. Immutable.
 *
 * @param agencyCode agency that collects; null when unknown
 * @param serviceCode code of the online service (mã dịch vụ công); null when unknown
 * @param feeKind fee or charge; null when unknown
 * @param feeCode code of the fee; null when unknown
 * @param inquiryCode code of the payment inquiry (mã tra cứu thanh toán); null when unknown
 * @param referenceCode reference of the transaction (mã tham chiếu); null when unknown
 * @param amount amount in whole đồng; null when unknown
 */
public record RevenueItem(
    @Nullable String agencyCode,
    @Nullable String serviceCode,
    @Nullable Coded<FeeKind> feeKind,
    @Nullable String feeCode,
    @Nullable String inquiryCode,
    @Nullable String referenceCode,
    @Nullable Long amount) {

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.agencyCode = agencyCode;
    b.serviceCode = serviceCode;
    b.feeKind = feeKind;
    b.feeCode = feeCode;
    b.inquiryCode = inquiryCode;
    b.referenceCode = referenceCode;
    b.amount = amount;
    return b;
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String agencyCode;
    private @Nullable String serviceCode;
    private @Nullable Coded<FeeKind> feeKind;
    private @Nullable String feeCode;
    private @Nullable String inquiryCode;
    private @Nullable String referenceCode;
    private @Nullable Long amount;

    private Builder() {}

    /** Agency that collects; null when unknown. */
    public Builder agencyCode(@Nullable String value) {
      this.agencyCode = value;
      return this;
    }

    /** Code of the online service (mã dịch vụ công); null when unknown. */
    public Builder serviceCode(@Nullable String value) {
      this.serviceCode = value;
      return this;
    }

    /** Fee or charge; null when unknown. */
    public Builder feeKind(@Nullable Coded<FeeKind> value) {
      this.feeKind = value;
      return this;
    }

    /** As {@link #feeKind(Coded)}, with a constant of the table. */
    public Builder feeKind(@Nullable FeeKind value) {
      return feeKind(Coded.of(value));
    }

    /** Code of the fee; null when unknown. */
    public Builder feeCode(@Nullable String value) {
      this.feeCode = value;
      return this;
    }

    /** Code of the payment inquiry (mã tra cứu thanh toán); null when unknown. */
    public Builder inquiryCode(@Nullable String value) {
      this.inquiryCode = value;
      return this;
    }

    /** Reference of the transaction (mã tham chiếu); null when unknown. */
    public Builder referenceCode(@Nullable String value) {
      this.referenceCode = value;
      return this;
    }

    /** Amount in whole đồng; null when unknown. */
    public Builder amount(@Nullable Long value) {
      this.amount = value;
      return this;
    }

    /** Builds the record. */
    public RevenueItem build() {
      return new RevenueItem(
          agencyCode, serviceCode, feeKind, feeCode, inquiryCode, referenceCode, amount);
    }
  }
}
