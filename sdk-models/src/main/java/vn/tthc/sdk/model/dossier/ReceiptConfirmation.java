package vn.tthc.sdk.model.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.Violation;

/**
 * Confirms that a dossier came from the portal (xác nhận hồ sơ nhận từ Cổng, Art. 10.6). Immutable.
 *
 * @param code code of the dossier
 * @param status its status
 * @param sentAt when the portal sent it; null when unknown
 * @param receivedAt when it was received
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record ReceiptConfirmation(
    @Circular("10.6.a") @Nullable String code,
    @Circular("10.6.b") @Nullable Coded<DossierStatus> status,
    @Circular("10.6.c") @Nullable OffsetDateTime sentAt,
    @Circular("10.6.d") @Nullable OffsetDateTime receivedAt,
    Extras extras)
    implements Change {

  /** No extras stand for null. */
  public ReceiptConfirmation {
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. What is sent must have: code. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.code = code;
    b.status = status;
    b.sentAt = sentAt;
    b.receivedAt = receivedAt;
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
    return DossierExchangeRules.check(this);
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable Coded<DossierStatus> status;
    private @Nullable OffsetDateTime sentAt;
    private @Nullable OffsetDateTime receivedAt;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Code of the dossier. */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** Its status. */
    public Builder status(@Nullable Coded<DossierStatus> value) {
      this.status = value;
      return this;
    }

    /** As {@link #status(Coded)}, with a constant of the table. */
    public Builder status(@Nullable DossierStatus value) {
      return status(Coded.of(value));
    }

    /** When the portal sent it; null when unknown. */
    public Builder sentAt(@Nullable OffsetDateTime value) {
      this.sentAt = value;
      return this;
    }

    /** When it was received. */
    public Builder receivedAt(@Nullable OffsetDateTime value) {
      this.receivedAt = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public ReceiptConfirmation build() {
      return new ReceiptConfirmation(code, status, sentAt, receivedAt, extras);
    }
  }
}
