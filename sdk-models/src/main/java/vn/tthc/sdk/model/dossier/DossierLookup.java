package vn.tthc.sdk.model.dossier;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.procedure.ProcedureRef;

/**
 * What the agency answers when the portal looks a dossier up (tra cứu hồ sơ, Art. 10.3), and as
 * what the portal tells of a dossier when the agency looks one up there. Immutable.
 *
 * @param code dossier code
 * @param procedure the procedure, with its field; null when unknown
 * @param status status of the result (trạng thái kết quả); null when unknown
 * @param ownerKind kind of owner; null when unknown
 * @param returnMethod how the result is to be returned; null when unknown
 * @param processingUnit name of the unit that processes it; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record DossierLookup(
    @Circular("10.3.a") @Nullable String code,
    @Nullable ProcedureRef procedure,
    @Circular("10.3.d") @Nullable Coded<DossierStatus> status,
    @Circular("10.3.đ") @Nullable Coded<OwnerKind> ownerKind,
    @Circular("10.3.đ") @Nullable Coded<ReturnMethod> returnMethod,
    @Circular("10.3.đ") @Nullable String processingUnit,
    Extras extras) {

  /** No extras stand for null. */
  public DossierLookup {
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
    b.procedure = procedure;
    b.status = status;
    b.ownerKind = ownerKind;
    b.returnMethod = returnMethod;
    b.processingUnit = processingUnit;
    b.extras = extras;
    return b;
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable ProcedureRef procedure;
    private @Nullable Coded<DossierStatus> status;
    private @Nullable Coded<OwnerKind> ownerKind;
    private @Nullable Coded<ReturnMethod> returnMethod;
    private @Nullable String processingUnit;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Dossier code. */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** The procedure, with its field; null when unknown. */
    public Builder procedure(@Nullable ProcedureRef value) {
      this.procedure = value;
      return this;
    }

    /** As {@link #procedure(ProcedureRef)}, with the code alone. */
    public Builder procedure(@Nullable String code) {
      return procedure(ProcedureRef.of(code));
    }

    /** Status of the result (trạng thái kết quả); null when unknown. */
    public Builder status(@Nullable Coded<DossierStatus> value) {
      this.status = value;
      return this;
    }

    /** As {@link #status(Coded)}, with a constant of the table. */
    public Builder status(@Nullable DossierStatus value) {
      return status(Coded.of(value));
    }

    /** Kind of owner; null when unknown. */
    public Builder ownerKind(@Nullable Coded<OwnerKind> value) {
      this.ownerKind = value;
      return this;
    }

    /** As {@link #ownerKind(Coded)}, with a constant of the table. */
    public Builder ownerKind(@Nullable OwnerKind value) {
      return ownerKind(Coded.of(value));
    }

    /** How the result is to be returned; null when unknown. */
    public Builder returnMethod(@Nullable Coded<ReturnMethod> value) {
      this.returnMethod = value;
      return this;
    }

    /** As {@link #returnMethod(Coded)}, with a constant of the table. */
    public Builder returnMethod(@Nullable ReturnMethod value) {
      return returnMethod(Coded.of(value));
    }

    /** Name of the unit that processes it; null when unknown. */
    public Builder processingUnit(@Nullable String value) {
      this.processingUnit = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public DossierLookup build() {
      return new DossierLookup(
          code, procedure, status, ownerKind, returnMethod, processingUnit, extras);
    }
  }
}
