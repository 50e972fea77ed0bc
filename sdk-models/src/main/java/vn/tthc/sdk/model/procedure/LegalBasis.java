package vn.tthc.sdk.model.procedure;

import java.time.LocalDate;
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
    @Circular("5.4.a") String number,
    @Circular("5.4.b") String name,
    @Circular("5.4.c") String url,
    @Circular("5.4.d") LocalDate issuedOn,
    @Circular("5.4.đ") LocalDate effectiveOn,
    @Circular("5.4.e") String issuer,
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
    private String number;
    private String name;
    private String url;
    private LocalDate issuedOn;
    private LocalDate effectiveOn;
    private String issuer;
    private Extras extras;

    private Builder() {}

    /** Number of the document, such as {@code 60/2014/QH13}; null when unknown. */
    public Builder number(String value) {
      this.number = value;
      return this;
    }

    /** Name; null when unknown. */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /** Address of its text; null when unknown. */
    public Builder url(String value) {
      this.url = value;
      return this;
    }

    /** Date of issue; null when unknown. */
    public Builder issuedOn(LocalDate value) {
      this.issuedOn = value;
      return this;
    }

    /** Date it came into force; null when unknown. */
    public Builder effectiveOn(LocalDate value) {
      this.effectiveOn = value;
      return this;
    }

    /** Agency that issued it; null when unknown. */
    public Builder issuer(String value) {
      this.issuer = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(Extras value) {
      this.extras = value;
      return this;
    }

    /** Builds the record. */
    public LegalBasis build() {
      return new LegalBasis(number, name, url, issuedOn, effectiveOn, issuer, extras);
    }
  }
}
