package vn.tthc.sdk.model.procedure;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Extras;

/**
 * A field that procedures belong to (lĩnh vực). Immutable.
 *
 * @param code code such as {@code G15-HT01}; null when unknown
 * @param name name; null when unknown
 * @param sector sector (ngành) it belongs to; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record ProcedureField(
    @Nullable String code, @Nullable String name, @Nullable String sector, Extras extras) {

  /** No extras stand for null. */
  public ProcedureField {
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
    b.sector = sector;
    b.extras = extras;
    return b;
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable String name;
    private @Nullable String sector;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Code such as {@code G15-HT01}; null when unknown. */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** Name; null when unknown. */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /** Sector (ngành) it belongs to; null when unknown. */
    public Builder sector(@Nullable String value) {
      this.sector = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public ProcedureField build() {
      return new ProcedureField(code, name, sector, extras);
    }
  }
}
