package vn.tthc.sdk.model.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.Violation;
import vn.tthc.sdk.model.internal.Lists;
import vn.tthc.sdk.model.procedure.ProcedureRef;
import vn.tthc.sdk.model.procedure.SubmissionChannel;

/**
 * A dossier (hồ sơ thủ tục hành chính) as the agency system knows it now: a snapshot that replaces
 * the one the portal holds (Art. 10.1). Unknown components are null, never invented. Immutable and
 * thread-safe; its {@code toString} leaves personal data out.
 *
 * @param code dossier code (mã hồ sơ): agency code, date, number, such as {@code
 *     H29.22-261017-0001}
 * @param procedure the procedure, with its field; null when unknown
 * @param channel way of submission (cách thức nộp); null when unknown
 * @param submitter who submitted for the owner; null when the owner did, or unknown
 * @param owner dossier owner (chủ hồ sơ); null when unknown
 * @param summary summary (trích yếu), at most 1000 characters; may name people; null when unknown
 * @param submittedAt when it was submitted (ngày nộp); null when unknown
 * @param receivedAt when it was received for processing (ngày tiếp nhận); null when unknown
 * @param dueAt when the result is due (ngày hẹn trả); null when unknown
 * @param processedAt when processing ended (ngày kết thúc xử lý); null while it goes on
 * @param returnedAt when the result was returned (ngày trả); null until then
 * @param refusedAt when it was refused (ngày từ chối); null when it was not
 * @param status status (trạng thái), one of the ten of Art. 7.3
 * @param returnMethod how the result is to be returned (hình thức trả); null when unknown
 * @param returnNote remark about the return (thông tin trả); null when none
 * @param receivingUnit unit that received it; null when unknown
 * @param processingUnit unit that processes it (đơn vị xử lý); null when unknown
 * @param documents papers handed in; empty when none
 * @param otherAttachments other papers, counted; empty when none
 * @param digitised whether at least one paper is digitised; null when unknown
 * @param results results of the procedure; empty when none yet
 * @param fees fees and charges; empty when none
 * @param onlinePayment where the fees were paid online (kênh thanh toán); null when unknown
 * @param supplements supplementations; empty when none
 * @param filedAt where it was filed (nơi nộp hồ sơ); null when unknown
 * @param accountVerified whether the account was verified by VNeID; null when unknown
 * @param consultedDatabases national databases consulted; empty when none or unknown
 * @param note free remark (ghi chú), at most 2000 characters; null when none
 * @param otherInformation free further information (thông tin khác); null when none
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record Dossier(
    @Circular("10.1.a") @Nullable String code,
    @Nullable ProcedureRef procedure,
    @Circular("10.1.d") @Nullable Coded<SubmissionChannel> channel,
    @Circular("10.1.đ") @PersonalData @Nullable Submitter submitter,
    @Circular("10.1.e") @PersonalData @Nullable Owner owner,
    @Circular("10.1.i") @PersonalData @Nullable String summary,
    @Circular("10.1.i") @Nullable OffsetDateTime submittedAt,
    @Circular("10.1.g") @Nullable OffsetDateTime receivedAt,
    @Circular("10.1.h") @Nullable OffsetDateTime dueAt,
    @Circular("10.1.i") @Nullable OffsetDateTime processedAt,
    @Circular("10.1.l") @Nullable OffsetDateTime returnedAt,
    @Circular("10.1.i") @Nullable OffsetDateTime refusedAt,
    @Circular("10.1.i") @Nullable Coded<DossierStatus> status,
    @Circular("10.1.i") @Nullable Coded<ReturnMethod> returnMethod,
    @Circular("10.1.i") @PersonalData @Nullable String returnNote,
    @Circular("10.1.m") @Nullable Unit receivingUnit,
    @Circular("10.1.n") @Nullable Unit processingUnit,
    @Circular("10.1.i") List<SubmittedDocument> documents,
    @Circular("10.1.i") List<OtherAttachment> otherAttachments,
    @Circular("10.1.i") @Nullable Boolean digitised,
    @Circular("10.1.k") List<ResultDocument> results,
    @Circular("10.1.o") List<Fee> fees,
    @Circular("10.1.p") @Nullable Coded<OnlinePayment> onlinePayment,
    @Circular("10.1.p2") List<Supplement> supplements,
    @Circular("10.1.i") @Nullable Coded<FilingPlace> filedAt,
    @Circular("10.1.i") @Nullable Boolean accountVerified,
    @Circular("10.1.i") List<ConsultedDatabase> consultedDatabases,
    @Circular("10.1.i") @PersonalData @Nullable String note,
    @Circular("10.1.i") @PersonalData @Nullable String otherInformation,
    Extras extras)
    implements Change {

  /** Copies what is mutable; a null list becomes an empty one. */
  public Dossier {
    documents = Lists.copy("documents", documents);
    otherAttachments = Lists.copy("otherAttachments", otherAttachments);
    results = Lists.copy("results", results);
    fees = Lists.copy("fees", fees);
    supplements = Lists.copy("supplements", supplements);
    consultedDatabases = Lists.copy("consultedDatabases", consultedDatabases);
    extras = Extras.orNone(extras);
  }

  /**
   * A builder with nothing set. What is sent must have: code, procedure with name and field, owner
   * with kind and name or number, status, receivedAt, returnMethod, processingUnit with its name.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.code = code;
    b.procedure = procedure;
    b.channel = channel;
    b.submitter = submitter;
    b.owner = owner;
    b.summary = summary;
    b.submittedAt = submittedAt;
    b.receivedAt = receivedAt;
    b.dueAt = dueAt;
    b.processedAt = processedAt;
    b.returnedAt = returnedAt;
    b.refusedAt = refusedAt;
    b.status = status;
    b.returnMethod = returnMethod;
    b.returnNote = returnNote;
    b.receivingUnit = receivingUnit;
    b.processingUnit = processingUnit;
    b.documents = documents;
    b.otherAttachments = otherAttachments;
    b.digitised = digitised;
    b.results = results;
    b.fees = fees;
    b.onlinePayment = onlinePayment;
    b.supplements = supplements;
    b.filedAt = filedAt;
    b.accountVerified = accountVerified;
    b.consultedDatabases = consultedDatabases;
    b.note = note;
    b.otherInformation = otherInformation;
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
    return DossierRules.check(this);
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "Dossier[code="
        + code
        + ", procedure="
        + (procedure == null ? null : procedure.code())
        + ", status="
        + status
        + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable ProcedureRef procedure;
    private @Nullable Coded<SubmissionChannel> channel;
    private @Nullable Submitter submitter;
    private @Nullable Owner owner;
    private @Nullable String summary;
    private @Nullable OffsetDateTime submittedAt;
    private @Nullable OffsetDateTime receivedAt;
    private @Nullable OffsetDateTime dueAt;
    private @Nullable OffsetDateTime processedAt;
    private @Nullable OffsetDateTime returnedAt;
    private @Nullable OffsetDateTime refusedAt;
    private @Nullable Coded<DossierStatus> status;
    private @Nullable Coded<ReturnMethod> returnMethod;
    private @Nullable String returnNote;
    private @Nullable Unit receivingUnit;
    private @Nullable Unit processingUnit;
    private List<SubmittedDocument> documents = List.of();
    private List<OtherAttachment> otherAttachments = List.of();
    private @Nullable Boolean digitised;
    private List<ResultDocument> results = List.of();
    private List<Fee> fees = List.of();
    private @Nullable Coded<OnlinePayment> onlinePayment;
    private List<Supplement> supplements = List.of();
    private @Nullable Coded<FilingPlace> filedAt;
    private @Nullable Boolean accountVerified;
    private List<ConsultedDatabase> consultedDatabases = List.of();
    private @Nullable String note;
    private @Nullable String otherInformation;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Dossier code (mã hồ sơ): agency code, date, number, such as {@code H29.22-261017-0001}. */
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

    /** Way of submission (cách thức nộp); null when unknown. */
    public Builder channel(@Nullable Coded<SubmissionChannel> value) {
      this.channel = value;
      return this;
    }

    /** As {@link #channel(Coded)}, with a constant of the table. */
    public Builder channel(@Nullable SubmissionChannel value) {
      return channel(Coded.of(value));
    }

    /** Who submitted for the owner; null when the owner did, or unknown. */
    public Builder submitter(@Nullable Submitter value) {
      this.submitter = value;
      return this;
    }

    /** Dossier owner (chủ hồ sơ); null when unknown. */
    public Builder owner(@Nullable Owner value) {
      this.owner = value;
      return this;
    }

    /** Summary (trích yếu), at most 1000 characters; may name people; null when unknown. */
    public Builder summary(@Nullable String value) {
      this.summary = value;
      return this;
    }

    /** When it was submitted (ngày nộp); null when unknown. */
    public Builder submittedAt(@Nullable OffsetDateTime value) {
      this.submittedAt = value;
      return this;
    }

    /** When it was received for processing (ngày tiếp nhận); null when unknown. */
    public Builder receivedAt(@Nullable OffsetDateTime value) {
      this.receivedAt = value;
      return this;
    }

    /** When the result is due (ngày hẹn trả); null when unknown. */
    public Builder dueAt(@Nullable OffsetDateTime value) {
      this.dueAt = value;
      return this;
    }

    /** When processing ended (ngày kết thúc xử lý); null while it goes on. */
    public Builder processedAt(@Nullable OffsetDateTime value) {
      this.processedAt = value;
      return this;
    }

    /** When the result was returned (ngày trả); null until then. */
    public Builder returnedAt(@Nullable OffsetDateTime value) {
      this.returnedAt = value;
      return this;
    }

    /** When it was refused (ngày từ chối); null when it was not. */
    public Builder refusedAt(@Nullable OffsetDateTime value) {
      this.refusedAt = value;
      return this;
    }

    /** Status (trạng thái), one of the ten of Art. 7.3. */
    public Builder status(@Nullable Coded<DossierStatus> value) {
      this.status = value;
      return this;
    }

    /** As {@link #status(Coded)}, with a constant of the table. */
    public Builder status(@Nullable DossierStatus value) {
      return status(Coded.of(value));
    }

    /** How the result is to be returned (hình thức trả); null when unknown. */
    public Builder returnMethod(@Nullable Coded<ReturnMethod> value) {
      this.returnMethod = value;
      return this;
    }

    /** As {@link #returnMethod(Coded)}, with a constant of the table. */
    public Builder returnMethod(@Nullable ReturnMethod value) {
      return returnMethod(Coded.of(value));
    }

    /** Remark about the return (thông tin trả); null when none. */
    public Builder returnNote(@Nullable String value) {
      this.returnNote = value;
      return this;
    }

    /** Unit that received it; null when unknown. */
    public Builder receivingUnit(@Nullable Unit value) {
      this.receivingUnit = value;
      return this;
    }

    /** Unit that processes it (đơn vị xử lý); null when unknown. */
    public Builder processingUnit(@Nullable Unit value) {
      this.processingUnit = value;
      return this;
    }

    /** Papers handed in; empty when none. */
    public Builder documents(@Nullable List<SubmittedDocument> value) {
      this.documents = Lists.orEmpty(value);
      return this;
    }

    /** Other papers, counted; empty when none. */
    public Builder otherAttachments(@Nullable List<OtherAttachment> value) {
      this.otherAttachments = Lists.orEmpty(value);
      return this;
    }

    /** Whether at least one paper is digitised; null when unknown. */
    public Builder digitised(@Nullable Boolean value) {
      this.digitised = value;
      return this;
    }

    /** Results of the procedure; empty when none yet. */
    public Builder results(@Nullable List<ResultDocument> value) {
      this.results = Lists.orEmpty(value);
      return this;
    }

    /** Fees and charges; empty when none. */
    public Builder fees(@Nullable List<Fee> value) {
      this.fees = Lists.orEmpty(value);
      return this;
    }

    /** Where the fees were paid online (kênh thanh toán); null when unknown. */
    public Builder onlinePayment(@Nullable Coded<OnlinePayment> value) {
      this.onlinePayment = value;
      return this;
    }

    /** As {@link #onlinePayment(Coded)}, with a constant of the table. */
    public Builder onlinePayment(@Nullable OnlinePayment value) {
      return onlinePayment(Coded.of(value));
    }

    /** Supplementations; empty when none. */
    public Builder supplements(@Nullable List<Supplement> value) {
      this.supplements = Lists.orEmpty(value);
      return this;
    }

    /** Where it was filed (nơi nộp hồ sơ); null when unknown. */
    public Builder filedAt(@Nullable Coded<FilingPlace> value) {
      this.filedAt = value;
      return this;
    }

    /** As {@link #filedAt(Coded)}, with a constant of the table. */
    public Builder filedAt(@Nullable FilingPlace value) {
      return filedAt(Coded.of(value));
    }

    /** Whether the account was verified by VNeID; null when unknown. */
    public Builder accountVerified(@Nullable Boolean value) {
      this.accountVerified = value;
      return this;
    }

    /** National databases consulted; empty when none or unknown. */
    public Builder consultedDatabases(@Nullable List<ConsultedDatabase> value) {
      this.consultedDatabases = Lists.orEmpty(value);
      return this;
    }

    /** Free remark (ghi chú), at most 2000 characters; null when none. */
    public Builder note(@Nullable String value) {
      this.note = value;
      return this;
    }

    /** Free further information (thông tin khác); null when none. */
    public Builder otherInformation(@Nullable String value) {
      this.otherInformation = value;
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
    public Dossier build() {
      return new Dossier(
          code,
          procedure,
          channel,
          submitter,
          owner,
          summary,
          submittedAt,
          receivedAt,
          dueAt,
          processedAt,
          returnedAt,
          refusedAt,
          status,
          returnMethod,
          returnNote,
          receivingUnit,
          processingUnit,
          documents,
          otherAttachments,
          digitised,
          results,
          fees,
          onlinePayment,
          supplements,
          filedAt,
          accountVerified,
          consultedDatabases,
          note,
          otherInformation,
          extras);
    }
  }
}
