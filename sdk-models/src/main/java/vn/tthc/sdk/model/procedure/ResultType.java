package vn.tthc.sdk.model.procedure;

import org.jspecify.annotations.Nullable;
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
    @Circular("5.3.a") @Nullable String code,
    @Circular("5.3.b") @Nullable String name,
    @Circular("5.3.c") @Nullable String templateName,
    @Circular("5.3.c") @Nullable String templateUrl,
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
    private @Nullable String code;
    private @Nullable String name;
    private @Nullable String templateName;
    private @Nullable String templateUrl;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Result code such as {@code KQ.G15.000122}; null when unknown. */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** Name; null when unknown. */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /** File name of the template; null when unknown. */
    public Builder templateName(@Nullable String value) {
      this.templateName = value;
      return this;
    }

    /** Address of the template; null when unknown. */
    public Builder templateUrl(@Nullable String value) {
      this.templateUrl = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public ResultType build() {
      return new ResultType(code, name, templateName, templateUrl, extras);
    }
  }
}
