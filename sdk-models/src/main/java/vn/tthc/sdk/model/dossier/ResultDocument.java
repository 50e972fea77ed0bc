package vn.tthc.sdk.model.dossier;

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
    @PersonalData String id,
    @PersonalData String name,
    String componentCode,
    @PersonalData String url,
    String resultCode,
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
    private String id;
    private String name;
    private String componentCode;
    private String url;
    private String resultCode;
    private Extras extras;

    private Builder() {}

    /** The agency system's own id of the paper; null when unknown. */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /** Name of the paper, at most 2000 characters; null when unknown. */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /** Code of the component it is filed under; null when unknown. */
    public Builder componentCode(String value) {
      this.componentCode = value;
      return this;
    }

    /** Address the portal fetches the file from; null when unknown. */
    public Builder url(String value) {
      this.url = value;
      return this;
    }

    /**
     * Code of the result in the procedure's catalogue (mã kết quả), such as {@code KQ.G15.000122};
     * null when unknown.
     */
    public Builder resultCode(String value) {
      this.resultCode = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(Extras value) {
      this.extras = value;
      return this;
    }

    /** Builds the record. */
    public ResultDocument build() {
      return new ResultDocument(id, name, componentCode, url, resultCode, extras);
    }
  }
}
