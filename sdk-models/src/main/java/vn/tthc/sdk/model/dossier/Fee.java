package vn.tthc.sdk.model.dossier;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.procedure.FeeKind;

/**
 * A fee or charge of the dossier (phí, lệ phí, Art. 10.1.o). Immutable.
 *
 * @param code code of the fee in the procedure's catalogue entry; null when unknown
 * @param name name of the fee; null when unknown
 * @param kind fee (phí) or charge (lệ phí); null when unknown
 * @param collection moment of collection (hình thức thu); null when unknown
 * @param amount amount in whole đồng; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record Fee(
    @Nullable String code,
    @Nullable String name,
    @Nullable Coded<FeeKind> kind,
    @Nullable Coded<FeeCollection> collection,
    @Nullable Long amount,
    Extras extras) {

  /** No extras stand for null. */
  public Fee {
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.code = code;
    b.name = name;
    b.kind = kind;
    b.collection = collection;
    b.amount = amount;
    b.extras = extras;
    return b;
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable String name;
    private @Nullable Coded<FeeKind> kind;
    private @Nullable Coded<FeeCollection> collection;
    private @Nullable Long amount;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Code of the fee in the procedure's catalogue entry; null when unknown. */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** Name of the fee; null when unknown. */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /** Fee (phí) or charge (lệ phí); null when unknown. */
    public Builder kind(@Nullable Coded<FeeKind> value) {
      this.kind = value;
      return this;
    }

    /** As {@link #kind(Coded)}, with a constant of the table. */
    public Builder kind(@Nullable FeeKind value) {
      return kind(Coded.of(value));
    }

    /** Moment of collection (hình thức thu); null when unknown. */
    public Builder collection(@Nullable Coded<FeeCollection> value) {
      this.collection = value;
      return this;
    }

    /** As {@link #collection(Coded)}, with a constant of the table. */
    public Builder collection(@Nullable FeeCollection value) {
      return collection(Coded.of(value));
    }

    /** Amount in whole đồng; null when unknown. */
    public Builder amount(@Nullable Long value) {
      this.amount = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public Fee build() {
      return new Fee(code, name, kind, collection, amount, extras);
    }
  }
}
