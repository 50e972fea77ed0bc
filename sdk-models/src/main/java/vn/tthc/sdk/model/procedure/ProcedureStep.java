package vn.tthc.sdk.model.procedure;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Extras;

/**
 * A step of the order of execution (trình tự thực hiện). Immutable.
 *
 * @param name what is done; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record ProcedureStep(@Nullable String name, Extras extras) {

  /** No extras stand for null. */
  public ProcedureStep {
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.name = name;
    b.extras = extras;
    return b;
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String name;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** What is done; null when unknown. */
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
    public ProcedureStep build() {
      return new ProcedureStep(name, extras);
    }
  }
}
