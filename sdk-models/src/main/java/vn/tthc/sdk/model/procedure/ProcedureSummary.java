package vn.tthc.sdk.model.procedure;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.Extras;

/**
 * An entry of the list of procedures (danh sách thủ tục hành chính, Art. 5.1). Immutable.
 *
 * @param code procedure code; null when unknown
 * @param name procedure name; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record ProcedureSummary(
    @Circular("5.1.a") @Nullable String code,
    @Circular("5.1.b") @Nullable String name,
    Extras extras) {

  /** No extras stand for null. */
  public ProcedureSummary {
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

    /** Procedure code; null when unknown. */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** Procedure name; null when unknown. */
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
    public ProcedureSummary build() {
      return new ProcedureSummary(code, name, extras);
    }
  }
}
