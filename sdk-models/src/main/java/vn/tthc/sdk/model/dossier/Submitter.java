package vn.tthc.sdk.model.dossier;

/**
 * The person who hands the dossier in for the owner (người nộp hồ sơ, người được ủy quyền, Art.
 * 10.1.đ). Immutable; its {@code toString} leaves personal data out.
 *
 * @param name full name; personal data; null when unknown
 * @param paperNumber number of the identity paper; personal data; null when unknown
 * @param phone telephone number; personal data; null when unknown
 * @param email e-mail address; personal data; null when unknown
 * @param address postal address; personal data; null when unknown
 */
public record Submitter(
    String name, String paperNumber, String phone, String email, String address) {

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

  /**
   * Collects the components; every one may be left out, checks are {@code validate}'s. Not
   * thread-safe.
   */
  public static final class Builder {
    private String name;
    private String paperNumber;
    private String phone;
    private String email;
    private String address;

    private Builder() {}

    /** Full name; personal data; null when unknown. */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /** Number of the identity paper; personal data; null when unknown. */
    public Builder paperNumber(String value) {
      this.paperNumber = value;
      return this;
    }

    /** Telephone number; personal data; null when unknown. */
    public Builder phone(String value) {
      this.phone = value;
      return this;
    }

    /** E-mail address; personal data; null when unknown. */
    public Builder email(String value) {
      this.email = value;
      return this;
    }

    /** Postal address; personal data; null when unknown. */
    public Builder address(String value) {
      this.address = value;
      return this;
    }

    /** Builds the record; never fails. */
    public Submitter build() {
      return new Submitter(name, paperNumber, phone, email, address);
    }
  }
}
