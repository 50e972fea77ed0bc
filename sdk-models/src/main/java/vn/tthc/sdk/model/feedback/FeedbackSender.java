package vn.tthc.sdk.model.feedback;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.PersonalData;

/**
 * Who sent a feedback (đối tượng gửi): at least the kind. Immutable.
 *
 * @param kind kind of sender as the portal codes it; null when unknown
 * @param name name; null when unknown
 * @param address address; null when unknown
 * @param phone telephone number; null when unknown
 * @param email e-mail address; null when unknown
 */
public record FeedbackSender(
    @Circular({"6.1.đ", "6.2.d"}) @PersonalData @Nullable String kind,
    @PersonalData @Nullable String name,
    @PersonalData @Nullable String address,
    @PersonalData @Nullable String phone,
    @PersonalData @Nullable String email) {

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.kind = kind;
    b.name = name;
    b.address = address;
    b.phone = phone;
    b.email = email;
    return b;
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "FeedbackSender[personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String kind;
    private @Nullable String name;
    private @Nullable String address;
    private @Nullable String phone;
    private @Nullable String email;

    private Builder() {}

    /** Kind of sender as the portal codes it; null when unknown. */
    public Builder kind(@Nullable String value) {
      this.kind = value;
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

    /** Builds the record. */
    public FeedbackSender build() {
      return new FeedbackSender(kind, name, address, phone, email);
    }
  }
}
