package vn.tthc.sdk.model.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.internal.Lists;

/**
 * A time limit of a procedure, with the fees that go with it (thời gian giải quyết). Immutable.
 *
 * @param duration the number as it came; null when unknown
 * @param unit its unit, such as {@code Ngày làm việc}; null when unknown
 * @param description remark; null when unknown
 * @param fees fees and charges
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record HandlingTime(
    @Nullable String duration,
    @Nullable String unit,
    @Nullable String description,
    List<ProcedureFee> fees,
    Extras extras) {

  /** Copies what is mutable; a null list becomes an empty one. */
  public HandlingTime {
    fees = Lists.copy("fees", fees);
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.duration = duration;
    b.unit = unit;
    b.description = description;
    b.fees = fees;
    b.extras = extras;
    return b;
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String duration;
    private @Nullable String unit;
    private @Nullable String description;
    private List<ProcedureFee> fees = List.of();
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** The number as it came; null when unknown. */
    public Builder duration(@Nullable String value) {
      this.duration = value;
      return this;
    }

    /** Its unit, such as {@code Ngày làm việc}; null when unknown. */
    public Builder unit(@Nullable String value) {
      this.unit = value;
      return this;
    }

    /** Remark; null when unknown. */
    public Builder description(@Nullable String value) {
      this.description = value;
      return this;
    }

    /** Fees and charges. */
    public Builder fees(@Nullable List<ProcedureFee> value) {
      this.fees = Lists.orEmpty(value);
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /**
     * Builds the record.
     *
     * @throws NullPointerException when a list holds a null; the message names its place
     */
    public HandlingTime build() {
      return new HandlingTime(duration, unit, description, fees, extras);
    }
  }
}
