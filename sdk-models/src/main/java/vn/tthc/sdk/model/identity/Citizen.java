package vn.tthc.sdk.model.identity;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.BirthDate;
import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;

/**
 * A citizen who signed in with single sign-on (Art. 8.1). Immutable; its {@code toString} leaves
 * personal data out.
 *
 * @param accountId stable key of the account (TechID); null when unknown
 * @param name full name; null when unknown
 * @param oldIdentityNumber nine-digit identity card number; null when none
 * @param personalNumber twelve-digit personal number; null when unknown
 * @param birthDate date of birth, perhaps the year alone; null when unknown
 * @param phone mobile phone number; null when unknown
 * @param email e-mail address; null when none
 * @param gender gender; null when unknown
 * @param birthPlace place of birth; null when unknown
 * @param permanentAddress permanent address; null when unknown
 * @param birthRegistrationPlace where the birth was registered, which is not the place of birth;
 *     null when unknown
 * @param currentAddress present address; null when unknown
 * @param passportNumber passport number; null when none
 * @param assuranceLevel level of assurance of the sign-in; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record Citizen(
    @PersonalData @Nullable String accountId,
    @Circular("8.1.a") @PersonalData @Nullable String name,
    @Circular("8.1.b") @PersonalData @Nullable String oldIdentityNumber,
    @Circular("8.1.c") @PersonalData @Nullable String personalNumber,
    @Circular("8.1.d") @PersonalData @Nullable BirthDate birthDate,
    @Circular("8.1.đ") @PersonalData @Nullable String phone,
    @Circular("8.1.e") @PersonalData @Nullable String email,
    @Circular("8.1.g") @PersonalData @Nullable Coded<Gender> gender,
    @Circular("8.1.h") @PersonalData @Nullable String birthPlace,
    @Circular("8.1.i") @PersonalData @Nullable String permanentAddress,
    @PersonalData @Nullable String birthRegistrationPlace,
    @PersonalData @Nullable String currentAddress,
    @PersonalData @Nullable String passportNumber,
    @Nullable String assuranceLevel,
    Extras extras)
    implements Account {

  /** No extras stand for null. */
  public Citizen {
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
    b.name = name;
    b.oldIdentityNumber = oldIdentityNumber;
    b.personalNumber = personalNumber;
    b.birthDate = birthDate;
    b.phone = phone;
    b.email = email;
    b.gender = gender;
    b.birthPlace = birthPlace;
    b.permanentAddress = permanentAddress;
    b.birthRegistrationPlace = birthRegistrationPlace;
    b.currentAddress = currentAddress;
    b.passportNumber = passportNumber;
    b.assuranceLevel = assuranceLevel;
    b.extras = extras;
    return b;
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "Citizen[assuranceLevel=" + assuranceLevel + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String accountId;
    private @Nullable String name;
    private @Nullable String oldIdentityNumber;
    private @Nullable String personalNumber;
    private @Nullable BirthDate birthDate;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable Coded<Gender> gender;
    private @Nullable String birthPlace;
    private @Nullable String permanentAddress;
    private @Nullable String birthRegistrationPlace;
    private @Nullable String currentAddress;
    private @Nullable String passportNumber;
    private @Nullable String assuranceLevel;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Stable key of the account (TechID); null when unknown. */
    public Builder accountId(@Nullable String value) {
      this.accountId = value;
      return this;
    }

    /** Full name; null when unknown. */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /** Nine-digit identity card number; null when none. */
    public Builder oldIdentityNumber(@Nullable String value) {
      this.oldIdentityNumber = value;
      return this;
    }

    /** Twelve-digit personal number; null when unknown. */
    public Builder personalNumber(@Nullable String value) {
      this.personalNumber = value;
      return this;
    }

    /** Date of birth, perhaps the year alone; null when unknown. */
    public Builder birthDate(@Nullable BirthDate value) {
      this.birthDate = value;
      return this;
    }

    /** Mobile phone number; null when unknown. */
    public Builder phone(@Nullable String value) {
      this.phone = value;
      return this;
    }

    /** E-mail address; null when none. */
    public Builder email(@Nullable String value) {
      this.email = value;
      return this;
    }

    /** Gender; null when unknown. */
    public Builder gender(@Nullable Coded<Gender> value) {
      this.gender = value;
      return this;
    }

    /** As {@link #gender(Coded)}, with a constant of the table. */
    public Builder gender(@Nullable Gender value) {
      return gender(Coded.of(value));
    }

    /** Place of birth; null when unknown. */
    public Builder birthPlace(@Nullable String value) {
      this.birthPlace = value;
      return this;
    }

    /** Permanent address; null when unknown. */
    public Builder permanentAddress(@Nullable String value) {
      this.permanentAddress = value;
      return this;
    }

    /** Where the birth was registered, which is not the place of birth; null when unknown. */
    public Builder birthRegistrationPlace(@Nullable String value) {
      this.birthRegistrationPlace = value;
      return this;
    }

    /** Present address; null when unknown. */
    public Builder currentAddress(@Nullable String value) {
      this.currentAddress = value;
      return this;
    }

    /** Passport number; null when none. */
    public Builder passportNumber(@Nullable String value) {
      this.passportNumber = value;
      return this;
    }

    /** Level of assurance of the sign-in; null when unknown. */
    public Builder assuranceLevel(@Nullable String value) {
      this.assuranceLevel = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public Citizen build() {
      return new Citizen(
          accountId,
          name,
          oldIdentityNumber,
          personalNumber,
          birthDate,
          phone,
          email,
          gender,
          birthPlace,
          permanentAddress,
          birthRegistrationPlace,
          currentAddress,
          passportNumber,
          assuranceLevel,
          extras);
    }
  }
}
