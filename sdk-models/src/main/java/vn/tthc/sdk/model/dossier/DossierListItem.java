package vn.tthc.sdk.model.dossier;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
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
    @Circular("7.1.a") @Nullable String code,
    @Circular("7.1.b") @Nullable Coded<DossierStatus> status,
    @Circular("7.1.c") @Nullable OffsetDateTime statusUpdatedAt,
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
    private @Nullable String code;
    private @Nullable Coded<DossierStatus> status;
    private @Nullable OffsetDateTime statusUpdatedAt;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Dossier code; null when unknown. */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** Status; null when unknown. */
    public Builder status(@Nullable Coded<DossierStatus> value) {
      this.status = value;
      return this;
    }

    /** As {@link #status(Coded)}, with a constant of the table. */
    public Builder status(@Nullable DossierStatus value) {
      return status(Coded.of(value));
    }

    /** When the status was updated; null when unknown. */
    public Builder statusUpdatedAt(@Nullable OffsetDateTime value) {
      this.statusUpdatedAt = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public DossierListItem build() {
      return new DossierListItem(code, status, statusUpdatedAt, extras);
    }
  }
}
