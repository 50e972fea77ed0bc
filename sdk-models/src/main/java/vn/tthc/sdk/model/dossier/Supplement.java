package vn.tthc.sdk.model.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    @Nullable String id,
    @PersonalData @Nullable String requestedBy,
    @PersonalData @Nullable String content,
    @Nullable OffsetDateTime requestedAt,
    @PersonalData @Nullable String receivedBy,
    @PersonalData @Nullable String receivedNote,
    @Nullable OffsetDateTime receivedAt,
    @Nullable Boolean done,
    List<SubmittedDocument> documents,
    List<Fee> fees,
    @Nullable OffsetDateTime previousDueAt,
    @Nullable OffsetDateTime newDueAt,
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
    private @Nullable String id;
    private @Nullable String requestedBy;
    private @Nullable String content;
    private @Nullable OffsetDateTime requestedAt;
    private @Nullable String receivedBy;
    private @Nullable String receivedNote;
    private @Nullable OffsetDateTime receivedAt;
    private @Nullable Boolean done;
    private List<SubmittedDocument> documents = List.of();
    private List<Fee> fees = List.of();
    private @Nullable OffsetDateTime previousDueAt;
    private @Nullable OffsetDateTime newDueAt;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** The agency system's own id; null when unknown. */
    public Builder id(@Nullable String value) {
      this.id = value;
      return this;
    }

    /** Officer who asked; null when unknown. */
    public Builder requestedBy(@Nullable String value) {
      this.requestedBy = value;
      return this;
    }

    /** What is to be supplemented; null when unknown. */
    public Builder content(@Nullable String value) {
      this.content = value;
      return this;
    }

    /** When it was asked; null when unknown. */
    public Builder requestedAt(@Nullable OffsetDateTime value) {
      this.requestedAt = value;
      return this;
    }

    /** Officer who received the papers; null while open. */
    public Builder receivedBy(@Nullable String value) {
      this.receivedBy = value;
      return this;
    }

    /** Note of the reception; null while open. */
    public Builder receivedNote(@Nullable String value) {
      this.receivedNote = value;
      return this;
    }

    /** When the papers came; null while open. */
    public Builder receivedAt(@Nullable OffsetDateTime value) {
      this.receivedAt = value;
      return this;
    }

    /** Whether it is settled; null when unknown. */
    public Builder done(@Nullable Boolean value) {
      this.done = value;
      return this;
    }

    /** The papers handed in; empty when none. */
    public Builder documents(@Nullable List<SubmittedDocument> value) {
      this.documents = Lists.orEmpty(value);
      return this;
    }

    /** Fees that the supplement brought; empty when none. */
    public Builder fees(@Nullable List<Fee> value) {
      this.fees = Lists.orEmpty(value);
      return this;
    }

    /** Due moment before; null when unknown. */
    public Builder previousDueAt(@Nullable OffsetDateTime value) {
      this.previousDueAt = value;
      return this;
    }

    /** Due moment after; null when unknown. */
    public Builder newDueAt(@Nullable OffsetDateTime value) {
      this.newDueAt = value;
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
