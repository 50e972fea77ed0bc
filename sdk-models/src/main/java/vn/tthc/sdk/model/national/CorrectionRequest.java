package vn.tthc.sdk.model.national;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Attachment;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;
import vn.tthc.sdk.model.internal.Lists;

/**
 * A request to correct data of a national or specialised database, forwarded by the portal (Art.
 * 14.2, 14.3.a). The circular lists no fields. Immutable.
 *
 * @param id id of the request
 * @param databaseCode database it is about; null when unknown
 * @param fieldName field that is wrong; null when unknown
 * @param content what is to be corrected; null when unknown
 * @param requester who asks; null when unknown
 * @param requestedAt when; null when unknown
 * @param attachments evidence
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record CorrectionRequest(
    @Nullable String id,
    @Nullable String databaseCode,
    @Nullable String fieldName,
    @PersonalData @Nullable String content,
    @PersonalData @Nullable String requester,
    @Nullable OffsetDateTime requestedAt,
    @PersonalData List<Attachment> attachments,
    Extras extras) {

  /** Copies what is mutable; a null list becomes an empty one. */
  public CorrectionRequest {
    attachments = Lists.copy("attachments", attachments);
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
    b.databaseCode = databaseCode;
    b.fieldName = fieldName;
    b.content = content;
    b.requester = requester;
    b.requestedAt = requestedAt;
    b.attachments = attachments;
    b.extras = extras;
    return b;
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "CorrectionRequest[id="
        + id
        + ", databaseCode="
        + databaseCode
        + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String databaseCode;
    private @Nullable String fieldName;
    private @Nullable String content;
    private @Nullable String requester;
    private @Nullable OffsetDateTime requestedAt;
    private List<Attachment> attachments = List.of();
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Id of the request. */
    public Builder id(@Nullable String value) {
      this.id = value;
      return this;
    }

    /** Database it is about; null when unknown. */
    public Builder databaseCode(@Nullable String value) {
      this.databaseCode = value;
      return this;
    }

    /** Field that is wrong; null when unknown. */
    public Builder fieldName(@Nullable String value) {
      this.fieldName = value;
      return this;
    }

    /** What is to be corrected; null when unknown. */
    public Builder content(@Nullable String value) {
      this.content = value;
      return this;
    }

    /** Who asks; null when unknown. */
    public Builder requester(@Nullable String value) {
      this.requester = value;
      return this;
    }

    /** When; null when unknown. */
    public Builder requestedAt(@Nullable OffsetDateTime value) {
      this.requestedAt = value;
      return this;
    }

    /** Evidence. */
    public Builder attachments(@Nullable List<Attachment> value) {
      this.attachments = Lists.orEmpty(value);
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /**
     * Builds the record.
     *
     * @throws NullPointerException when a list holds a null; the message names its place
     */
    public CorrectionRequest build() {
      return new CorrectionRequest(
          id, databaseCode, fieldName, content, requester, requestedAt, attachments, extras);
    }
  }
}
