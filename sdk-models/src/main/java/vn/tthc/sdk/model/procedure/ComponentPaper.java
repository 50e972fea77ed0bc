package vn.tthc.sdk.model.procedure;

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
    String code,
    String name,
    String templateName,
    String url,
    Integer originals,
    Integer copies,
    String replacementResultCode,
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
    private String code;
    private String name;
    private String templateName;
    private String url;
    private Integer originals;
    private Integer copies;
    private String replacementResultCode;
    private Extras extras;

    private Builder() {}

    /** Code of the paper; the dossier's documents repeat it; null when unknown. */
    public Builder code(String value) {
      this.code = value;
      return this;
    }

    /** Name; null when unknown. */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /** File name of the form; null when unknown. */
    public Builder templateName(String value) {
      this.templateName = value;
      return this;
    }

    /** Address of the form; null when unknown. */
    public Builder url(String value) {
      this.url = value;
      return this;
    }

    /** Number of originals; null when unknown. */
    public Builder originals(Integer value) {
      this.originals = value;
      return this;
    }

    /** Number of copies; null when unknown. */
    public Builder copies(Integer value) {
      this.copies = value;
      return this;
    }

    /** Code of a result that may stand in for the paper; null when none. */
    public Builder replacementResultCode(String value) {
      this.replacementResultCode = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(Extras value) {
      this.extras = value;
      return this;
    }

    /** Builds the record. */
    public ComponentPaper build() {
      return new ComponentPaper(
          code, name, templateName, url, originals, copies, replacementResultCode, extras);
    }
  }
}
