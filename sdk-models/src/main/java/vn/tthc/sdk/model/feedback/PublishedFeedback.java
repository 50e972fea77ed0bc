package vn.tthc.sdk.model.feedback;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Attachment;
import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;
import vn.tthc.sdk.model.internal.Lists;

/**
 * A feedback that the portal has published (Art. 6.2). Immutable.
 *
 * @param code feedback code
 * @param agencyName name of the handling agency; null when unknown
 * @param agencyCode code of the handling agency; null when unknown
 * @param sender who sent it; null when unknown
 * @param sentAt when it was sent; null when unknown
 * @param receivedAt when it was received; null when unknown
 * @param category category (phân loại); null when unknown
 * @param method way it was sent (hình thức gửi); null when unknown
 * @param procedureCode procedure it is about; null when about none
 * @param title title; null when unknown
 * @param content content; null when unknown
 * @param attachments files of the feedback
 * @param status handling status; null when unknown
 * @param answer content of the answer; null until answered
 * @param answerAttachments files of the answer
 * @param answeredAt when the answer was completed; null until answered
 * @param publishedBy officer who published the answer; null until answered
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record PublishedFeedback(
    @Circular("6.2.a") @Nullable String code,
    @Circular("6.2.b") @Nullable String agencyName,
    @Circular("6.2.c") @Nullable String agencyCode,
    @Circular("6.2.d") @PersonalData @Nullable FeedbackSender sender,
    @Circular("6.2.đ") @Nullable OffsetDateTime sentAt,
    @Circular("6.2.e") @Nullable OffsetDateTime receivedAt,
    @Circular("6.2.g") @Nullable String category,
    @Circular("6.2.h") @Nullable String method,
    @Circular("6.2.i") @Nullable String procedureCode,
    @Circular("6.2.k") @PersonalData @Nullable String title,
    @Circular("6.2.l") @PersonalData @Nullable String content,
    @Circular("6.2.m") @PersonalData List<Attachment> attachments,
    @Circular("6.2.n") @Nullable Coded<FeedbackStatus> status,
    @Circular("6.2.o") @PersonalData @Nullable String answer,
    @Circular("6.2.p") @PersonalData List<Attachment> answerAttachments,
    @Circular("6.2.q") @Nullable OffsetDateTime answeredAt,
    @Circular("6.2.r") @PersonalData @Nullable String publishedBy,
    Extras extras) {

  /** Copies what is mutable; a null list becomes an empty one. */
  public PublishedFeedback {
    attachments = Lists.copy("attachments", attachments);
    answerAttachments = Lists.copy("answerAttachments", answerAttachments);
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
    b.agencyName = agencyName;
    b.agencyCode = agencyCode;
    b.sender = sender;
    b.sentAt = sentAt;
    b.receivedAt = receivedAt;
    b.category = category;
    b.method = method;
    b.procedureCode = procedureCode;
    b.title = title;
    b.content = content;
    b.attachments = attachments;
    b.status = status;
    b.answer = answer;
    b.answerAttachments = answerAttachments;
    b.answeredAt = answeredAt;
    b.publishedBy = publishedBy;
    b.extras = extras;
    return b;
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "PublishedFeedback[code=" + code + ", status=" + status + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable String agencyName;
    private @Nullable String agencyCode;
    private @Nullable FeedbackSender sender;
    private @Nullable OffsetDateTime sentAt;
    private @Nullable OffsetDateTime receivedAt;
    private @Nullable String category;
    private @Nullable String method;
    private @Nullable String procedureCode;
    private @Nullable String title;
    private @Nullable String content;
    private List<Attachment> attachments = List.of();
    private @Nullable Coded<FeedbackStatus> status;
    private @Nullable String answer;
    private List<Attachment> answerAttachments = List.of();
    private @Nullable OffsetDateTime answeredAt;
    private @Nullable String publishedBy;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Feedback code. */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** Name of the handling agency; null when unknown. */
    public Builder agencyName(@Nullable String value) {
      this.agencyName = value;
      return this;
    }

    /** Code of the handling agency; null when unknown. */
    public Builder agencyCode(@Nullable String value) {
      this.agencyCode = value;
      return this;
    }

    /** Who sent it; null when unknown. */
    public Builder sender(@Nullable FeedbackSender value) {
      this.sender = value;
      return this;
    }

    /** When it was sent; null when unknown. */
    public Builder sentAt(@Nullable OffsetDateTime value) {
      this.sentAt = value;
      return this;
    }

    /** When it was received; null when unknown. */
    public Builder receivedAt(@Nullable OffsetDateTime value) {
      this.receivedAt = value;
      return this;
    }

    /** Category (phân loại); null when unknown. */
    public Builder category(@Nullable String value) {
      this.category = value;
      return this;
    }

    /** Way it was sent (hình thức gửi); null when unknown. */
    public Builder method(@Nullable String value) {
      this.method = value;
      return this;
    }

    /** Procedure it is about; null when about none. */
    public Builder procedureCode(@Nullable String value) {
      this.procedureCode = value;
      return this;
    }

    /** Title; null when unknown. */
    public Builder title(@Nullable String value) {
      this.title = value;
      return this;
    }

    /** Content; null when unknown. */
    public Builder content(@Nullable String value) {
      this.content = value;
      return this;
    }

    /** Files of the feedback. */
    public Builder attachments(@Nullable List<Attachment> value) {
      this.attachments = Lists.orEmpty(value);
      return this;
    }

    /** Handling status; null when unknown. */
    public Builder status(@Nullable Coded<FeedbackStatus> value) {
      this.status = value;
      return this;
    }

    /** As {@link #status(Coded)}, with a constant of the table. */
    public Builder status(@Nullable FeedbackStatus value) {
      return status(Coded.of(value));
    }

    /** Content of the answer; null until answered. */
    public Builder answer(@Nullable String value) {
      this.answer = value;
      return this;
    }

    /** Files of the answer. */
    public Builder answerAttachments(@Nullable List<Attachment> value) {
      this.answerAttachments = Lists.orEmpty(value);
      return this;
    }

    /** When the answer was completed; null until answered. */
    public Builder answeredAt(@Nullable OffsetDateTime value) {
      this.answeredAt = value;
      return this;
    }

    /** Officer who published the answer; null until answered. */
    public Builder publishedBy(@Nullable String value) {
      this.publishedBy = value;
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
    public PublishedFeedback build() {
      return new PublishedFeedback(
          code,
          agencyName,
          agencyCode,
          sender,
          sentAt,
          receivedAt,
          category,
          method,
          procedureCode,
          title,
          content,
          attachments,
          status,
          answer,
          answerAttachments,
          answeredAt,
          publishedBy,
          extras);
    }
  }
}
