package vn.tthc.sdk.model.question;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;

/**
 * A question of a person or of the agency's own set (câu hỏi; hỏi đáp, not phản ánh, kiến nghị), as
 * the portal tells it. Immutable.
 *
 * @param id the portal's number of the question; null when unknown
 * @param fieldCode code of the field (lĩnh vực) it is about; null when unknown
 * @param procedureCode code of the procedure it is about; null when unknown
 * @param agencyCode code of the agency that is asked; null when unknown
 * @param agencyName name of that agency; null when unknown
 * @param content the question; null when unknown
 * @param asker who asks; null when unknown
 * @param address address of who asks; null when unknown
 * @param email e-mail of who asks; null when unknown
 * @param phone telephone of who asks; null when unknown
 * @param state {@code 1} when it is shown, {@code 0} when hidden; null when unknown
 * @param answerId the portal's number of the answer; null when unknown
 * @param answer the answer; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record Question(
    @Nullable String id,
    @Nullable String fieldCode,
    @Nullable String procedureCode,
    @Nullable String agencyCode,
    @Nullable String agencyName,
    @PersonalData @Nullable String content,
    @PersonalData @Nullable String asker,
    @PersonalData @Nullable String address,
    @PersonalData @Nullable String email,
    @PersonalData @Nullable String phone,
    @Nullable String state,
    @Nullable String answerId,
    @PersonalData @Nullable String answer,
    Extras extras) {

  /** No extras stand for null. */
  public Question {
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.id = id;
    b.fieldCode = fieldCode;
    b.procedureCode = procedureCode;
    b.agencyCode = agencyCode;
    b.agencyName = agencyName;
    b.content = content;
    b.asker = asker;
    b.address = address;
    b.email = email;
    b.phone = phone;
    b.state = state;
    b.answerId = answerId;
    b.answer = answer;
    b.extras = extras;
    return b;
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "Question[id=" + id + ", state=" + state + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String fieldCode;
    private @Nullable String procedureCode;
    private @Nullable String agencyCode;
    private @Nullable String agencyName;
    private @Nullable String content;
    private @Nullable String asker;
    private @Nullable String address;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String state;
    private @Nullable String answerId;
    private @Nullable String answer;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** The portal's number of the question; null when unknown. */
    public Builder id(@Nullable String value) {
      this.id = value;
      return this;
    }

    /** Code of the field (lĩnh vực) it is about; null when unknown. */
    public Builder fieldCode(@Nullable String value) {
      this.fieldCode = value;
      return this;
    }

    /** Code of the procedure it is about; null when unknown. */
    public Builder procedureCode(@Nullable String value) {
      this.procedureCode = value;
      return this;
    }

    /** Code of the agency that is asked; null when unknown. */
    public Builder agencyCode(@Nullable String value) {
      this.agencyCode = value;
      return this;
    }

    /** Name of that agency; null when unknown. */
    public Builder agencyName(@Nullable String value) {
      this.agencyName = value;
      return this;
    }

    /** The question; null when unknown. */
    public Builder content(@Nullable String value) {
      this.content = value;
      return this;
    }

    /** Who asks; null when unknown. */
    public Builder asker(@Nullable String value) {
      this.asker = value;
      return this;
    }

    /** Address of who asks; null when unknown. */
    public Builder address(@Nullable String value) {
      this.address = value;
      return this;
    }

    /** E-mail of who asks; null when unknown. */
    public Builder email(@Nullable String value) {
      this.email = value;
      return this;
    }

    /** Telephone of who asks; null when unknown. */
    public Builder phone(@Nullable String value) {
      this.phone = value;
      return this;
    }

    /** {@code 1} when it is shown, {@code 0} when hidden; null when unknown. */
    public Builder state(@Nullable String value) {
      this.state = value;
      return this;
    }

    /** The portal's number of the answer; null when unknown. */
    public Builder answerId(@Nullable String value) {
      this.answerId = value;
      return this;
    }

    /** The answer; null when unknown. */
    public Builder answer(@Nullable String value) {
      this.answer = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public Question build() {
      return new Question(
          id,
          fieldCode,
          procedureCode,
          agencyCode,
          agencyName,
          content,
          asker,
          address,
          email,
          phone,
          state,
          answerId,
          answer,
          extras);
    }
  }
}
