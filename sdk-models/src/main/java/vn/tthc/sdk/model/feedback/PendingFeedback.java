package vn.tthc.sdk.model.feedback;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;

/**
 * A feedback that waits to be received or handled (Art. 6.1). Immutable.
 *
 * @param agencyCode code of the agency that is to handle it; null when unknown
 * @param agencyName name of that agency; null when unknown
 * @param code feedback code
 * @param status status at the unit; null when unknown
 * @param sender who sent it; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record PendingFeedback(
    @Circular("6.1.a") @Nullable String agencyCode,
    @Circular("6.1.b") @Nullable String agencyName,
    @Circular("6.1.c") @Nullable String code,
    @Circular("6.1.d") @Nullable Coded<FeedbackStatus> status,
    @Circular("6.1.đ") @PersonalData @Nullable FeedbackSender sender,
    Extras extras) {

  /** No extras stand for null. */
  public PendingFeedback {
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.agencyCode = agencyCode;
    b.agencyName = agencyName;
    b.code = code;
    b.status = status;
    b.sender = sender;
    b.extras = extras;
    return b;
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "PendingFeedback[code=" + code + ", status=" + status + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String agencyCode;
    private @Nullable String agencyName;
    private @Nullable String code;
    private @Nullable Coded<FeedbackStatus> status;
    private @Nullable FeedbackSender sender;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Code of the agency that is to handle it; null when unknown. */
    public Builder agencyCode(@Nullable String value) {
      this.agencyCode = value;
      return this;
    }

    /** Name of that agency; null when unknown. */
    public Builder agencyName(@Nullable String value) {
      this.agencyName = value;
      return this;
    }

    /** Feedback code. */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** Status at the unit; null when unknown. */
    public Builder status(@Nullable Coded<FeedbackStatus> value) {
      this.status = value;
      return this;
    }

    /** As {@link #status(Coded)}, with a constant of the table. */
    public Builder status(@Nullable FeedbackStatus value) {
      return status(Coded.of(value));
    }

    /** Who sent it; null when unknown. */
    public Builder sender(@Nullable FeedbackSender value) {
      this.sender = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public PendingFeedback build() {
      return new PendingFeedback(agencyCode, agencyName, code, status, sender, extras);
    }
  }
}
