package vn.tthc.sdk.model.payment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.Violation;

/**
 * A payment for a dossier made through the agency (thanh toán hồ sơ, Art. 12): a snapshot, keyed by
 * the transaction. Immutable.
 *
 * @param code dossier code
 * @param procedureCode procedure code; null when unknown
 * @param transactionCode transaction code made by the agency system
 * @param revenueItem what was collected; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record DossierPayment(
    @Circular("12.1") @Nullable String code,
    @Circular("12.2") @Nullable String procedureCode,
    @Circular("12.3") @Nullable String transactionCode,
    @Circular("12.4") @Nullable RevenueItem revenueItem,
    Extras extras)
    implements Change {

  /** No extras stand for null. */
  public DossierPayment {
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. What is sent must have: code, transactionCode. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.code = code;
    b.procedureCode = procedureCode;
    b.transactionCode = transactionCode;
    b.revenueItem = revenueItem;
    b.extras = extras;
    return b;
  }

  /** The code; null when the agency gave none. */
  @Override
  public @Nullable String key() {
    return code;
  }

  @Override
  public List<Violation> validate() {
    return DossierPaymentRules.check(this);
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable String procedureCode;
    private @Nullable String transactionCode;
    private @Nullable RevenueItem revenueItem;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Dossier code. */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** Procedure code; null when unknown. */
    public Builder procedureCode(@Nullable String value) {
      this.procedureCode = value;
      return this;
    }

    /** Transaction code made by the agency system. */
    public Builder transactionCode(@Nullable String value) {
      this.transactionCode = value;
      return this;
    }

    /** What was collected; null when unknown. */
    public Builder revenueItem(@Nullable RevenueItem value) {
      this.revenueItem = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public DossierPayment build() {
      return new DossierPayment(code, procedureCode, transactionCode, revenueItem, extras);
    }
  }
}
