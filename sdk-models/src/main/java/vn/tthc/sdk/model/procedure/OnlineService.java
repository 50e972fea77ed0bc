package vn.tthc.sdk.model.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.internal.Lists;

/**
 * An online public service (dịch vụ công) of the portal. Immutable.
 *
 * @param code code of the service; null when unknown
 * @param name name of the service; null when unknown
 * @param procedureCode code of its procedure; null when unknown
 * @param procedureName name of its procedure; null when unknown
 * @param issuingAgencyName name of the agency that published it; null when unknown
 * @param fieldName name of the field (lĩnh vực); null when unknown
 * @param offerings who offers it, and how far it goes
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record OnlineService(
    @Nullable String code,
    @Nullable String name,
    @Nullable String procedureCode,
    @Nullable String procedureName,
    @Nullable String issuingAgencyName,
    @Nullable String fieldName,
    List<ServiceOffering> offerings,
    Extras extras) {

  /** Copies what is mutable; a null list becomes an empty one. */
  public OnlineService {
    offerings = Lists.copy("offerings", offerings);
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
    b.name = name;
    b.procedureCode = procedureCode;
    b.procedureName = procedureName;
    b.issuingAgencyName = issuingAgencyName;
    b.fieldName = fieldName;
    b.offerings = offerings;
    b.extras = extras;
    return b;
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable String name;
    private @Nullable String procedureCode;
    private @Nullable String procedureName;
    private @Nullable String issuingAgencyName;
    private @Nullable String fieldName;
    private List<ServiceOffering> offerings = List.of();
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Code of the service; null when unknown. */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** Name of the service; null when unknown. */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /** Code of its procedure; null when unknown. */
    public Builder procedureCode(@Nullable String value) {
      this.procedureCode = value;
      return this;
    }

    /** Name of its procedure; null when unknown. */
    public Builder procedureName(@Nullable String value) {
      this.procedureName = value;
      return this;
    }

    /** Name of the agency that published it; null when unknown. */
    public Builder issuingAgencyName(@Nullable String value) {
      this.issuingAgencyName = value;
      return this;
    }

    /** Name of the field (lĩnh vực); null when unknown. */
    public Builder fieldName(@Nullable String value) {
      this.fieldName = value;
      return this;
    }

    /** Who offers it, and how far it goes. */
    public Builder offerings(@Nullable List<ServiceOffering> value) {
      this.offerings = Lists.orEmpty(value);
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public OnlineService build() {
      return new OnlineService(
          code,
          name,
          procedureCode,
          procedureName,
          issuingAgencyName,
          fieldName,
          offerings,
          extras);
    }
  }
}
