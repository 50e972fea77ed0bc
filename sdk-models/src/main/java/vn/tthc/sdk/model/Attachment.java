package vn.tthc.sdk.model;

import org.jspecify.annotations.Nullable;

/**
 * A file that goes with a record (tệp đính kèm). Immutable; the file name may name a person.
 *
 * @param id the sender's own id of the file; null when unknown
 * @param name file name; null when unknown
 * @param url address to fetch it from; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record Attachment(
    @PersonalData @Nullable String id,
    @PersonalData @Nullable String name,
    @PersonalData @Nullable String url,
    Extras extras) {

  /** No extras stand for null. */
  public Attachment {
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
    b.url = url;
    b.extras = extras;
    return b;
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "Attachment[personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String url;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** The sender's own id of the file; null when unknown. */
    public Builder id(@Nullable String value) {
      this.id = value;
      return this;
    }

    /** File name; null when unknown. */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /** Address to fetch it from; null when unknown. */
    public Builder url(@Nullable String value) {
      this.url = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public Attachment build() {
      return new Attachment(id, name, url, extras);
    }
  }
}
