package vn.tthc.sdk.model.question;

import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;

/**
 * A question of the agency's own set, as it is sent to the portal (đồng bộ hỏi đáp). Immutable.
 *
 * @param id the agency's own number of the question; null when unknown
 * @param fieldCode code of the field (lĩnh vực) it is about; null when unknown
 * @param content the question; null when unknown
 * @param agencyCode code of the agency; null when unknown
 * @param agencyName name of the agency; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record QuestionEntry(
    String id,
    String fieldCode,
    @PersonalData String content,
    String agencyCode,
    String agencyName,
    Extras extras) {

  /** No extras stand for null. */
  public QuestionEntry {
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
    b.content = content;
    b.agencyCode = agencyCode;
    b.agencyName = agencyName;
    b.extras = extras;
    return b;
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "QuestionEntry[id=" + id + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private String id;
    private String fieldCode;
    private String content;
    private String agencyCode;
    private String agencyName;
    private Extras extras;

    private Builder() {}

    /** The agency's own number of the question; null when unknown. */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /** Code of the field (lĩnh vực) it is about; null when unknown. */
    public Builder fieldCode(String value) {
      this.fieldCode = value;
      return this;
    }

    /** The question; null when unknown. */
    public Builder content(String value) {
      this.content = value;
      return this;
    }

    /** Code of the agency; null when unknown. */
    public Builder agencyCode(String value) {
      this.agencyCode = value;
      return this;
    }

    /** Name of the agency; null when unknown. */
    public Builder agencyName(String value) {
      this.agencyName = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(Extras value) {
      this.extras = value;
      return this;
    }

    /** Builds the record. */
    public QuestionEntry build() {
      return new QuestionEntry(id, fieldCode, content, agencyCode, agencyName, extras);
    }
  }
}
