package vn.tthc.sdk.model.procedure;

import java.time.LocalDate;
import vn.tthc.sdk.model.Extras;

/**
 * A decision that publishes procedures (quyết định công bố). Immutable.
 *
 * @param id the portal's id of the decision; null when unknown
 * @param number number of the decision; null when unknown
 * @param summary what it is about; null when unknown
 * @param issuedOn day of issue; null when unknown
 * @param issuer agency that issued it; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record ProcedureDecision(
    String id, String number, String summary, LocalDate issuedOn, String issuer, Extras extras) {

  /** No extras stand for null. */
  public ProcedureDecision {
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.id = id;
    b.number = number;
    b.summary = summary;
    b.issuedOn = issuedOn;
    b.issuer = issuer;
    b.extras = extras;
    return b;
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private String id;
    private String number;
    private String summary;
    private LocalDate issuedOn;
    private String issuer;
    private Extras extras;

    private Builder() {}

    /** The portal's id of the decision; null when unknown. */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /** Number of the decision; null when unknown. */
    public Builder number(String value) {
      this.number = value;
      return this;
    }

    /** What it is about; null when unknown. */
    public Builder summary(String value) {
      this.summary = value;
      return this;
    }

    /** Day of issue; null when unknown. */
    public Builder issuedOn(LocalDate value) {
      this.issuedOn = value;
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
    public ProcedureDecision build() {
      return new ProcedureDecision(id, number, summary, issuedOn, issuer, extras);
    }
  }
}
