package vn.tthc.sdk.model.procedure;

import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.Extras;

/**
 * An entry of the catalogue of results (danh mục kết quả, Art. 5.3). Immutable.
 *
 * @param code result code such as {@code KQ.G15.000122}; null when unknown
 * @param name name; null when unknown
 * @param templateName file name of the template; null when unknown
 * @param templateUrl address of the template; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record ResultType(
    @Circular("5.3.a") String code,
    @Circular("5.3.b") String name,
    @Circular("5.3.c") String templateName,
    @Circular("5.3.c") String templateUrl,
    Extras extras) {

  /** No extras stand for null. */
  public ResultType {
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
    b.templateUrl = templateUrl;
    b.extras = extras;
    return b;
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private String code;
    private String name;
    private String templateName;
    private String templateUrl;
    private Extras extras;

    private Builder() {}

    /** Result code such as {@code KQ.G15.000122}; null when unknown. */
    public Builder code(String value) {
      this.code = value;
      return this;
    }

    /** Name; null when unknown. */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /** File name of the template; null when unknown. */
    public Builder templateName(String value) {
      this.templateName = value;
      return this;
    }

    /** Address of the template; null when unknown. */
    public Builder templateUrl(String value) {
      this.templateUrl = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(Extras value) {
      this.extras = value;
      return this;
    }

    /** Builds the record. */
    public ResultType build() {
      return new ResultType(code, name, templateName, templateUrl, extras);
    }
  }
}
