package vn.tthc.sdk.model.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;
import vn.tthc.sdk.model.internal.Lists;

/**
 * A supplementation of the dossier (bổ sung hồ sơ, Art. 10.1.p): what was asked for and what was
 * handed in. Immutable.
 *
 * @param id the agency system's own id; null when unknown
 * @param requestedBy officer who asked; null when unknown
 * @param content what is to be supplemented; null when unknown
 * @param requestedAt when it was asked; null when unknown
 * @param receivedBy officer who received the papers; null while open
 * @param receivedNote note of the reception; null while open
 * @param receivedAt when the papers came; null while open
 * @param done whether it is settled; null when unknown
 * @param documents the papers handed in; empty when none
 * @param fees fees that the supplement brought; empty when none
 * @param previousDueAt due moment before; null when unknown
 * @param newDueAt due moment after; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record Supplement(
    String id,
    @PersonalData String requestedBy,
    @PersonalData String content,
    OffsetDateTime requestedAt,
    @PersonalData String receivedBy,
    @PersonalData String receivedNote,
    OffsetDateTime receivedAt,
    Boolean done,
    List<SubmittedDocument> documents,
    List<Fee> fees,
    OffsetDateTime previousDueAt,
    OffsetDateTime newDueAt,
    Extras extras) {

  /** Copies what is mutable; a null list becomes an empty one. */
  public Supplement {
    documents = Lists.copy("documents", documents);
    fees = Lists.copy("fees", fees);
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
    b.requestedBy = requestedBy;
    b.content = content;
    b.requestedAt = requestedAt;
    b.receivedBy = receivedBy;
    b.receivedNote = receivedNote;
    b.receivedAt = receivedAt;
    b.done = done;
    b.documents = documents;
    b.fees = fees;
    b.previousDueAt = previousDueAt;
    b.newDueAt = newDueAt;
    b.extras = extras;
    return b;
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "Supplement[done=" + done + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private String id;
    private String requestedBy;
    private String content;
    private OffsetDateTime requestedAt;
    private String receivedBy;
    private String receivedNote;
    private OffsetDateTime receivedAt;
    private Boolean done;
    private List<SubmittedDocument> documents;
    private List<Fee> fees;
    private OffsetDateTime previousDueAt;
    private OffsetDateTime newDueAt;
    private Extras extras;

    private Builder() {}

    /** The agency system's own id; null when unknown. */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /** Officer who asked; null when unknown. */
    public Builder requestedBy(String value) {
      this.requestedBy = value;
      return this;
    }

    /** What is to be supplemented; null when unknown. */
    public Builder content(String value) {
      this.content = value;
      return this;
    }

    /** When it was asked; null when unknown. */
    public Builder requestedAt(OffsetDateTime value) {
      this.requestedAt = value;
      return this;
    }

    /** Officer who received the papers; null while open. */
    public Builder receivedBy(String value) {
      this.receivedBy = value;
      return this;
    }

    /** Note of the reception; null while open. */
    public Builder receivedNote(String value) {
      this.receivedNote = value;
      return this;
    }

    /** When the papers came; null while open. */
    public Builder receivedAt(OffsetDateTime value) {
      this.receivedAt = value;
      return this;
    }

    /** Whether it is settled; null when unknown. */
    public Builder done(Boolean value) {
      this.done = value;
      return this;
    }

    /** The papers handed in; empty when none. */
    public Builder documents(List<SubmittedDocument> value) {
      this.documents = value;
      return this;
    }

    /** Fees that the supplement brought; empty when none. */
    public Builder fees(List<Fee> value) {
      this.fees = value;
      return this;
    }

    /** Due moment before; null when unknown. */
    public Builder previousDueAt(OffsetDateTime value) {
      this.previousDueAt = value;
      return this;
    }

    /** Due moment after; null when unknown. */
    public Builder newDueAt(OffsetDateTime value) {
      this.newDueAt = value;
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
    public Supplement build() {
      return new Supplement(
          id,
          requestedBy,
          content,
          requestedAt,
          receivedBy,
          receivedNote,
          receivedAt,
          done,
          documents,
          fees,
          previousDueAt,
          newDueAt,
          extras);
    }
  }
}
