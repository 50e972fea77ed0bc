package vn.tthc.sdk.model.procedure;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Extras;

/**
 * An entry of the catalogue of fees and charges (danh mục phí, lệ phí, Art. 5.6). Immutable.
 *
 * @param code code that the ministry published; null when unknown
 * @param name name that the ministry published; null when unknown
 * @param kind fee or charge; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record FeeType(
    @Circular("5.6.a") @Nullable String code,
    @Circular("5.6.b") @Nullable String name,
    @Circular("5.6.c") @Nullable Coded<FeeKind> kind,
    Extras extras) {

  /** No extras stand for null. */
  public FeeType {
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
    b.extras = extras;
    return b;
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable String name;
    private @Nullable Coded<FeeKind> kind;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Code that the ministry published; null when unknown. */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** Name that the ministry published; null when unknown. */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /** Fee or charge; null when unknown. */
    public Builder kind(@Nullable Coded<FeeKind> value) {
      this.kind = value;
      return this;
    }

    /** As {@link #kind(Coded)}, with a constant of the table. */
    public Builder kind(@Nullable FeeKind value) {
      return kind(Coded.of(value));
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public FeeType build() {
      return new FeeType(code, name, kind, extras);
    }
  }
}
