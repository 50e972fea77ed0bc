package vn.tthc.sdk.model.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;

/**
 * The agency's answer to a question that came from the portal, as it is sent there (kết quả hỏi
 * đáp). Immutable.
 *
 * @param questionId the portal's number of the question; null when unknown
 * @param agencyCode code of the agency that answers; null when unknown
 * @param officer who answers; null when unknown
 * @param officerTitle post of who answers; null when unknown
 * @param answeredOn day of the answer; null when unknown
 * @param content the answer; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record QuestionReply(
    @Nullable String questionId,
    @Nullable String agencyCode,
    @PersonalData @Nullable String officer,
    @Nullable String officerTitle,
    @Nullable LocalDate answeredOn,
    @PersonalData @Nullable String content,
    Extras extras) {

  /** No extras stand for null. */
  public QuestionReply {
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.questionId = questionId;
    b.agencyCode = agencyCode;
    b.officer = officer;
    b.officerTitle = officerTitle;
    b.answeredOn = answeredOn;
    b.content = content;
    b.extras = extras;
    return b;
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "QuestionReply[questionId=" + questionId + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String questionId;
    private @Nullable String agencyCode;
    private @Nullable String officer;
    private @Nullable String officerTitle;
    private @Nullable LocalDate answeredOn;
    private @Nullable String content;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** The portal's number of the question; null when unknown. */
    public Builder questionId(@Nullable String value) {
      this.questionId = value;
      return this;
    }

    /** Code of the agency that answers; null when unknown. */
    public Builder agencyCode(@Nullable String value) {
      this.agencyCode = value;
      return this;
    }

    /** Who answers; null when unknown. */
    public Builder officer(@Nullable String value) {
      this.officer = value;
      return this;
    }

    /** Post of who answers; null when unknown. */
    public Builder officerTitle(@Nullable String value) {
      this.officerTitle = value;
      return this;
    }

    /** Day of the answer; null when unknown. */
    public Builder answeredOn(@Nullable LocalDate value) {
      this.answeredOn = value;
      return this;
    }

    /** The answer; null when unknown. */
    public Builder content(@Nullable String value) {
      this.content = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public QuestionReply build() {
      return new QuestionReply(
          questionId, agencyCode, officer, officerTitle, answeredOn, content, extras);
    }
  }
}
