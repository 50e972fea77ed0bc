package vn.tthc.sdk.model.feedback;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.Violation;

/**
 * A feedback that came to the agency itself and is told to the portal (Art. 11.4): a snapshot.
 * Immutable.
 *
 * @param code feedback code
 * @param subject subject; null when unknown
 * @param procedureCode procedure it is about; null when about none
 * @param content details; null when unknown
 * @param answer content of the answer; null until answered
 * @param answeredAt when it was answered; null until answered
 * @param officer officer who answers; null until answered
 * @param receivingUnit agency that received it; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record LocalFeedback(
    @Circular("11.4.a") @Nullable String code,
    @Circular("11.4.b") @PersonalData @Nullable String subject,
    @Circular("11.4.c") @Nullable String procedureCode,
    @Circular("11.4.d") @PersonalData @Nullable String content,
    @Circular("11.4.đ") @PersonalData @Nullable String answer,
    @Circular("11.4.e") @Nullable OffsetDateTime answeredAt,
    @Circular("11.4.g") @PersonalData @Nullable String officer,
    @Circular("11.4.h") @Nullable Unit receivingUnit,
    Extras extras)
    implements Change {

  /** No extras stand for null. */
  public LocalFeedback {
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
    b.subject = subject;
    b.procedureCode = procedureCode;
    b.content = content;
    b.answer = answer;
    b.answeredAt = answeredAt;
    b.officer = officer;
    b.receivingUnit = receivingUnit;
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
    return "LocalFeedback[code=" + code + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable String subject;
    private @Nullable String procedureCode;
    private @Nullable String content;
    private @Nullable String answer;
    private @Nullable OffsetDateTime answeredAt;
    private @Nullable String officer;
    private @Nullable Unit receivingUnit;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Feedback code. */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** Subject; null when unknown. */
    public Builder subject(@Nullable String value) {
      this.subject = value;
      return this;
    }

    /** Procedure it is about; null when about none. */
    public Builder procedureCode(@Nullable String value) {
      this.procedureCode = value;
      return this;
    }

    /** Details; null when unknown. */
    public Builder content(@Nullable String value) {
      this.content = value;
      return this;
    }

    /** Content of the answer; null until answered. */
    public Builder answer(@Nullable String value) {
      this.answer = value;
      return this;
    }

    /** When it was answered; null until answered. */
    public Builder answeredAt(@Nullable OffsetDateTime value) {
      this.answeredAt = value;
      return this;
    }

    /** Officer who answers; null until answered. */
    public Builder officer(@Nullable String value) {
      this.officer = value;
      return this;
    }

    /** Agency that received it; null when unknown. */
    public Builder receivingUnit(@Nullable Unit value) {
      this.receivingUnit = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public LocalFeedback build() {
      return new LocalFeedback(
          code,
          subject,
          procedureCode,
          content,
          answer,
          answeredAt,
          officer,
          receivingUnit,
          extras);
    }
  }
}
