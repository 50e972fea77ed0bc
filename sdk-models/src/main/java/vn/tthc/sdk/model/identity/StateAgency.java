package vn.tthc.sdk.model.identity;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;

/**
 * A state agency that signed in with single sign-on (Art. 8.3). Immutable; its {@code toString}
 * leaves contact data out.
 *
 * @param accountId stable key of the account (TechID); null when unknown
 * @param code agency identification code; null when unknown
 * @param name name; null when unknown
 * @param address address; null when unknown
 * @param phone telephone number; null when unknown
 * @param email e-mail address; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record StateAgency(
    @PersonalData @Nullable String accountId,
    @Circular("8.3.a") @Nullable String code,
    @Circular("8.3.b") @Nullable String name,
    @Circular("8.3.c") @PersonalData @Nullable String address,
    @Circular("8.3.d") @PersonalData @Nullable String phone,
    @Circular("8.3.đ") @PersonalData @Nullable String email,
    Extras extras)
    implements Account {

  /** No extras stand for null. */
  public StateAgency {
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
    b.code = code;
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
    return "StateAgency[code=" + code + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String accountId;
    private @Nullable String code;
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

    /** Agency identification code; null when unknown. */
    public Builder code(@Nullable String value) {
      this.code = value;
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
    public StateAgency build() {
      return new StateAgency(accountId, code, name, address, phone, email, extras);
    }
  }
}
