package vn.tthc.sdk.model.feedback;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Attachment;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.Violation;
import vn.tthc.sdk.model.internal.Lists;

/**
 * Sends a feedback back to the portal (từ chối tiếp nhận, Art. 11.1). Immutable.
 *
 * @param code feedback code as it came from the portal
 * @param handlingUnit unit that was to handle it; null when unknown
 * @param returnedAt when it is sent back
 * @param returnedBy who sends it back
 * @param reason why it is refused
 * @param attachments files; empty when none
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record FeedbackRejection(
    @Circular("11.1.a") @Nullable String code,
    @Circular({"11.1.b", "11.1.c"}) @Nullable Unit handlingUnit,
    @Circular("11.1.d") @Nullable OffsetDateTime returnedAt,
    @Circular("11.1.đ") @PersonalData @Nullable String returnedBy,
    @Circular("11.1.e") @PersonalData @Nullable String reason,
    @Circular("11.1.g") @PersonalData List<Attachment> attachments,
    Extras extras)
    implements Change {

  /** Copies what is mutable; a null list becomes an empty one. */
  public FeedbackRejection {
    attachments = Lists.copy("attachments", attachments);
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. What is sent must have: code. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.code = code;
    b.handlingUnit = handlingUnit;
    b.returnedAt = returnedAt;
    b.returnedBy = returnedBy;
    b.reason = reason;
    b.attachments = attachments;
    b.extras = extras;
    return b;
  }

  /** The code; null when the agency gave none. */
  @Override
  public @Nullable String key() {
    return code;
  }

  @Override
  public List<Violation> validate() {
    return FeedbackRules.check(this);
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "FeedbackRejection[code=" + code + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable Unit handlingUnit;
    private @Nullable OffsetDateTime returnedAt;
    private @Nullable String returnedBy;
    private @Nullable String reason;
    private List<Attachment> attachments = List.of();
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Feedback code as it came from the portal. */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** Unit that was to handle it; null when unknown. */
    public Builder handlingUnit(@Nullable Unit value) {
      this.handlingUnit = value;
      return this;
    }

    /** When it is sent back. */
    public Builder returnedAt(@Nullable OffsetDateTime value) {
      this.returnedAt = value;
      return this;
    }

    /** Who sends it back. */
    public Builder returnedBy(@Nullable String value) {
      this.returnedBy = value;
      return this;
    }

    /** Why it is refused. */
    public Builder reason(@Nullable String value) {
      this.reason = value;
      return this;
    }

    /** Files; empty when none. */
    public Builder attachments(@Nullable List<Attachment> value) {
      this.attachments = Lists.orEmpty(value);
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
    public FeedbackRejection build() {
      return new FeedbackRejection(
          code, handlingUnit, returnedAt, returnedBy, reason, attachments, extras);
    }
  }
}
