package vn.tthc.sdk.model.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.Violation;
import vn.tthc.sdk.model.internal.Lists;

/**
 * The digitised components and results of a dossier (thông tin số hoá, Art. 10.5): a snapshot.
 * Immutable.
 *
 * @param code dossier code
 * @param documents what was digitised
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record DigitisedDossier(
    @Circular("10.5.a") @Nullable String code,
    @Circular("10.5.b") List<DigitisedDocument> documents,
    Extras extras)
    implements Change {

  /** Copies what is mutable; a null list becomes an empty one. */
  public DigitisedDossier {
    documents = Lists.copy("documents", documents);
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. What is sent must have: code. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.code = code;
    b.documents = documents;
    b.extras = extras;
    return b;
  }

  /** The code; null when the agency gave none. */
  @Override
  public @Nullable String key() {
    return code;
  }

  @Override
  public List<Violation> validate() {
    return DossierExchangeRules.check(this);
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String code;
    private List<DigitisedDocument> documents = List.of();
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Dossier code. */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** What was digitised. */
    public Builder documents(@Nullable List<DigitisedDocument> value) {
      this.documents = Lists.orEmpty(value);
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
    public DigitisedDossier build() {
      return new DigitisedDossier(code, documents, extras);
    }
  }
}
