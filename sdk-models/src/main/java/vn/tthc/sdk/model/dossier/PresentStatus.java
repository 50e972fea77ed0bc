package vn.tthc.sdk.model.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.Violation;

/**
 * The present status of a dossier that came from the portal (trạng thái hồ sơ nhận từ Cổng, Art.
 * 10.7): a snapshot. Immutable.
 *
 * @param code code of the dossier
 * @param status its present status in the agency system
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record PresentStatus(
    @Circular("10.7.a") @Nullable String code,
    @Circular("10.7.b") @Nullable Coded<DossierStatus> status,
    Extras extras)
    implements Change {

  /** No extras stand for null. */
  public PresentStatus {
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. What is sent must have: code, status. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.code = code;
    b.status = status;
    b.extras = extras;
    return b;
  }

  /** The code; null when the agency gave none. */
  @Override
  public @Nullable String key() {
    return code;
  }

  @Override
  public List<Violation> validate() {
    return DossierExchangeRules.check(this);
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable Coded<DossierStatus> status;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Code of the dossier. */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** Its present status in the agency system. */
    public Builder status(@Nullable Coded<DossierStatus> value) {
      this.status = value;
      return this;
    }

    /** As {@link #status(Coded)}, with a constant of the table. */
    public Builder status(@Nullable DossierStatus value) {
      return status(Coded.of(value));
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public PresentStatus build() {
      return new PresentStatus(code, status, extras);
    }
  }
}
