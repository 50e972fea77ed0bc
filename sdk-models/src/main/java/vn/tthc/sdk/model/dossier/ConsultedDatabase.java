package vn.tthc.sdk.model.dossier;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Extras;

/**
 * A national database that was consulted for the dossier (cơ sở dữ liệu đã kết nối). Immutable.
 *
 * @param code code of the database; the portal's table is not public; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record ConsultedDatabase(@Nullable String code, Extras extras) {

  /** No extras stand for null. */
  public ConsultedDatabase {
    extras = Extras.orNone(extras);
  }

  /** As the canonical constructor, the rest unknown. */
  public ConsultedDatabase(@Nullable String code) {
    this(code, Extras.NONE);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.code = code;
    b.extras = extras;
    return b;
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String code;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Code of the database; the portal's table is not public; null when unknown. */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public ConsultedDatabase build() {
      return new ConsultedDatabase(code, extras);
    }
  }
}
