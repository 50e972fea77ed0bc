package vn.tthc.sdk.model.dossier;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;

/**
 * What the agency answers when the portal looks a result up (tra cứu kết quả, Art. 10.4).
 * Immutable; the address stays out of {@code toString}.
 *
 * @param code dossier code
 * @param procedureCode procedure code; null when unknown
 * @param resultCode result code; null when unknown
 * @param resultName result name; null when unknown
 * @param url address of the result; null when unknown
 * @param returnedAt when it was returned; null when unknown
 * @param returnMethod how it was returned; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record ResultLookup(
    @Circular("10.4.a") @Nullable String code,
    @Circular("10.4.b") @Nullable String procedureCode,
    @Circular("10.4.c") @Nullable String resultCode,
    @Circular("10.4.d") @PersonalData @Nullable String resultName,
    @Circular("10.4.đ") @PersonalData @Nullable String url,
    @Circular("10.4.e") @Nullable OffsetDateTime returnedAt,
    @Circular("10.4.g") @Nullable Coded<ReturnMethod> returnMethod,
    Extras extras) {

  /** No extras stand for null. */
  public ResultLookup {
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
    b.procedureCode = procedureCode;
    b.resultCode = resultCode;
    b.resultName = resultName;
    b.url = url;
    b.returnedAt = returnedAt;
    b.returnMethod = returnMethod;
    b.extras = extras;
    return b;
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "ResultLookup[code=" + code + ", resultCode=" + resultCode + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable String procedureCode;
    private @Nullable String resultCode;
    private @Nullable String resultName;
    private @Nullable String url;
    private @Nullable OffsetDateTime returnedAt;
    private @Nullable Coded<ReturnMethod> returnMethod;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Dossier code. */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** Procedure code; null when unknown. */
    public Builder procedureCode(@Nullable String value) {
      this.procedureCode = value;
      return this;
    }

    /** Result code; null when unknown. */
    public Builder resultCode(@Nullable String value) {
      this.resultCode = value;
      return this;
    }

    /** Result name; null when unknown. */
    public Builder resultName(@Nullable String value) {
      this.resultName = value;
      return this;
    }

    /** Address of the result; null when unknown. */
    public Builder url(@Nullable String value) {
      this.url = value;
      return this;
    }

    /** When it was returned; null when unknown. */
    public Builder returnedAt(@Nullable OffsetDateTime value) {
      this.returnedAt = value;
      return this;
    }

    /** How it was returned; null when unknown. */
    public Builder returnMethod(@Nullable Coded<ReturnMethod> value) {
      this.returnMethod = value;
      return this;
    }

    /** As {@link #returnMethod(Coded)}, with a constant of the table. */
    public Builder returnMethod(@Nullable ReturnMethod value) {
      return returnMethod(Coded.of(value));
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public ResultLookup build() {
      return new ResultLookup(
          code, procedureCode, resultCode, resultName, url, returnedAt, returnMethod, extras);
    }
  }
}
