package vn.tthc.sdk.model.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.Extras;

/**
 * An entry of the catalogue of legal bases (danh mục căn cứ pháp lý, Art. 5.4). Immutable.
 *
 * @param number number of the document, such as {@code 60/2014/QH13}; null when unknown
 * @param name name; null when unknown
 * @param url address of its text; null when unknown
 * @param issuedOn date of issue; null when unknown
 * @param effectiveOn date it came into force; null when unknown
 * @param issuer agency that issued it; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record LegalBasis(
    @Circular("5.4.a") @Nullable String number,
    @Circular("5.4.b") @Nullable String name,
    @Circular("5.4.c") @Nullable String url,
    @Circular("5.4.d") @Nullable LocalDate issuedOn,
    @Circular("5.4.đ") @Nullable LocalDate effectiveOn,
    @Circular("5.4.e") @Nullable String issuer,
    Extras extras) {

  /** No extras stand for null. */
  public LegalBasis {
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.number = number;
    b.name = name;
    b.url = url;
    b.issuedOn = issuedOn;
    b.effectiveOn = effectiveOn;
    b.issuer = issuer;
    b.extras = extras;
    return b;
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String number;
    private @Nullable String name;
    private @Nullable String url;
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate effectiveOn;
    private @Nullable String issuer;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Number of the document, such as {@code 60/2014/QH13}; null when unknown. */
    public Builder number(@Nullable String value) {
      this.number = value;
      return this;
    }

    /** Name; null when unknown. */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /** Address of its text; null when unknown. */
    public Builder url(@Nullable String value) {
      this.url = value;
      return this;
    }

    /** Date of issue; null when unknown. */
    public Builder issuedOn(@Nullable LocalDate value) {
      this.issuedOn = value;
      return this;
    }

    /** Date it came into force; null when unknown. */
    public Builder effectiveOn(@Nullable LocalDate value) {
      this.effectiveOn = value;
      return this;
    }

    /** Agency that issued it; null when unknown. */
    public Builder issuer(@Nullable String value) {
      this.issuer = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public LegalBasis build() {
      return new LegalBasis(number, name, url, issuedOn, effectiveOn, issuer, extras);
    }
  }
}
