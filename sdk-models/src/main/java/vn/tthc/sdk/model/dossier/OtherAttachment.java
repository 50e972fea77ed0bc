package vn.tthc.sdk.model.dossier;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;

/**
 * Another paper that was handed in, counted but not filed (tệp đính kèm khác). Immutable.
 *
 * @param name name of the paper, at most 2000 characters; null when unknown
 * @param count number of copies; null when unknown
 * @param kind kind of paper (loại giấy tờ); null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record OtherAttachment(
    @PersonalData @Nullable String name,
    @Nullable Integer count,
    @PersonalData @Nullable String kind,
    Extras extras) {

  /** No extras stand for null. */
  public OtherAttachment {
    extras = Extras.orNone(extras);
  }

  /** As the canonical constructor, the rest unknown. */
  public OtherAttachment(@Nullable String name, @Nullable Integer count, @Nullable String kind) {
    this(name, count, kind, Extras.NONE);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.name = name;
    b.count = count;
    b.kind = kind;
    b.extras = extras;
    return b;
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "OtherAttachment[count=" + count + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable Integer count;
    private @Nullable String kind;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Name of the paper, at most 2000 characters; null when unknown. */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /** Number of copies; null when unknown. */
    public Builder count(@Nullable Integer value) {
      this.count = value;
      return this;
    }

    /** Kind of paper (loại giấy tờ); null when unknown. */
    public Builder kind(@Nullable String value) {
      this.kind = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public OtherAttachment build() {
      return new OtherAttachment(name, count, kind, extras);
    }
  }
}
