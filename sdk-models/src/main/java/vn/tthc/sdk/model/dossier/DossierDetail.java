package vn.tthc.sdk.model.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.internal.Lists;

/**
 * A dossier as the portal tells it (thông tin chi tiết hồ sơ, Art. 7.2). Immutable.
 *
 * @param code dossier code; null when unknown
 * @param procedureCode procedure code; null when unknown
 * @param procedureName procedure name; null when unknown
 * @param components dossier components (thành phần hồ sơ)
 * @param status status; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record DossierDetail(
    @Circular("7.2.a") @Nullable String code,
    @Circular("7.2.b") @Nullable String procedureCode,
    @Circular("7.2.c") @Nullable String procedureName,
    @Circular("7.2.d") List<SubmittedDocument> components,
    @Circular("7.2.đ") @Nullable Coded<DossierStatus> status,
    Extras extras) {

  /** Copies what is mutable; a null list becomes an empty one. */
  public DossierDetail {
    components = Lists.copy("components", components);
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
    b.procedureCode = procedureCode;
    b.procedureName = procedureName;
    b.components = components;
    b.status = status;
    b.extras = extras;
    return b;
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable String procedureCode;
    private @Nullable String procedureName;
    private List<SubmittedDocument> components = List.of();
    private @Nullable Coded<DossierStatus> status;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Dossier code; null when unknown. */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** Procedure code; null when unknown. */
    public Builder procedureCode(@Nullable String value) {
      this.procedureCode = value;
      return this;
    }

    /** Procedure name; null when unknown. */
    public Builder procedureName(@Nullable String value) {
      this.procedureName = value;
      return this;
    }

    /** Dossier components (thành phần hồ sơ). */
    public Builder components(@Nullable List<SubmittedDocument> value) {
      this.components = Lists.orEmpty(value);
      return this;
    }

    /** Status; null when unknown. */
    public Builder status(@Nullable Coded<DossierStatus> value) {
      this.status = value;
      return this;
    }

    /** As {@link #status(Coded)}, with a constant of the table. */
    public Builder status(@Nullable DossierStatus value) {
      return status(Coded.of(value));
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
    public DossierDetail build() {
      return new DossierDetail(code, procedureCode, procedureName, components, status, extras);
    }
  }
}
