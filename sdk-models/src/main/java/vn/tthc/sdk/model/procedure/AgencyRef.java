package vn.tthc.sdk.model.procedure;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Extras;

/**
 * An agency that a procedure names (cơ quan). Immutable.
 *
 * @param code agency code; null when unknown
 * @param name agency name; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record AgencyRef(@Nullable String code, @Nullable String name, Extras extras) {

  /** No extras stand for null. */
  public AgencyRef {
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
    b.extras = extras;
    return b;
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable String name;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Agency code; null when unknown. */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** Agency name; null when unknown. */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public AgencyRef build() {
      return new AgencyRef(code, name, extras);
    }
  }
}
