package vn.tthc.sdk.model.question;

import org.jspecify.annotations.Nullable;
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
    @Nullable String id,
    @Nullable String fieldCode,
    @PersonalData @Nullable String content,
    @Nullable String agencyCode,
    @Nullable String agencyName,
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
    private @Nullable String id;
    private @Nullable String fieldCode;
    private @Nullable String content;
    private @Nullable String agencyCode;
    private @Nullable String agencyName;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** The agency's own number of the question; null when unknown. */
    public Builder id(@Nullable String value) {
      this.id = value;
      return this;
    }

    /** Code of the field (lĩnh vực) it is about; null when unknown. */
    public Builder fieldCode(@Nullable String value) {
      this.fieldCode = value;
      return this;
    }

    /** The question; null when unknown. */
    public Builder content(@Nullable String value) {
      this.content = value;
      return this;
    }

    /** Code of the agency; null when unknown. */
    public Builder agencyCode(@Nullable String value) {
      this.agencyCode = value;
      return this;
    }

    /** Name of the agency; null when unknown. */
    public Builder agencyName(@Nullable String value) {
      this.agencyName = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public QuestionEntry build() {
      return new QuestionEntry(id, fieldCode, content, agencyCode, agencyName, extras);
    }
  }
}
