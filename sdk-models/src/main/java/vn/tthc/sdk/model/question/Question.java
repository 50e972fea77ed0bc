package vn.tthc.sdk.model.question;

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
    String id,
    String fieldCode,
    String procedureCode,
    String agencyCode,
    String agencyName,
    @PersonalData String content,
    @PersonalData String asker,
    @PersonalData String address,
    @PersonalData String email,
    @PersonalData String phone,
    String state,
    String answerId,
    @PersonalData String answer,
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
    private String id;
    private String fieldCode;
    private String procedureCode;
    private String agencyCode;
    private String agencyName;
    private String content;
    private String asker;
    private String address;
    private String email;
    private String phone;
    private String state;
    private String answerId;
    private String answer;
    private Extras extras;

    private Builder() {}

    /** The portal's number of the question; null when unknown. */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /** Code of the field (lĩnh vực) it is about; null when unknown. */
    public Builder fieldCode(String value) {
      this.fieldCode = value;
      return this;
    }

    /** Code of the procedure it is about; null when unknown. */
    public Builder procedureCode(String value) {
      this.procedureCode = value;
      return this;
    }

    /** Code of the agency that is asked; null when unknown. */
    public Builder agencyCode(String value) {
      this.agencyCode = value;
      return this;
    }

    /** Name of that agency; null when unknown. */
    public Builder agencyName(String value) {
      this.agencyName = value;
      return this;
    }

    /** The question; null when unknown. */
    public Builder content(String value) {
      this.content = value;
      return this;
    }

    /** Who asks; null when unknown. */
    public Builder asker(String value) {
      this.asker = value;
      return this;
    }

    /** Address of who asks; null when unknown. */
    public Builder address(String value) {
      this.address = value;
      return this;
    }

    /** E-mail of who asks; null when unknown. */
    public Builder email(String value) {
      this.email = value;
      return this;
    }

    /** Telephone of who asks; null when unknown. */
    public Builder phone(String value) {
      this.phone = value;
      return this;
    }

    /** {@code 1} when it is shown, {@code 0} when hidden; null when unknown. */
    public Builder state(String value) {
      this.state = value;
      return this;
    }

    /** The portal's number of the answer; null when unknown. */
    public Builder answerId(String value) {
      this.answerId = value;
      return this;
    }

    /** The answer; null when unknown. */
    public Builder answer(String value) {
      this.answer = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(Extras value) {
      this.extras = value;
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
