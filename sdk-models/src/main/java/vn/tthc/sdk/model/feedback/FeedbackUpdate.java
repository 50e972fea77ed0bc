package vn.tthc.sdk.model.feedback;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.Violation;

/**
 * Progress and answer of a feedback or recommendation that the portal handed to the agency (phản
 * ánh, kiến nghị, Art. 11.2 and 11.3): a snapshot, keyed by the feedback code. Immutable and
 * thread-safe; its {@code toString} leaves personal data out.
 *
 * @param code feedback code (mã phản ánh, kiến nghị)
 * @param subject subject (chủ đề); null when unknown
 * @param procedureCode code of the procedure it is about; null when about none
 * @param content details (thông tin chi tiết); may name people; null when unknown
 * @param status handling status (trạng thái xử lý); null when unknown
 * @param answer content of the answer (nội dung trả lời); null until answered
 * @param answeredAt when it was answered (ngày trả lời); null until answered
 * @param officer officer who answers (cán bộ trả lời); null until answered
 * @param handlingUnit unit that handles it (đơn vị xử lý); null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record FeedbackUpdate(
    @Circular({"11.2.a", "11.3.a"}) @Nullable String code,
    @Circular("11.2.b") @PersonalData @Nullable String subject,
    @Circular("11.2.c") @Nullable String procedureCode,
    @Circular("11.2.d") @PersonalData @Nullable String content,
    @Circular("11.3.b") @Nullable Coded<FeedbackStatus> status,
    @Circular({"11.2.đ", "11.3.c"}) @PersonalData @Nullable String answer,
    @Circular("11.2.e") @Nullable OffsetDateTime answeredAt,
    @Circular("11.2.g") @PersonalData @Nullable String officer,
    @Nullable Unit handlingUnit,
    Extras extras)
    implements Change {

  /** No extras stand for null. */
  public FeedbackUpdate {
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
    b.status = status;
    b.answer = answer;
    b.answeredAt = answeredAt;
    b.officer = officer;
    b.handlingUnit = handlingUnit;
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
    return "FeedbackUpdate[code=" + code + ", status=" + status + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable String subject;
    private @Nullable String procedureCode;
    private @Nullable String content;
    private @Nullable Coded<FeedbackStatus> status;
    private @Nullable String answer;
    private @Nullable OffsetDateTime answeredAt;
    private @Nullable String officer;
    private @Nullable Unit handlingUnit;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Feedback code (mã phản ánh, kiến nghị). */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** Subject (chủ đề); null when unknown. */
    public Builder subject(@Nullable String value) {
      this.subject = value;
      return this;
    }

    /** Code of the procedure it is about; null when about none. */
    public Builder procedureCode(@Nullable String value) {
      this.procedureCode = value;
      return this;
    }

    /** Details (thông tin chi tiết); may name people; null when unknown. */
    public Builder content(@Nullable String value) {
      this.content = value;
      return this;
    }

    /** Handling status (trạng thái xử lý); null when unknown. */
    public Builder status(@Nullable Coded<FeedbackStatus> value) {
      this.status = value;
      return this;
    }

    /** As {@link #status(Coded)}, with a constant of the table. */
    public Builder status(@Nullable FeedbackStatus value) {
      return status(Coded.of(value));
    }

    /** Content of the answer (nội dung trả lời); null until answered. */
    public Builder answer(@Nullable String value) {
      this.answer = value;
      return this;
    }

    /** When it was answered (ngày trả lời); null until answered. */
    public Builder answeredAt(@Nullable OffsetDateTime value) {
      this.answeredAt = value;
      return this;
    }

    /** Officer who answers (cán bộ trả lời); null until answered. */
    public Builder officer(@Nullable String value) {
      this.officer = value;
      return this;
    }

    /** Unit that handles it (đơn vị xử lý); null when unknown. */
    public Builder handlingUnit(@Nullable Unit value) {
      this.handlingUnit = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public FeedbackUpdate build() {
      return new FeedbackUpdate(
          code,
          subject,
          procedureCode,
          content,
          status,
          answer,
          answeredAt,
          officer,
          handlingUnit,
          extras);
    }
  }
}
