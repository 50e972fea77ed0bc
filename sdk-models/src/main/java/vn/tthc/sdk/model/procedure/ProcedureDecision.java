package vn.tthc.sdk.model.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
    @Nullable String id,
    @Nullable String number,
    @Nullable String summary,
    @Nullable LocalDate issuedOn,
    @Nullable String issuer,
    Extras extras) {

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
    private @Nullable String id;
    private @Nullable String number;
    private @Nullable String summary;
    private @Nullable LocalDate issuedOn;
    private @Nullable String issuer;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** The portal's id of the decision; null when unknown. */
    public Builder id(@Nullable String value) {
      this.id = value;
      return this;
    }

    /** Number of the decision; null when unknown. */
    public Builder number(@Nullable String value) {
      this.number = value;
      return this;
    }

    /** What it is about; null when unknown. */
    public Builder summary(@Nullable String value) {
      this.summary = value;
      return this;
    }

    /** Day of issue; null when unknown. */
    public Builder issuedOn(@Nullable LocalDate value) {
      this.issuedOn = value;
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
    public ProcedureDecision build() {
      return new ProcedureDecision(id, number, summary, issuedOn, issuer, extras);
    }
  }
}
