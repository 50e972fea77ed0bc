package vn.tthc.sdk.model.dossier;

import java.time.OffsetDateTime;
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
    @Circular("10.4.a") String code,
    @Circular("10.4.b") String procedureCode,
    @Circular("10.4.c") String resultCode,
    @Circular("10.4.d") @PersonalData String resultName,
    @Circular("10.4.đ") @PersonalData String url,
    @Circular("10.4.e") OffsetDateTime returnedAt,
    @Circular("10.4.g") Coded<ReturnMethod> returnMethod,
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
    private String code;
    private String procedureCode;
    private String resultCode;
    private String resultName;
    private String url;
    private OffsetDateTime returnedAt;
    private Coded<ReturnMethod> returnMethod;
    private Extras extras;

    private Builder() {}

    /** Dossier code. */
    public Builder code(String value) {
      this.code = value;
      return this;
    }

    /** Procedure code; null when unknown. */
    public Builder procedureCode(String value) {
      this.procedureCode = value;
      return this;
    }

    /** Result code; null when unknown. */
    public Builder resultCode(String value) {
      this.resultCode = value;
      return this;
    }

    /** Result name; null when unknown. */
    public Builder resultName(String value) {
      this.resultName = value;
      return this;
    }

    /** Address of the result; null when unknown. */
    public Builder url(String value) {
      this.url = value;
      return this;
    }

    /** When it was returned; null when unknown. */
    public Builder returnedAt(OffsetDateTime value) {
      this.returnedAt = value;
      return this;
    }

    /** How it was returned; null when unknown. */
    public Builder returnMethod(Coded<ReturnMethod> value) {
      this.returnMethod = value;
      return this;
    }

    /** As {@link #returnMethod(Coded)}, with a constant of the table. */
    public Builder returnMethod(ReturnMethod value) {
      return returnMethod(Coded.of(value));
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(Extras value) {
      this.extras = value;
      return this;
    }

    /** Builds the record. */
    public ResultLookup build() {
      return new ResultLookup(
          code, procedureCode, resultCode, resultName, url, returnedAt, returnMethod, extras);
    }
  }
}
