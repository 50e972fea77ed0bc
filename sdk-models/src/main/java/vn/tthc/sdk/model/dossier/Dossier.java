package vn.tthc.sdk.model.dossier;

import java.time.OffsetDateTime;
import java.util.List;
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
    @Circular("10.1.a") String code,
    ProcedureRef procedure,
    @Circular("10.1.d") Coded<SubmissionChannel> channel,
    @Circular("10.1.đ") @PersonalData Submitter submitter,
    @Circular("10.1.e") @PersonalData Owner owner,
    @Circular("10.1.i") @PersonalData String summary,
    @Circular("10.1.i") OffsetDateTime submittedAt,
    @Circular("10.1.g") OffsetDateTime receivedAt,
    @Circular("10.1.h") OffsetDateTime dueAt,
    @Circular("10.1.i") OffsetDateTime processedAt,
    @Circular("10.1.l") OffsetDateTime returnedAt,
    @Circular("10.1.i") OffsetDateTime refusedAt,
    @Circular("10.1.i") Coded<DossierStatus> status,
    @Circular("10.1.i") Coded<ReturnMethod> returnMethod,
    @Circular("10.1.i") @PersonalData String returnNote,
    @Circular("10.1.m") Unit receivingUnit,
    @Circular("10.1.n") Unit processingUnit,
    @Circular("10.1.i") List<SubmittedDocument> documents,
    @Circular("10.1.i") List<OtherAttachment> otherAttachments,
    @Circular("10.1.i") Boolean digitised,
    @Circular("10.1.k") List<ResultDocument> results,
    @Circular("10.1.o") List<Fee> fees,
    @Circular("10.1.p") Coded<OnlinePayment> onlinePayment,
    @Circular("10.1.p2") List<Supplement> supplements,
    @Circular("10.1.i") Coded<FilingPlace> filedAt,
    @Circular("10.1.i") Boolean accountVerified,
    @Circular("10.1.i") List<ConsultedDatabase> consultedDatabases,
    @Circular("10.1.i") @PersonalData String note,
    @Circular("10.1.i") @PersonalData String otherInformation,
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
  public String key() {
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
    private String code;
    private ProcedureRef procedure;
    private Coded<SubmissionChannel> channel;
    private Submitter submitter;
    private Owner owner;
    private String summary;
    private OffsetDateTime submittedAt;
    private OffsetDateTime receivedAt;
    private OffsetDateTime dueAt;
    private OffsetDateTime processedAt;
    private OffsetDateTime returnedAt;
    private OffsetDateTime refusedAt;
    private Coded<DossierStatus> status;
    private Coded<ReturnMethod> returnMethod;
    private String returnNote;
    private Unit receivingUnit;
    private Unit processingUnit;
    private List<SubmittedDocument> documents;
    private List<OtherAttachment> otherAttachments;
    private Boolean digitised;
    private List<ResultDocument> results;
    private List<Fee> fees;
    private Coded<OnlinePayment> onlinePayment;
    private List<Supplement> supplements;
    private Coded<FilingPlace> filedAt;
    private Boolean accountVerified;
    private List<ConsultedDatabase> consultedDatabases;
    private String note;
    private String otherInformation;
    private Extras extras;

    private Builder() {}

    /** Dossier code (mã hồ sơ): agency code, date, number, such as {@code H29.22-261017-0001}. */
    public Builder code(String value) {
      this.code = value;
      return this;
    }

    /** The procedure, with its field; null when unknown. */
    public Builder procedure(ProcedureRef value) {
      this.procedure = value;
      return this;
    }

    /** As {@link #procedure(ProcedureRef)}, with the code alone. */
    public Builder procedure(String code) {
      return procedure(ProcedureRef.of(code));
    }

    /** Way of submission (cách thức nộp); null when unknown. */
    public Builder channel(Coded<SubmissionChannel> value) {
      this.channel = value;
      return this;
    }

    /** As {@link #channel(Coded)}, with a constant of the table. */
    public Builder channel(SubmissionChannel value) {
      return channel(Coded.of(value));
    }

    /** Who submitted for the owner; null when the owner did, or unknown. */
    public Builder submitter(Submitter value) {
      this.submitter = value;
      return this;
    }

    /** Dossier owner (chủ hồ sơ); null when unknown. */
    public Builder owner(Owner value) {
      this.owner = value;
      return this;
    }

    /** Summary (trích yếu), at most 1000 characters; may name people; null when unknown. */
    public Builder summary(String value) {
      this.summary = value;
      return this;
    }

    /** When it was submitted (ngày nộp); null when unknown. */
    public Builder submittedAt(OffsetDateTime value) {
      this.submittedAt = value;
      return this;
    }

    /** When it was received for processing (ngày tiếp nhận); null when unknown. */
    public Builder receivedAt(OffsetDateTime value) {
      this.receivedAt = value;
      return this;
    }

    /** When the result is due (ngày hẹn trả); null when unknown. */
    public Builder dueAt(OffsetDateTime value) {
      this.dueAt = value;
      return this;
    }

    /** When processing ended (ngày kết thúc xử lý); null while it goes on. */
    public Builder processedAt(OffsetDateTime value) {
      this.processedAt = value;
      return this;
    }

    /** When the result was returned (ngày trả); null until then. */
    public Builder returnedAt(OffsetDateTime value) {
      this.returnedAt = value;
      return this;
    }

    /** When it was refused (ngày từ chối); null when it was not. */
    public Builder refusedAt(OffsetDateTime value) {
      this.refusedAt = value;
      return this;
    }

    /** Status (trạng thái), one of the ten of Art. 7.3. */
    public Builder status(Coded<DossierStatus> value) {
      this.status = value;
      return this;
    }

    /** As {@link #status(Coded)}, with a constant of the table. */
    public Builder status(DossierStatus value) {
      return status(Coded.of(value));
    }

    /** How the result is to be returned (hình thức trả); null when unknown. */
    public Builder returnMethod(Coded<ReturnMethod> value) {
      this.returnMethod = value;
      return this;
    }

    /** As {@link #returnMethod(Coded)}, with a constant of the table. */
    public Builder returnMethod(ReturnMethod value) {
      return returnMethod(Coded.of(value));
    }

    /** Remark about the return (thông tin trả); null when none. */
    public Builder returnNote(String value) {
      this.returnNote = value;
      return this;
    }

    /** Unit that received it; null when unknown. */
    public Builder receivingUnit(Unit value) {
      this.receivingUnit = value;
      return this;
    }

    /** Unit that processes it (đơn vị xử lý); null when unknown. */
    public Builder processingUnit(Unit value) {
      this.processingUnit = value;
      return this;
    }

    /** Papers handed in; empty when none. */
    public Builder documents(List<SubmittedDocument> value) {
      this.documents = value;
      return this;
    }

    /** Other papers, counted; empty when none. */
    public Builder otherAttachments(List<OtherAttachment> value) {
      this.otherAttachments = value;
      return this;
    }

    /** Whether at least one paper is digitised; null when unknown. */
    public Builder digitised(Boolean value) {
      this.digitised = value;
      return this;
    }

    /** Results of the procedure; empty when none yet. */
    public Builder results(List<ResultDocument> value) {
      this.results = value;
      return this;
    }

    /** Fees and charges; empty when none. */
    public Builder fees(List<Fee> value) {
      this.fees = value;
      return this;
    }

    /** Where the fees were paid online (kênh thanh toán); null when unknown. */
    public Builder onlinePayment(Coded<OnlinePayment> value) {
      this.onlinePayment = value;
      return this;
    }

    /** As {@link #onlinePayment(Coded)}, with a constant of the table. */
    public Builder onlinePayment(OnlinePayment value) {
      return onlinePayment(Coded.of(value));
    }

    /** Supplementations; empty when none. */
    public Builder supplements(List<Supplement> value) {
      this.supplements = value;
      return this;
    }

    /** Where it was filed (nơi nộp hồ sơ); null when unknown. */
    public Builder filedAt(Coded<FilingPlace> value) {
      this.filedAt = value;
      return this;
    }

    /** As {@link #filedAt(Coded)}, with a constant of the table. */
    public Builder filedAt(FilingPlace value) {
      return filedAt(Coded.of(value));
    }

    /** Whether the account was verified by VNeID; null when unknown. */
    public Builder accountVerified(Boolean value) {
      this.accountVerified = value;
      return this;
    }

    /** National databases consulted; empty when none or unknown. */
    public Builder consultedDatabases(List<ConsultedDatabase> value) {
      this.consultedDatabases = value;
      return this;
    }

    /** Free remark (ghi chú), at most 2000 characters; null when none. */
    public Builder note(String value) {
      this.note = value;
      return this;
    }

    /** Free further information (thông tin khác); null when none. */
    public Builder otherInformation(String value) {
      this.otherInformation = value;
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
