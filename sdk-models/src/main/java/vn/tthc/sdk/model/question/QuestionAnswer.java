package vn.tthc.sdk.model.question;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;

/**
 * An answer to a question, as the portal tells it (câu trả lời). Immutable.
 *
 * @param id the portal's number of the answer; null when unknown
 * @param content the answer; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record QuestionAnswer(
    @Nullable String id, @PersonalData @Nullable String content, Extras extras) {

  /** No extras stand for null. */
  public QuestionAnswer {
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
    b.content = content;
    b.extras = extras;
    return b;
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "QuestionAnswer[id=" + id + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String content;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** The portal's number of the answer; null when unknown. */
    public Builder id(@Nullable String value) {
      this.id = value;
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
    public QuestionAnswer build() {
      return new QuestionAnswer(id, content, extras);
    }
  }
}
