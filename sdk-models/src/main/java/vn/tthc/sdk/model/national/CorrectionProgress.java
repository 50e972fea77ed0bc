package vn.tthc.sdk.model.national;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;

/**
 * How far a correction request has come (Art. 14.3.c). The circular lists no fields. Immutable.
 *
 * @param requestId id of the request
 * @param status status in words or code; null when unknown
 * @param content what was done; null when unknown
 * @param officer officer; null when unknown
 * @param updatedAt when; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record CorrectionProgress(
    @Nullable String requestId,
    @Nullable String status,
    @PersonalData @Nullable String content,
    @PersonalData @Nullable String officer,
    @Nullable OffsetDateTime updatedAt,
    Extras extras) {

  /** No extras stand for null. */
  public CorrectionProgress {
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.requestId = requestId;
    b.status = status;
    b.content = content;
    b.officer = officer;
    b.updatedAt = updatedAt;
    b.extras = extras;
    return b;
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "CorrectionProgress[requestId="
        + requestId
        + ", status="
        + status
        + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String requestId;
    private @Nullable String status;
    private @Nullable String content;
    private @Nullable String officer;
    private @Nullable OffsetDateTime updatedAt;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Id of the request. */
    public Builder requestId(@Nullable String value) {
      this.requestId = value;
      return this;
    }

    /** Status in words or code; null when unknown. */
    public Builder status(@Nullable String value) {
      this.status = value;
      return this;
    }

    /** What was done; null when unknown. */
    public Builder content(@Nullable String value) {
      this.content = value;
      return this;
    }

    /** Officer; null when unknown. */
    public Builder officer(@Nullable String value) {
      this.officer = value;
      return this;
    }

    /** When; null when unknown. */
    public Builder updatedAt(@Nullable OffsetDateTime value) {
      this.updatedAt = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public CorrectionProgress build() {
      return new CorrectionProgress(requestId, status, content, officer, updatedAt, extras);
    }
  }
}
