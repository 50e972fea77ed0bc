package vn.tthc.sdk.model.procedure;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Circular;

/**
 * The administrative procedure (thủ tục hành chính) that a record is about, as the portal's
 * catalogue names it. Immutable.
 *
 * @param code procedure code (mã thủ tục hành chính), such as {@code 1.001612}; null when unknown
 * @param name procedure name (tên thủ tục hành chính); null when unknown
 * @param fieldCode code of the field (lĩnh vực) it belongs to, such as {@code G05-DN01}; null when
 *     unknown
 * @param fieldName name of that field; null when unknown
 */
public record ProcedureRef(
    @Circular({"10.1.b", "10.3.b"}) @Nullable String code,
    @Circular({"10.1.c", "10.3.c"}) @Nullable String name,
    @Nullable String fieldCode,
    @Nullable String fieldName) {

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.code = code;
    b.name = name;
    b.fieldCode = fieldCode;
    b.fieldName = fieldName;
    return b;
  }

  /** A reference by code alone; names and field stay unknown. */
  public static ProcedureRef of(@Nullable String code) {
    return new ProcedureRef(code, null, null, null);
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable String name;
    private @Nullable String fieldCode;
    private @Nullable String fieldName;

    private Builder() {}

    /** Procedure code (mã thủ tục hành chính), such as {@code 1.001612}; null when unknown. */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** Procedure name (tên thủ tục hành chính); null when unknown. */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /** Code of the field (lĩnh vực) it belongs to, such as {@code G05-DN01}; null when unknown. */
    public Builder fieldCode(@Nullable String value) {
      this.fieldCode = value;
      return this;
    }

    /** Name of that field; null when unknown. */
    public Builder fieldName(@Nullable String value) {
      this.fieldName = value;
      return this;
    }

    /** Builds the record. */
    public ProcedureRef build() {
      return new ProcedureRef(code, name, fieldCode, fieldName);
    }
  }
}
