package vn.tthc.sdk.model.procedure;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Extras;

/**
 * Where an online service is offered, and how far it goes (áp dụng dịch vụ công). Immutable.
 *
 * @param agencyCode code of the agency that offers it; null when unknown
 * @param level level of the service (mức độ); null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record ServiceOffering(@Nullable String agencyCode, @Nullable String level, Extras extras) {

  /** No extras stand for null. */
  public ServiceOffering {
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.agencyCode = agencyCode;
    b.level = level;
    b.extras = extras;
    return b;
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String agencyCode;
    private @Nullable String level;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Code of the agency that offers it; null when unknown. */
    public Builder agencyCode(@Nullable String value) {
      this.agencyCode = value;
      return this;
    }

    /** Level of the service (mức độ); null when unknown. */
    public Builder level(@Nullable String value) {
      this.level = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public ServiceOffering build() {
      return new ServiceOffering(agencyCode, level, extras);
    }
  }
}
