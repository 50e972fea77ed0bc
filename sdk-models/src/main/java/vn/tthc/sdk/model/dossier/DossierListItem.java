package vn.tthc.sdk.model.dossier;

import java.time.OffsetDateTime;
import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Extras;

/**
 * An entry of the portal's list of dossiers (danh sách hồ sơ, Art. 7.1). Immutable.
 *
 * @param code dossier code; null when unknown
 * @param status status; null when unknown
 * @param statusUpdatedAt when the status was updated; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record DossierListItem(
    @Circular("7.1.a") String code,
    @Circular("7.1.b") Coded<DossierStatus> status,
    @Circular("7.1.c") OffsetDateTime statusUpdatedAt,
    Extras extras) {

  /** No extras stand for null. */
  public DossierListItem {
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
    b.status = status;
    b.statusUpdatedAt = statusUpdatedAt;
    b.extras = extras;
    return b;
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private String code;
    private Coded<DossierStatus> status;
    private OffsetDateTime statusUpdatedAt;
    private Extras extras;

    private Builder() {}

    /** Dossier code; null when unknown. */
    public Builder code(String value) {
      this.code = value;
      return this;
    }

    /** Status; null when unknown. */
    public Builder status(Coded<DossierStatus> value) {
      this.status = value;
      return this;
    }

    /** As {@link #status(Coded)}, with a constant of the table. */
    public Builder status(DossierStatus value) {
      return status(Coded.of(value));
    }

    /** When the status was updated; null when unknown. */
    public Builder statusUpdatedAt(OffsetDateTime value) {
      this.statusUpdatedAt = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(Extras value) {
      this.extras = value;
      return this;
    }

    /** Builds the record. */
    public DossierListItem build() {
      return new DossierListItem(code, status, statusUpdatedAt, extras);
    }
  }
}
