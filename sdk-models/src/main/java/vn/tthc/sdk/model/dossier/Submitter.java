package vn.tthc.sdk.model.dossier;

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
    @PersonalData String name,
    @PersonalData String paperNumber,
    @PersonalData String phone,
    @PersonalData String email,
    @PersonalData String address) {

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
    private String name;
    private String paperNumber;
    private String phone;
    private String email;
    private String address;

    private Builder() {}

    /** Full name; null when unknown. */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /** Number of the identity paper; null when unknown. */
    public Builder paperNumber(String value) {
      this.paperNumber = value;
      return this;
    }

    /** Telephone number; null when unknown. */
    public Builder phone(String value) {
      this.phone = value;
      return this;
    }

    /** E-mail address; null when unknown. */
    public Builder email(String value) {
      this.email = value;
      return this;
    }

    /** Postal address; null when unknown. */
    public Builder address(String value) {
      this.address = value;
      return this;
    }

    /** Builds the record. */
    public Submitter build() {
      return new Submitter(name, paperNumber, phone, email, address);
    }
  }
}
