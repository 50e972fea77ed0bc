package vn.tthc.sdk.model.dossier;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;

/**
 * A number that identifies the dossier owner (định danh chủ hồ sơ). Immutable.
 *
 * @param kind which number it is; null when unknown
 * @param number the number, ASCII digits only
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record IdentityPaper(
    @Nullable Coded<IdentityPaperKind> kind, @PersonalData @Nullable String number, Extras extras) {

  /** No extras stand for null. */
  public IdentityPaper {
    extras = Extras.orNone(extras);
  }

  /** As the canonical constructor, the rest unknown. */
  public IdentityPaper(@Nullable Coded<IdentityPaperKind> kind, @Nullable String number) {
    this(kind, number, Extras.NONE);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.kind = kind;
    b.number = number;
    b.extras = extras;
    return b;
  }

  /** The twelve-digit personal number (số định danh cá nhân). */
  public static IdentityPaper personalNumber(@Nullable String number) {
    return new IdentityPaper(Coded.of(IdentityPaperKind.PERSONAL_NUMBER), number);
  }

  /** The nine-digit old identity card number (số chứng minh nhân dân). */
  public static IdentityPaper oldIdentityCard(@Nullable String number) {
    return new IdentityPaper(Coded.of(IdentityPaperKind.OLD_IDENTITY_CARD), number);
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "IdentityPaper[kind=" + kind + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable Coded<IdentityPaperKind> kind;
    private @Nullable String number;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Which number it is; null when unknown. */
    public Builder kind(@Nullable Coded<IdentityPaperKind> value) {
      this.kind = value;
      return this;
    }

    /** As {@link #kind(Coded)}, with a constant of the table. */
    public Builder kind(@Nullable IdentityPaperKind value) {
      return kind(Coded.of(value));
    }

    /** The number, ASCII digits only. */
    public Builder number(@Nullable String value) {
      this.number = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public IdentityPaper build() {
      return new IdentityPaper(kind, number, extras);
    }
  }
}
