package vn.tthc.sdk.model.procedure;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;

/**
 * An entry of the catalogue of agencies (danh mục cơ quan, Art. 5.5). Immutable; its {@code
 * toString} leaves the contact out.
 *
 * @param code agency code; null when unknown
 * @param name name; null when unknown
 * @param level level of the unit (cấp đơn vị); null when unknown
 * @param superiorCode code of the superior agency; null when unknown
 * @param address address and administrative area of the head office; null when unknown
 * @param contact contact information, which may name an officer; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record Agency(
    @Circular("5.5.a") @Nullable String code,
    @Circular("5.5.b") @Nullable String name,
    @Circular("5.5.c") @Nullable String level,
    @Circular("5.5.d") @Nullable String superiorCode,
    @Circular("5.5.đ") @Nullable String address,
    @Circular("5.5.e") @PersonalData @Nullable String contact,
    Extras extras) {

  /** No extras stand for null. */
  public Agency {
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.code = code;
    b.name = name;
    b.level = level;
    b.superiorCode = superiorCode;
    b.address = address;
    b.contact = contact;
    b.extras = extras;
    return b;
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "Agency[code=" + code + ", name=" + name + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable String name;
    private @Nullable String level;
    private @Nullable String superiorCode;
    private @Nullable String address;
    private @Nullable String contact;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Agency code; null when unknown. */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** Name; null when unknown. */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /** Level of the unit (cấp đơn vị); null when unknown. */
    public Builder level(@Nullable String value) {
      this.level = value;
      return this;
    }

    /** Code of the superior agency; null when unknown. */
    public Builder superiorCode(@Nullable String value) {
      this.superiorCode = value;
      return this;
    }

    /** Address and administrative area of the head office; null when unknown. */
    public Builder address(@Nullable String value) {
      this.address = value;
      return this;
    }

    /** Contact information, which may name an officer; null when unknown. */
    public Builder contact(@Nullable String value) {
      this.contact = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public Agency build() {
      return new Agency(code, name, level, superiorCode, address, contact, extras);
    }
  }
}
