package vn.tthc.sdk.model;

/**
 * A file that goes with a record (tệp đính kèm). Immutable; the file name may name a person.
 *
 * @param id the sender's own id of the file; null when unknown
 * @param name file name; null when unknown
 * @param url address to fetch it from; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record Attachment(
    @PersonalData String id, @PersonalData String name, @PersonalData String url, Extras extras) {

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
    private String id;
    private String name;
    private String url;
    private Extras extras;

    private Builder() {}

    /** The sender's own id of the file; null when unknown. */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /** File name; null when unknown. */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /** Address to fetch it from; null when unknown. */
    public Builder url(String value) {
      this.url = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(Extras value) {
      this.extras = value;
      return this;
    }

    /** Builds the record. */
    public Attachment build() {
      return new Attachment(id, name, url, extras);
    }
  }
}
