package vn.tthc.sdk;

import static vn.tthc.sdk.OperationRow.read;
import static vn.tthc.sdk.OperationRow.send;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.dossier.DigitisedDossier;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierDetail;
import vn.tthc.sdk.model.dossier.DossierListItem;
import vn.tthc.sdk.model.dossier.DossierLookup;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.dossier.PresentStatus;
import vn.tthc.sdk.model.dossier.ReceiptConfirmation;
import vn.tthc.sdk.model.evaluation.QualityEvaluation;
import vn.tthc.sdk.model.feedback.FeedbackRejection;
import vn.tthc.sdk.model.feedback.FeedbackUpdate;
import vn.tthc.sdk.model.feedback.LocalFeedback;
import vn.tthc.sdk.model.feedback.PendingFeedback;
import vn.tthc.sdk.model.feedback.PublishedFeedback;
import vn.tthc.sdk.model.identity.PortalAccount;
import vn.tthc.sdk.model.payment.DossierPayment;
import vn.tthc.sdk.model.procedure.Agency;
import vn.tthc.sdk.model.procedure.CodeEntry;
import vn.tthc.sdk.model.procedure.FeeType;
import vn.tthc.sdk.model.procedure.LegalBasis;
import vn.tthc.sdk.model.procedure.OnlineService;
import vn.tthc.sdk.model.procedure.Procedure;
import vn.tthc.sdk.model.procedure.ProcedureDecision;
import vn.tthc.sdk.model.procedure.ProcedureField;
import vn.tthc.sdk.model.procedure.ProcedureSummary;
import vn.tthc.sdk.model.question.Question;
import vn.tthc.sdk.model.question.QuestionAnswer;
import vn.tthc.sdk.model.question.QuestionEntry;
import vn.tthc.sdk.model.question.QuestionReply;
import vn.tthc.sdk.model.wire.Certainty;

/**
 * What the client asks of the portal, each with the service name of today's portal and how sure we
 * are of it: the one table that everything goes by; {@code docs/operations.md} shows it. A name can
 * be replaced by {@link PortalClientBuilder#serviceName}; an operation whose name is a guess is
 * carried out only where guesses are wanted, or where the name was given.
 */
public enum Operation {
  /** Sends dossiers (Art. 10.1). */
  SYNC_DOSSIERS(send(Dossier.class, "DongBoHoSoMC", "10.1").batch(50).again()),
  /** Appends steps of progress (Art. 10.2). */
  SYNC_STEPS(send(DossierStep.class, "CapNhatTienDoHoSoMC", "10.2").batch(10)),
  /** Sends what was digitised of dossiers and results (Art. 10.5). */
  SYNC_DIGITISED(send(DigitisedDossier.class, "DongBoSoHoaHoSo", "10.5").batch(10).again().guess()),
  /** Confirms that dossiers came from the portal (Art. 10.6). */
  CONFIRM_RECEIPT(
      send(ReceiptConfirmation.class, "XacNhanNhanHoSo", "10.6").batch(10).again().guess()),
  /** Sends the present status of dossiers that came from the portal (Art. 10.7). */
  SYNC_PRESENT_STATUS(
      send(PresentStatus.class, "CapNhatTrangThaiHoSo", "10.7").batch(10).again().guess()),
  /** Sends payments made through the agency (Art. 12). */
  SYNC_PAYMENTS(send(DossierPayment.class, "DongBoThanhToanHoSo", "12").batch(10).again().guess()),
  /** Sends feedback back to the portal (Art. 11.1). */
  REJECT_FEEDBACK(
      send(FeedbackRejection.class, "TuChoiPhanAnhKienNghi", "11.1").batch(10).again().guess()),
  /** Sends progress and answers of feedback (Art. 11.2, 11.3). */
  UPDATE_FEEDBACK(
      send(FeedbackUpdate.class, "DongBoPhanAnhKienNghi", "11.2").batch(10).again().guess()),
  /** Tells the portal of feedback that came to the agency itself (Art. 11.4). */
  SYNC_LOCAL_FEEDBACK(
      send(LocalFeedback.class, "DongBoPhanAnhKienNghiDiaPhuong", "11.4")
          .batch(10)
          .again()
          .guess()),
  /** Sends a question of the agency's own set (hỏi đáp); the circular does not list it. */
  PUBLISH_QUESTION(send(QuestionEntry.class, "DongBoHoiDap", "").batch(1)),
  /** Answers a question that came from the portal; the circular does not list it. */
  ANSWER_QUESTION(send(QuestionReply.class, "DongBoKetQuaHoiDapGuiTuDVCQG", "").batch(1)),
  /** Sends sums of evaluations, the older way; the circular does not list it. */
  SEND_EVALUATIONS(send(QualityEvaluation.class, "DongBoDanhGia", "").batch(50)),
  /** Looks up a dossier as the portal holds it; not Art. 10.3, where the portal asks. */
  LOOK_UP_DOSSIER(read(DossierLookup.class, "TraCuuHoSo", "7").by("mahoso").integration()),
  /** Lists the dossiers that the portal shares (Art. 7.1). */
  LIST_SHARED_DOSSIERS(read(DossierListItem.class, "LayDanhSachHoSo", "7.1").pages().guess()),
  /** Reads a dossier that the portal shares (Art. 7.2). */
  READ_SHARED_DOSSIER(read(DossierDetail.class, "LayChiTietHoSo", "7.2").by("mahoso").guess()),
  /** Lists the feedback that waits for the agency (Art. 6.1). */
  LIST_PENDING_FEEDBACK(
      read(PendingFeedback.class, "LayDanhSachPhanAnhKienNghi", "6.1").pages().guess()),
  /** Lists the feedback that the portal has published (Art. 6.2). */
  LIST_PUBLISHED_FEEDBACK(
      read(PublishedFeedback.class, "LayDanhSachPhanAnhKienNghiCongKhai", "6.2").pages().guess()),
  /** Lists the questions that people sent to the agency on the portal. */
  LIST_PORTAL_QUESTIONS(read(Question.class, "LayDanhSachHoiDapGuiTuDVCQG", "").integration()),
  /** Lists the agency's own set of questions. */
  LIST_AGENCY_QUESTIONS(read(Question.class, "LayDanhSachHoiDapBoCoQuan", "").integration()),
  /** Reads the answers to a question. */
  READ_ANSWERS(
      read(QuestionAnswer.class, "LayNoiDungTraLoiTheoCauHoi", "").by("cauhoiid").integration()),
  /** Lists how people evaluated the agency (Art. 4.5). */
  LIST_EVALUATIONS(read(QualityEvaluation.class, "LayKetQuaDanhGia", "4.5").pages().guess()),
  /** Looks up the account of a person or an organisation (Art. 4.4). */
  LOOK_UP_ACCOUNT(read(PortalAccount.class, "TraCuuTechID", "4.4").by("mstorcmnd")),
  /** Reads a procedure (Art. 5.2). */
  READ_PROCEDURE(read(Procedure.class, "LayThuTuc", "5.2").by("maTTHC").integration()),
  /** Lists all procedures (Art. 5.1). */
  LIST_PROCEDURES(read(ProcedureSummary.class, "LayDanhSachTTHC", "5.1")),
  /** Lists the procedures of an agency (Art. 5.1). */
  LIST_PROCEDURES_OF_AGENCY(
      read(ProcedureSummary.class, "LayDanhSachTTHCDonVi", "5.1").by("maDonVi")),
  /** Reads a decision that publishes procedures. */
  READ_DECISION(read(ProcedureDecision.class, "LayQDCB", "5.2").by("idQDCB")),
  /** Lists the online services (Art. 5.2.g). */
  LIST_ONLINE_SERVICES(read(OnlineService.class, "LayDVC", "5.2.g")),
  /** Lists the agencies (Art. 5.5). */
  LIST_AGENCIES(read(Agency.class, "LayDanhMucCoQuan", "5.5")),
  /** Lists the fields of procedures, lĩnh vực (Art. 5.2.e). */
  LIST_FIELDS(read(ProcedureField.class, "LayDanhMucLinhVuc", "5.2.e")),
  /** Lists the legal bases of procedures (Art. 5.4). */
  LIST_LEGAL_BASES(read(LegalBasis.class, "LayDanhMucCanCuPhapLy", "5.4")),
  /** Lists fees and charges (Art. 5.6). */
  LIST_FEE_TYPES(read(FeeType.class, "LayDanhMucLePhi", "5.6")),
  /** Lists kinds of procedures, loại thủ tục. */
  LIST_PROCEDURE_KINDS(codes("LayDanhMucLoaiThuTuc", "5.2")),
  /** Lists groups of procedures, nhóm thủ tục. */
  LIST_PROCEDURE_GROUPS(codes("LayDanhMucNhomThuTuc", "5.2")),
  /** Lists which procedure is of which kind, thủ tục thuộc loại. */
  LIST_PROCEDURES_BY_KIND(codes("LayDanhMucThuTucThuocLoai", "5.2")),
  /** Lists levels that perform procedures, cấp thực hiện (Art. 5.2.đ). */
  LIST_LEVELS(codes("LayDanhMucCapThucHien", "5.2.đ")),
  /** Lists kinds of applicants, đối tượng (Art. 5.2.h). */
  LIST_APPLICANT_KINDS(codes("LayDanhMucDoiTuong", "5.2.h")),
  /** Lists genders, giới tính. */
  LIST_GENDERS(codes("LayDanhMucGioiTinh", "")),
  /** Lists provinces, tỉnh thành. */
  LIST_PROVINCES(codes("LayDanhMucTinhThanh", "")),
  /** Lists districts, quận huyện, which were done away with on 1 July 2025. */
  LIST_DISTRICTS(codes("LayDanhMucQuanHuyen", "")),
  /** Lists wards and communes, phường xã. */
  LIST_WARDS(codes("LayDanhMucPhuongXa", "")),
  /** Lists countries, quốc gia. */
  LIST_COUNTRIES(codes("LayDanhMucQuocGia", "")),
  /** Lists ethnic groups, dân tộc. */
  LIST_ETHNIC_GROUPS(codes("LayDanhMucDanToc", "")),
  /** Lists religions, tôn giáo. */
  LIST_RELIGIONS(codes("LayDanhMucTonGiao", "")),
  /** Lists marital statuses, tình trạng hôn nhân. */
  LIST_MARITAL_STATUSES(codes("LayDanhMucTinhTrangHonNhan", "")),
  /** Calls a service that both sides agreed on (Art. 4.7, 4.8, 9.5, 9.6): the caller names it. */
  CALL(send(byte[].class, "", "4.7"));

  /** Who tells whom. */
  public enum Direction {
    /** The agency sends to the portal. */
    SEND,
    /** The agency reads from the portal. */
    READ
  }

  /** Which of the portal's two addresses serves it. */
  public enum Endpoint {
    /** {@link Channel#dataPath()}: dossiers, questions, whatever is sent. */
    INTEGRATION,
    /** {@link Channel#sharePath()}: catalogues, and what the portal shares. */
    SHARE
  }

  private final OperationRow row;

  Operation(OperationRow row) {
    this.row = row;
  }

  private static OperationRow codes(String serviceName, String article) {
    return read(CodeEntry.class, serviceName, article);
  }

  /** The operation that carries a change. */
  public static Operation of(Change change) {
    Operation operation = Changes.CARRIED.get(change.getClass());
    if (operation == null) {
      throw new IllegalArgumentException(change.getClass().getName());
    }
    return operation;
  }

  /** Looked up for every change several times, so it is made once. */
  private static final class Changes {
    private static final Map<Class<?>, Operation> CARRIED =
        Arrays.stream(values())
            .filter(operation -> operation.direction() == Direction.SEND)
            .filter(operation -> Change.class.isAssignableFrom(operation.carries()))
            .collect(Collectors.toUnmodifiableMap(Operation::carries, operation -> operation));
  }

  /** The kind of record it carries to the portal, or brings from there. */
  public Class<?> carries() {
    return row.carries;
  }

  /** The default service name; empty where the caller names it. */
  public String serviceName() {
    return row.serviceName;
  }

  /** How sure we are of the default service name. */
  public Certainty certainty() {
    return row.certainty;
  }

  /** Place in the circular; empty when it does not list this. */
  public String article() {
    return row.article;
  }

  /** Who tells whom. */
  public Direction direction() {
    return row.direction;
  }

  /** Which of the portal's two addresses serves it. */
  public Endpoint endpoint() {
    return row.endpoint;
  }

  /** Name of what a read is asked for, such as {@code maTTHC}; empty when it asks for all. */
  public String parameter() {
    return row.parameter;
  }

  /**
   * Items in one request, the largest number that is known to work; 0 for reads and {@link #CALL}.
   */
  public int batchLimit() {
    return row.batchLimit;
  }

  /** Whether a list is asked for page by page; see {@link Paging}. */
  public boolean paged() {
    return row.paged;
  }

  /** Whether a second arrival leaves the portal as the first did; true of all reads. */
  public boolean repeatable() {
    return row.repeatable;
  }
}
