package vn.tthc.sdk.model.incident;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;

/**
 * Tells the Government Office, and of a security incident the Ministry of Public Security too, what
 * happened (Art. 19). The circular lists no fields. Immutable.
 *
 * @param id the agency's own id
 * @param kind kind of incident
 * @param agencyCode agency that reports; null when unknown
 * @param system system that is hit; null when unknown
 * @param occurredAt when it happened; the hour of Art. 19.1 counts from here
 * @param detectedAt when it was noticed; null when unknown
 * @param resolvedAt when it was over; null until then
 * @param description what happened
 * @param measures what was done; null when unknown
 * @param contactName contact person; null when unknown
 * @param contactPhone telephone number of the contact; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record IncidentReport(
    @Nullable String id,
    @Nullable Coded<IncidentKind> kind,
    @Nullable String agencyCode,
    @Nullable String system,
    @Nullable OffsetDateTime occurredAt,
    @Nullable OffsetDateTime detectedAt,
    @Nullable OffsetDateTime resolvedAt,
    @PersonalData @Nullable String description,
    @PersonalData @Nullable String measures,
    @PersonalData @Nullable String contactName,
    @PersonalData @Nullable String contactPhone,
    Extras extras) {

  /** No extras stand for null. */
  public IncidentReport {
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
    b.kind = kind;
    b.agencyCode = agencyCode;
    b.system = system;
    b.occurredAt = occurredAt;
    b.detectedAt = detectedAt;
    b.resolvedAt = resolvedAt;
    b.description = description;
    b.measures = measures;
    b.contactName = contactName;
    b.contactPhone = contactPhone;
    b.extras = extras;
    return b;
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "IncidentReport[id=" + id + ", kind=" + kind + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable Coded<IncidentKind> kind;
    private @Nullable String agencyCode;
    private @Nullable String system;
    private @Nullable OffsetDateTime occurredAt;
    private @Nullable OffsetDateTime detectedAt;
    private @Nullable OffsetDateTime resolvedAt;
    private @Nullable String description;
    private @Nullable String measures;
    private @Nullable String contactName;
    private @Nullable String contactPhone;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** The agency's own id. */
    public Builder id(@Nullable String value) {
      this.id = value;
      return this;
    }

    /** Kind of incident. */
    public Builder kind(@Nullable Coded<IncidentKind> value) {
      this.kind = value;
      return this;
    }

    /** As {@link #kind(Coded)}, with a constant of the table. */
    public Builder kind(@Nullable IncidentKind value) {
      return kind(Coded.of(value));
    }

    /** Agency that reports; null when unknown. */
    public Builder agencyCode(@Nullable String value) {
      this.agencyCode = value;
      return this;
    }

    /** System that is hit; null when unknown. */
    public Builder system(@Nullable String value) {
      this.system = value;
      return this;
    }

    /** When it happened; the hour of Art. 19.1 counts from here. */
    public Builder occurredAt(@Nullable OffsetDateTime value) {
      this.occurredAt = value;
      return this;
    }

    /** When it was noticed; null when unknown. */
    public Builder detectedAt(@Nullable OffsetDateTime value) {
      this.detectedAt = value;
      return this;
    }

    /** When it was over; null until then. */
    public Builder resolvedAt(@Nullable OffsetDateTime value) {
      this.resolvedAt = value;
      return this;
    }

    /** What happened. */
    public Builder description(@Nullable String value) {
      this.description = value;
      return this;
    }

    /** What was done; null when unknown. */
    public Builder measures(@Nullable String value) {
      this.measures = value;
      return this;
    }

    /** Contact person; null when unknown. */
    public Builder contactName(@Nullable String value) {
      this.contactName = value;
      return this;
    }

    /** Telephone number of the contact; null when unknown. */
    public Builder contactPhone(@Nullable String value) {
      this.contactPhone = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public IncidentReport build() {
      return new IncidentReport(
          id,
          kind,
          agencyCode,
          system,
          occurredAt,
          detectedAt,
          resolvedAt,
          description,
          measures,
          contactName,
          contactPhone,
          extras);
    }
  }
}
