package vn.tthc.sdk.model.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.internal.Lists;

/**
 * A way to submit a procedure, with its time limits and fees (cách thức thực hiện). Immutable.
 *
 * @param channel the way; null when unknown
 * @param times time limits
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record SubmissionMethod(
    @Nullable Coded<SubmissionChannel> channel, List<HandlingTime> times, Extras extras) {

  /** Copies what is mutable; a null list becomes an empty one. */
  public SubmissionMethod {
    times = Lists.copy("times", times);
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.channel = channel;
    b.times = times;
    b.extras = extras;
    return b;
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable Coded<SubmissionChannel> channel;
    private List<HandlingTime> times = List.of();
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** The way; null when unknown. */
    public Builder channel(@Nullable Coded<SubmissionChannel> value) {
      this.channel = value;
      return this;
    }

    /** As {@link #channel(Coded)}, with a constant of the table. */
    public Builder channel(@Nullable SubmissionChannel value) {
      return channel(Coded.of(value));
    }

    /** Time limits. */
    public Builder times(@Nullable List<HandlingTime> value) {
      this.times = Lists.orEmpty(value);
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
    public SubmissionMethod build() {
      return new SubmissionMethod(channel, times, extras);
    }
  }
}
