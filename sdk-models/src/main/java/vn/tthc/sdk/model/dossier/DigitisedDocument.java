package vn.tthc.sdk.model.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Attachment;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;
import vn.tthc.sdk.model.internal.Lists;

/**
 * A component or a result of a dossier that was digitised (Art. 10.5.b). Immutable; name and
 * address stay out of {@code toString}.
 *
 * @param componentCode code of the component; null for a result
 * @param resultCode code of the result; null for a component
 * @param name name of the paper; null when unknown
 * @param symbol number and symbol of the paper (số, ký hiệu); null when unknown
 * @param issuer agency that issued it; null when unknown
 * @param issuedOn date of issue; null when unknown
 * @param digitisedAt when it was digitised; null when unknown
 * @param files its files
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record DigitisedDocument(
    @Nullable String componentCode,
    @Nullable String resultCode,
    @PersonalData @Nullable String name,
    @PersonalData @Nullable String symbol,
    @Nullable String issuer,
    @Nullable LocalDate issuedOn,
    @Nullable OffsetDateTime digitisedAt,
    @PersonalData List<Attachment> files,
    Extras extras) {

  /** Copies what is mutable; a null list becomes an empty one. */
  public DigitisedDocument {
    files = Lists.copy("files", files);
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.componentCode = componentCode;
    b.resultCode = resultCode;
    b.name = name;
    b.symbol = symbol;
    b.issuer = issuer;
    b.issuedOn = issuedOn;
    b.digitisedAt = digitisedAt;
    b.files = files;
    b.extras = extras;
    return b;
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "DigitisedDocument[componentCode="
        + componentCode
        + ", resultCode="
        + resultCode
        + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String componentCode;
    private @Nullable String resultCode;
    private @Nullable String name;
    private @Nullable String symbol;
    private @Nullable String issuer;
    private @Nullable LocalDate issuedOn;
    private @Nullable OffsetDateTime digitisedAt;
    private List<Attachment> files = List.of();
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Code of the component; null for a result. */
    public Builder componentCode(@Nullable String value) {
      this.componentCode = value;
      return this;
    }

    /** Code of the result; null for a component. */
    public Builder resultCode(@Nullable String value) {
      this.resultCode = value;
      return this;
    }

    /** Name of the paper; null when unknown. */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /** Number and symbol of the paper (số, ký hiệu); null when unknown. */
    public Builder symbol(@Nullable String value) {
      this.symbol = value;
      return this;
    }

    /** Agency that issued it; null when unknown. */
    public Builder issuer(@Nullable String value) {
      this.issuer = value;
      return this;
    }

    /** Date of issue; null when unknown. */
    public Builder issuedOn(@Nullable LocalDate value) {
      this.issuedOn = value;
      return this;
    }

    /** When it was digitised; null when unknown. */
    public Builder digitisedAt(@Nullable OffsetDateTime value) {
      this.digitisedAt = value;
      return this;
    }

    /** Its files. */
    public Builder files(@Nullable List<Attachment> value) {
      this.files = Lists.orEmpty(value);
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /**
     * Builds the record.
     *
     * @throws NullPointerException when a list holds a null; the message names its place
     */
    public DigitisedDocument build() {
      return new DigitisedDocument(
          componentCode, resultCode, name, symbol, issuer, issuedOn, digitisedAt, files, extras);
    }
  }
}
