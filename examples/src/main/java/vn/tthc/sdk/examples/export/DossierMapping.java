package vn.tthc.sdk.examples.export;

import java.util.List;
import java.util.stream.Stream;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.Fee;
import vn.tthc.sdk.model.dossier.IdentityPaper;
import vn.tthc.sdk.model.dossier.OnlinePayment;
import vn.tthc.sdk.model.dossier.Owner;
import vn.tthc.sdk.model.dossier.OwnerKind;
import vn.tthc.sdk.model.dossier.ResultDocument;
import vn.tthc.sdk.model.dossier.ReturnMethod;
import vn.tthc.sdk.model.dossier.SubmittedDocument;
import vn.tthc.sdk.model.dossier.Submitter;
import vn.tthc.sdk.model.procedure.FeeKind;
import vn.tthc.sdk.model.procedure.ProcedureRef;
import vn.tthc.sdk.model.procedure.SubmissionChannel;

/**
 * From a line of {@value AgencyExport#DOSSIERS} to a {@link Dossier}. Every column is used; what no
 * column tells (where it was filed, whether papers are digitised, whether the account is verified,
 * which unit received it) stays unknown, because an invented value would be a false statement to
 * the portal.
 */
public final class DossierMapping {

  /** The columns that the file must have. */
  static final List<String> COLUMNS =
      List.of(
          "MA_HO_SO",
          "MA_TTHC",
          "TEN_TTHC",
          "MA_LINH_VUC",
          "TEN_LINH_VUC",
          "KENH",
          "CHU_HO_SO",
          "LOAI_DOI_TUONG",
          "SO_GIAY_TO",
          "NGUOI_NOP",
          "DIEN_THOAI",
          "EMAIL",
          "DIA_CHI",
          "TRICH_YEU",
          "NGAY_NOP",
          "NGAY_TIEP_NHAN",
          "NGAY_HEN_TRA",
          "NGAY_KET_THUC",
          "NGAY_TRA",
          "TRANG_THAI",
          "HINH_THUC_TRA",
          "MA_DON_VI",
          "DON_VI_XU_LY",
          "LE_PHI",
          "THANH_TOAN",
          "TEP_NOP",
          "KET_QUA");

  /** Where the portal fetches the files from. */
  private static final String FILES = "https://mot-cua.example.com/tep/";

  private final Cells cells;

  private DossierMapping(Cells cells) {
    this.cells = cells;
  }

  /** The dossier that a line describes. */
  public static Mapped<Dossier> map(CsvRow row) {
    Cells cells = new Cells(row);
    Dossier dossier = new DossierMapping(cells).dossier();
    return new Mapped<>(row.line(), dossier, cells.unreadable());
  }

  private Dossier dossier() {
    return Dossier.builder()
        .code(cells.code("MA_HO_SO"))
        .procedure(procedure())
        .owner(owner())
        .submitter(submitter())
        .summary(cells.text("TRICH_YEU"))
        .submittedAt(cells.moment("NGAY_NOP", "submittedAt", "10.1.i"))
        .receivedAt(cells.moment("NGAY_TIEP_NHAN", "receivedAt", "10.1.g"))
        .dueAt(cells.moment("NGAY_HEN_TRA", "dueAt", "10.1.h"))
        .processedAt(cells.moment("NGAY_KET_THUC", "processedAt", "10.1.i"))
        .returnedAt(cells.moment("NGAY_TRA", "returnedAt", "10.1.l"))
        // These four columns hold the portal's own codes. A code that its table does not know
        // survives as it is; the SDK's check says which of them must be known.
        .channel(Coded.of(SubmissionChannel.class, cells.text("KENH")))
        .status(Coded.of(DossierStatus.class, cells.text("TRANG_THAI")))
        .returnMethod(Coded.of(ReturnMethod.class, cells.text("HINH_THUC_TRA")))
        .onlinePayment(Coded.of(OnlinePayment.class, cells.text("THANH_TOAN")))
        .processingUnit(Unit.of(cells.code("MA_DON_VI"), cells.text("DON_VI_XU_LY")))
        .fees(fees())
        .documents(documents())
        .results(results())
        .build();
  }

  private ProcedureRef procedure() {
    return new ProcedureRef(
        cells.code("MA_TTHC"),
        cells.text("TEN_TTHC"),
        cells.code("MA_LINH_VUC"),
        cells.text("TEN_LINH_VUC"));
  }

  private Owner owner() {
    Coded<OwnerKind> kind = Coded.of(OwnerKind.class, cells.text("LOAI_DOI_TUONG"));
    String number = cells.code("SO_GIAY_TO");
    return Owner.builder()
        .kind(kind)
        .name(cells.text("CHU_HO_SO"))
        .paperNumber(number)
        .papers(papers(kind, number))
        .phone(cells.text("DIEN_THOAI"))
        .email(cells.text("EMAIL"))
        .build();
  }

  /** The length tells which paper it is, for a person; an enterprise's number is its tax code. */
  private static List<IdentityPaper> papers(Coded<OwnerKind> kind, String number) {
    if (kind == null || !kind.is(OwnerKind.CITIZEN) || number == null) {
      return List.of();
    }
    if (number.matches("[0-9]{12}")) {
      return List.of(IdentityPaper.personalNumber(number));
    }
    return number.matches("[0-9]{9}") ? List.of(IdentityPaper.oldIdentityCard(number)) : List.of();
  }

  /** The address belongs to whoever came to the counter; the owner's own is not exported. */
  private Submitter submitter() {
    String name = cells.text("NGUOI_NOP");
    String address = cells.text("DIA_CHI");
    return name == null && address == null
        ? null
        : Submitter.builder().name(name).address(address).build();
  }

  /** A fee of 0 is a fact of its own: such dossiers do not count for online payment. */
  private List<Fee> fees() {
    Long amount = cells.amount("LE_PHI", "fees[0].amount", "10.1.o");
    return amount == null
        ? List.of()
        : List.of(Fee.builder().name("Lệ phí").kind(FeeKind.CHARGE).amount(amount).build());
  }

  /** Names of files, separated by {@code |}. */
  private List<SubmittedDocument> documents() {
    return split(cells.text("TEP_NOP"))
        .map(name -> SubmittedDocument.builder().name(name).url(FILES + name).build())
        .toList();
  }

  /** Code of the result and name of its file, separated by {@code ;}. */
  private List<ResultDocument> results() {
    return split(cells.text("KET_QUA")).map(DossierMapping::result).toList();
  }

  private static ResultDocument result(String codeAndFile) {
    String[] parts = codeAndFile.split(";", 2);
    ResultDocument.Builder result = ResultDocument.builder().resultCode(parts[0]);
    return parts.length < 2 ? result.build() : result.name(parts[1]).url(FILES + parts[1]).build();
  }

  private static Stream<String> split(String names) {
    return names == null
        ? Stream.empty()
        : Stream.of(names.split("\\|")).map(String::strip).filter(name -> !name.isEmpty());
  }
}
