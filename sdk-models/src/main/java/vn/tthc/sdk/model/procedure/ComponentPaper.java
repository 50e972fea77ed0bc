package vn.tthc.sdk.model.procedure;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Extras;

/**
 * A paper that a procedure asks for (giấy tờ trong thành phần hồ sơ). Immutable.
 *
 * @param code code of the paper; the dossier's documents repeat it; null when unknown
 * @param name name; null when unknown
 * @param templateName file name of the form; null when unknown
 * @param url address of the form; null when unknown
 * @param originals number of originals; null when unknown
 * @param copies number of copies; null when unknown
 * @param replacementResultCode code of a result that may stand in for the paper; null when none
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record ComponentPaper(
    @Nullable String code,
    @Nullable String name,
    @Nullable String templateName,
    @Nullable String url,
    @Nullable Integer originals,
    @Nullable Integer copies,
    @Nullable String replacementResultCode,
    Extras extras) {

  /** No extras stand for null. */
  public ComponentPaper {
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
    b.name = name;
    b.templateName = templateName;
    b.url = url;
    b.originals = originals;
    b.copies = copies;
    b.replacementResultCode = replacementResultCode;
    b.extras = extras;
    return b;
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable String name;
    private @Nullable String templateName;
    private @Nullable String url;
    private @Nullable Integer originals;
    private @Nullable Integer copies;
    private @Nullable String replacementResultCode;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Code of the paper; the dossier's documents repeat it; null when unknown. */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** Name; null when unknown. */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /** File name of the form; null when unknown. */
    public Builder templateName(@Nullable String value) {
      this.templateName = value;
      return this;
    }

    /** Address of the form; null when unknown. */
    public Builder url(@Nullable String value) {
      this.url = value;
      return this;
    }

    /** Number of originals; null when unknown. */
    public Builder originals(@Nullable Integer value) {
      this.originals = value;
      return this;
    }

    /** Number of copies; null when unknown. */
    public Builder copies(@Nullable Integer value) {
      this.copies = value;
      return this;
    }

    /** Code of a result that may stand in for the paper; null when none. */
    public Builder replacementResultCode(@Nullable String value) {
      this.replacementResultCode = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public ComponentPaper build() {
      return new ComponentPaper(
          code, name, templateName, url, originals, copies, replacementResultCode, extras);
    }
  }
}
