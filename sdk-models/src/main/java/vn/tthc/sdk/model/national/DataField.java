package vn.tthc.sdk.model.national;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Extras;

/**
 * The structure of a field of a national or specialised database (Art. 13.3). The circular lists no
 * fields. Immutable.
 *
 * @param databaseCode database; null when unknown
 * @param name name of the field
 * @param label Vietnamese label; null when unknown
 * @param type kind of value; null when unknown
 * @param maxLength longest text; null when unknown
 * @param required whether it must be there; null when unknown
 * @param codeTable table its codes come from; null when none
 * @param description what it means; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record DataField(
    @Nullable String databaseCode,
    @Nullable String name,
    @Nullable String label,
    @Nullable String type,
    @Nullable Integer maxLength,
    @Nullable Boolean required,
    @Nullable String codeTable,
    @Nullable String description,
    Extras extras) {

  /** No extras stand for null. */
  public DataField {
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.databaseCode = databaseCode;
    b.name = name;
    b.label = label;
    b.type = type;
    b.maxLength = maxLength;
    b.required = required;
    b.codeTable = codeTable;
    b.description = description;
    b.extras = extras;
    return b;
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String databaseCode;
    private @Nullable String name;
    private @Nullable String label;
    private @Nullable String type;
    private @Nullable Integer maxLength;
    private @Nullable Boolean required;
    private @Nullable String codeTable;
    private @Nullable String description;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Database; null when unknown. */
    public Builder databaseCode(@Nullable String value) {
      this.databaseCode = value;
      return this;
    }

    /** Name of the field. */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /** Vietnamese label; null when unknown. */
    public Builder label(@Nullable String value) {
      this.label = value;
      return this;
    }

    /** Kind of value; null when unknown. */
    public Builder type(@Nullable String value) {
      this.type = value;
      return this;
    }

    /** Longest text; null when unknown. */
    public Builder maxLength(@Nullable Integer value) {
      this.maxLength = value;
      return this;
    }

    /** Whether it must be there; null when unknown. */
    public Builder required(@Nullable Boolean value) {
      this.required = value;
      return this;
    }

    /** Table its codes come from; null when none. */
    public Builder codeTable(@Nullable String value) {
      this.codeTable = value;
      return this;
    }

    /** What it means; null when unknown. */
    public Builder description(@Nullable String value) {
      this.description = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public DataField build() {
      return new DataField(
          databaseCode, name, label, type, maxLength, required, codeTable, description, extras);
    }
  }
}
