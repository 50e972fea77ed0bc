package vn.tthc.sdk.model.procedure;

import vn.tthc.sdk.model.Extras;

/**
 * A field that procedures belong to (lĩnh vực). Immutable.
 *
 * @param code code such as {@code G15-HT01}; null when unknown
 * @param name name; null when unknown
 * @param sector sector (ngành) it belongs to; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record ProcedureField(String code, String name, String sector, Extras extras) {

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
    private String code;
    private String name;
    private String sector;
    private Extras extras;

    private Builder() {}

    /** Code such as {@code G15-HT01}; null when unknown. */
    public Builder code(String value) {
      this.code = value;
      return this;
    }

    /** Name; null when unknown. */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /** Sector (ngành) it belongs to; null when unknown. */
    public Builder sector(String value) {
      this.sector = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(Extras value) {
      this.extras = value;
      return this;
    }

    /** Builds the record. */
    public ProcedureField build() {
      return new ProcedureField(code, name, sector, extras);
    }
  }
}
