package vn.tthc.sdk.model.dossier;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;

/**
 * A paper handed in with the dossier (tài liệu nộp, Art. 10.1.i). Immutable; the file name may name
 * a person and stays out of {@code toString}.
 *
 * @param id the agency system's own id of the file; null when unknown
 * @param name file name, at most 4000 characters; null when unknown
 * @param deleted true when the paper was withdrawn; null when unknown
 * @param componentCode code of the paper in the procedure's list of components (mã thành phần hồ
 *     sơ); null when unknown
 * @param url address the portal fetches the file from; null when unknown
 * @param digitised whether it was digitised (số hóa); null when unknown
 * @param reuse whether an already digitised paper was used again; null when unknown
 * @param fromNationalStore whether it came from the national store of digitised papers; null when
 *     unknown
 * @param replacementResultCode code of the result that stands in for the paper; null when none
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record SubmittedDocument(
    @PersonalData @Nullable String id,
    @PersonalData @Nullable String name,
    @Nullable Boolean deleted,
    @Nullable String componentCode,
    @PersonalData @Nullable String url,
    @Nullable Boolean digitised,
    @Nullable Coded<DocumentReuse> reuse,
    @Nullable Boolean fromNationalStore,
    @Nullable String replacementResultCode,
    Extras extras) {

  /** No extras stand for null. */
  public SubmittedDocument {
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
    b.deleted = deleted;
    b.componentCode = componentCode;
    b.url = url;
    b.digitised = digitised;
    b.reuse = reuse;
    b.fromNationalStore = fromNationalStore;
    b.replacementResultCode = replacementResultCode;
    b.extras = extras;
    return b;
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "SubmittedDocument[componentCode=" + componentCode + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable Boolean deleted;
    private @Nullable String componentCode;
    private @Nullable String url;
    private @Nullable Boolean digitised;
    private @Nullable Coded<DocumentReuse> reuse;
    private @Nullable Boolean fromNationalStore;
    private @Nullable String replacementResultCode;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** The agency system's own id of the file; null when unknown. */
    public Builder id(@Nullable String value) {
      this.id = value;
      return this;
    }

    /** File name, at most 4000 characters; null when unknown. */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /** True when the paper was withdrawn; null when unknown. */
    public Builder deleted(@Nullable Boolean value) {
      this.deleted = value;
      return this;
    }

    /**
     * Code of the paper in the procedure's list of components (mã thành phần hồ sơ); null when
     * unknown.
     */
    public Builder componentCode(@Nullable String value) {
      this.componentCode = value;
      return this;
    }

    /** Address the portal fetches the file from; null when unknown. */
    public Builder url(@Nullable String value) {
      this.url = value;
      return this;
    }

    /** Whether it was digitised (số hóa); null when unknown. */
    public Builder digitised(@Nullable Boolean value) {
      this.digitised = value;
      return this;
    }

    /** Whether an already digitised paper was used again; null when unknown. */
    public Builder reuse(@Nullable Coded<DocumentReuse> value) {
      this.reuse = value;
      return this;
    }

    /** As {@link #reuse(Coded)}, with a constant of the table. */
    public Builder reuse(@Nullable DocumentReuse value) {
      return reuse(Coded.of(value));
    }

    /** Whether it came from the national store of digitised papers; null when unknown. */
    public Builder fromNationalStore(@Nullable Boolean value) {
      this.fromNationalStore = value;
      return this;
    }

    /** Code of the result that stands in for the paper; null when none. */
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
    public SubmittedDocument build() {
      return new SubmittedDocument(
          id,
          name,
          deleted,
          componentCode,
          url,
          digitised,
          reuse,
          fromNationalStore,
          replacementResultCode,
          extras);
    }
  }
}
