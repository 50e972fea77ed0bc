package vn.tthc.sdk.model.dossier;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.PersonalData;

/**
 * The person who hands the dossier in for the owner (người nộp hồ sơ, người được ủy quyền, Art.
 * 10.1.đ). Immutable; its {@code toString} leaves personal data out.
 *
 * @param name full name; null when unknown
 * @param paperNumber number of the identity paper; null when unknown
 * @param phone telephone number; null when unknown
 * @param email e-mail address; null when unknown
 * @param address postal address; null when unknown
 */
public record Submitter(
    @PersonalData @Nullable String name,
    @PersonalData @Nullable String paperNumber,
    @PersonalData @Nullable String phone,
    @PersonalData @Nullable String email,
    @PersonalData @Nullable String address) {

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.name = name;
    b.paperNumber = paperNumber;
    b.phone = phone;
    b.email = email;
    b.address = address;
    return b;
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "Submitter[personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String paperNumber;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable String address;

    private Builder() {}

    /** Full name; null when unknown. */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /** Number of the identity paper; null when unknown. */
    public Builder paperNumber(@Nullable String value) {
      this.paperNumber = value;
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

    /** Postal address; null when unknown. */
    public Builder address(@Nullable String value) {
      this.address = value;
      return this;
    }

    /** Builds the record. */
    public Submitter build() {
      return new Submitter(name, paperNumber, phone, email, address);
    }
  }
}
