package vn.tthc.sdk.model.national;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;

/**
 * A record of a national or specialised database (Art. 13.1, 13.2, 13.4). Its fields differ from
 * database to database and stand in {@code extras}. Immutable; they stay out of {@code toString}.
 *
 * @param databaseCode database; null when unknown
 * @param id id of the record; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record NationalRecord(
    @Nullable String databaseCode, @PersonalData @Nullable String id, Extras extras) {

  /** No extras stand for null. */
  public NationalRecord {
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.databaseCode = databaseCode;
    b.id = id;
    b.extras = extras;
    return b;
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "NationalRecord[databaseCode=" + databaseCode + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String databaseCode;
    private @Nullable String id;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Database; null when unknown. */
    public Builder databaseCode(@Nullable String value) {
      this.databaseCode = value;
      return this;
    }

    /** Id of the record; null when unknown. */
    public Builder id(@Nullable String value) {
      this.id = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public NationalRecord build() {
      return new NationalRecord(databaseCode, id, extras);
    }
  }
}
