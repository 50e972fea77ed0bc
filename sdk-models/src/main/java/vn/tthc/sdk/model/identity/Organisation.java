package vn.tthc.sdk.model.identity;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;

/**
 * An enterprise or organisation that signed in with single sign-on (Art. 8.2). Immutable; its
 * {@code toString} leaves personal data out.
 *
 * @param accountId stable key of the account (TechID); null when unknown
 * @param taxCode tax code, which for a household business is a personal number; null when unknown
 * @param identificationCode identification code (mã định danh, mã số doanh nghiệp); null when
 *     unknown
 * @param name name; null when unknown
 * @param address address; null when unknown
 * @param phone telephone number; null when unknown
 * @param email e-mail address; null when none
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record Organisation(
    @PersonalData @Nullable String accountId,
    @Circular("8.2.a") @PersonalData @Nullable String taxCode,
    @Circular("8.2.b") @PersonalData @Nullable String identificationCode,
    @Circular("8.2.c") @PersonalData @Nullable String name,
    @Circular("8.2.d") @PersonalData @Nullable String address,
    @Circular("8.2.đ") @PersonalData @Nullable String phone,
    @Circular("8.2.e") @PersonalData @Nullable String email,
    Extras extras)
    implements Account {

  /** No extras stand for null. */
  public Organisation {
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.accountId = accountId;
    b.taxCode = taxCode;
    b.identificationCode = identificationCode;
    b.name = name;
    b.address = address;
    b.phone = phone;
    b.email = email;
    b.extras = extras;
    return b;
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "Organisation[personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String accountId;
    private @Nullable String taxCode;
    private @Nullable String identificationCode;
    private @Nullable String name;
    private @Nullable String address;
    private @Nullable String phone;
    private @Nullable String email;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Stable key of the account (TechID); null when unknown. */
    public Builder accountId(@Nullable String value) {
      this.accountId = value;
      return this;
    }

    /** Tax code, which for a household business is a personal number; null when unknown. */
    public Builder taxCode(@Nullable String value) {
      this.taxCode = value;
      return this;
    }

    /** Identification code (mã định danh, mã số doanh nghiệp); null when unknown. */
    public Builder identificationCode(@Nullable String value) {
      this.identificationCode = value;
      return this;
    }

    /** Name; null when unknown. */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /** Address; null when unknown. */
    public Builder address(@Nullable String value) {
      this.address = value;
      return this;
    }

    /** Telephone number; null when unknown. */
    public Builder phone(@Nullable String value) {
      this.phone = value;
      return this;
    }

    /** E-mail address; null when none. */
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
    public Organisation build() {
      return new Organisation(
          accountId, taxCode, identificationCode, name, address, phone, email, extras);
    }
  }
}
