package vn.tthc.sdk.model.procedure;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Extras;

/**
 * A level that performs a procedure (cấp thực hiện). Immutable.
 *
 * @param level the level; null when unknown
 * @param name its name; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record ProcedureLevel(
    @Nullable Coded<AdministrativeLevel> level, @Nullable String name, Extras extras) {

  /** No extras stand for null. */
  public ProcedureLevel {
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.level = level;
    b.name = name;
    b.extras = extras;
    return b;
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable Coded<AdministrativeLevel> level;
    private @Nullable String name;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** The level; null when unknown. */
    public Builder level(@Nullable Coded<AdministrativeLevel> value) {
      this.level = value;
      return this;
    }

    /** As {@link #level(Coded)}, with a constant of the table. */
    public Builder level(@Nullable AdministrativeLevel value) {
      return level(Coded.of(value));
    }

    /** Its name; null when unknown. */
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
    public ProcedureLevel build() {
      return new ProcedureLevel(level, name, extras);
    }
  }
}
