package vn.tthc.sdk.model.national;

import java.time.OffsetDateTime;
import java.util.List;
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
    String id,
    String databaseCode,
    String fieldName,
    @PersonalData String content,
    @PersonalData String requester,
    OffsetDateTime requestedAt,
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
    private String id;
    private String databaseCode;
    private String fieldName;
    private String content;
    private String requester;
    private OffsetDateTime requestedAt;
    private List<Attachment> attachments;
    private Extras extras;

    private Builder() {}

    /** Id of the request. */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /** Database it is about; null when unknown. */
    public Builder databaseCode(String value) {
      this.databaseCode = value;
      return this;
    }

    /** Field that is wrong; null when unknown. */
    public Builder fieldName(String value) {
      this.fieldName = value;
      return this;
    }

    /** What is to be corrected; null when unknown. */
    public Builder content(String value) {
      this.content = value;
      return this;
    }

    /** Who asks; null when unknown. */
    public Builder requester(String value) {
      this.requester = value;
      return this;
    }

    /** When; null when unknown. */
    public Builder requestedAt(OffsetDateTime value) {
      this.requestedAt = value;
      return this;
    }

    /** Evidence. */
    public Builder attachments(List<Attachment> value) {
      this.attachments = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(Extras value) {
      this.extras = value;
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
