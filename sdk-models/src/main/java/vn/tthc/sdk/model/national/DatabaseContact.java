package vn.tthc.sdk.model.national;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;
import vn.tthc.sdk.model.Unit;

/**
 * Whom to ask about a national or specialised database (Art. 14.3.b). The circular lists no fields.
 * Immutable.
 *
 * @param databaseCode database
 * @param databaseName its name; null when unknown
 * @param agency agency that manages it; null when unknown
 * @param contactName contact person; null when unknown
 * @param phone telephone number; null when unknown
 * @param email e-mail address; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record DatabaseContact(
    @Nullable String databaseCode,
    @Nullable String databaseName,
    @Nullable Unit agency,
    @PersonalData @Nullable String contactName,
    @PersonalData @Nullable String phone,
    @PersonalData @Nullable String email,
    Extras extras) {

  /** No extras stand for null. */
  public DatabaseContact {
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
    b.databaseName = databaseName;
    b.agency = agency;
    b.contactName = contactName;
    b.phone = phone;
    b.email = email;
    b.extras = extras;
    return b;
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "DatabaseContact[databaseCode=" + databaseCode + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String databaseCode;
    private @Nullable String databaseName;
    private @Nullable Unit agency;
    private @Nullable String contactName;
    private @Nullable String phone;
    private @Nullable String email;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Database. */
    public Builder databaseCode(@Nullable String value) {
      this.databaseCode = value;
      return this;
    }

    /** Its name; null when unknown. */
    public Builder databaseName(@Nullable String value) {
      this.databaseName = value;
      return this;
    }

    /** Agency that manages it; null when unknown. */
    public Builder agency(@Nullable Unit value) {
      this.agency = value;
      return this;
    }

    /** Contact person; null when unknown. */
    public Builder contactName(@Nullable String value) {
      this.contactName = value;
      return this;
    }

    /** Telephone number; null when unknown. */
    public Builder phone(@Nullable String value) {
      this.phone = value;
      return this;
    }

    /** E-mail address; null when unknown. */
    public Builder email(@Nullable String value) {
      this.email = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public DatabaseContact build() {
      return new DatabaseContact(
          databaseCode, databaseName, agency, contactName, phone, email, extras);
    }
  }
}
