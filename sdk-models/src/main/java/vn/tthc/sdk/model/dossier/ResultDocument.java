package vn.tthc.sdk.model.dossier;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;

/**
 * A result of the procedure (giấy tờ kết quả, Art. 10.1.k). Immutable; name and address stay out of
 * {@code toString}.
 *
 * @param id the agency system's own id of the paper; null when unknown
 * @param name name of the paper, at most 2000 characters; null when unknown
 * @param componentCode code of the component it is filed under; null when unknown
 * @param url address the portal fetches the file from; null when unknown
 * @param resultCode code of the result in the procedure's catalogue (mã kết quả), such as {@code
 *     KQ.G15.000122}; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record ResultDocument(
    @PersonalData @Nullable String id,
    @PersonalData @Nullable String name,
    @Nullable String componentCode,
    @PersonalData @Nullable String url,
    @Nullable String resultCode,
    Extras extras) {

  /** No extras stand for null. */
  public ResultDocument {
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
    b.name = name;
    b.componentCode = componentCode;
    b.url = url;
    b.resultCode = resultCode;
    b.extras = extras;
    return b;
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "ResultDocument[resultCode=" + resultCode + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String componentCode;
    private @Nullable String url;
    private @Nullable String resultCode;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** The agency system's own id of the paper; null when unknown. */
    public Builder id(@Nullable String value) {
      this.id = value;
      return this;
    }

    /** Name of the paper, at most 2000 characters; null when unknown. */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /** Code of the component it is filed under; null when unknown. */
    public Builder componentCode(@Nullable String value) {
      this.componentCode = value;
      return this;
    }

    /** Address the portal fetches the file from; null when unknown. */
    public Builder url(@Nullable String value) {
      this.url = value;
      return this;
    }

    /**
     * Code of the result in the procedure's catalogue (mã kết quả), such as {@code KQ.G15.000122};
     * null when unknown.
     */
    public Builder resultCode(@Nullable String value) {
      this.resultCode = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public ResultDocument build() {
      return new ResultDocument(id, name, componentCode, url, resultCode, extras);
    }
  }
}
