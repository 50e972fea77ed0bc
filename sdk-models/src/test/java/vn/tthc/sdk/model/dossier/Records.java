package vn.tthc.sdk.model.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.VietnamTime;
import vn.tthc.sdk.model.Violation;
import vn.tthc.sdk.model.procedure.FeeKind;
import vn.tthc.sdk.model.procedure.ProcedureRef;
import vn.tthc.sdk.model.procedure.SubmissionChannel;

/** Made-up records for the tests. */
public final class Records {

  private Records() {}

  /** The least that a good dossier at reception holds. */
  public static Dossier.Builder minimal() {
    return Dossier.builder()
        .code("H29.22-261017-0001")
        .procedure(new ProcedureRef("1.001612", "Đăng ký hộ kinh doanh", "G05-DN01", "Hộ"))
        .owner(Owner.builder().kind(OwnerKind.CITIZEN).name("Hồ Ngọc Hiếu").build())
        .receivedAt(at("20261017154319"))
        .status(DossierStatus.RECEIVED)
        .returnMethod(ReturnMethod.AT_COUNTER)
        .processingUnit(Unit.of(null, "Sở Tư pháp"));
  }

  /** A good dossier at reception with all that the service indicators need. */
  public static Dossier.Builder atReception() {
    return minimal()
        .channel(SubmissionChannel.ONLINE)
        .submittedAt(at("20261017083019"))
        .dueAt(at("20261021154319"))
        .filedAt(FilingPlace.LOCAL)
        .digitised(false)
        .accountVerified(true)
        .onlinePayment(OnlinePayment.NONE)
        .processingUnit(Unit.of("H29.22", "Sở Tư pháp"));
  }

  /** A dossier with something in every component, a list in every list. */
  public static Dossier.Builder complete() {
    return atReception()
        .owner(
            Owner.builder()
                .kind(OwnerKind.CITIZEN)
                .name("Hồ Ngọc Hiếu")
                .paperNumber("000549656931")
                .papers(List.of(IdentityPaper.personalNumber("000549656931")))
                .accountId("tech-1")
                .phone("0900000485")
                .email("nguoidan0@example.com")
                .fax("0900000486")
                .build())
        .submitter(
            Submitter.builder()
                .name("Lê Minh Hoa")
                .paperNumber("000034529077")
                .phone("0900000114")
                .email("nguoidan9@example.com")
                .address("Số 1 đường Mẫu")
                .build())
        .summary("đăng ký hộ kinh doanh")
        .processedAt(at("20261020100000"))
        .returnedAt(at("20261021100000"))
        .refusedAt(at("20261020100000"))
        .returnNote("trả tại quầy")
        .receivingUnit(Unit.of("000.00.22.H29", "Bộ phận một cửa"))
        .documents(List.of(document().build()))
        .otherAttachments(List.of(new OtherAttachment("Ảnh", 2, "bản chính")))
        .results(List.of(result().build()))
        .fees(List.of(fee().build()))
        .supplements(List.of(supplement().build()))
        .consultedDatabases(List.of(new ConsultedDatabase("1")))
        .note("ghi chú")
        .otherInformation("khác");
  }

  /** A paper handed in. */
  public static SubmittedDocument.Builder document() {
    return SubmittedDocument.builder()
        .id("1")
        .name("don-9.pdf")
        .deleted(false)
        .componentCode("000.00.00.G15-KQ000000")
        .url("https://mot-cua.example.com/tep/don-9.pdf")
        .digitised(true)
        .reuse(DocumentReuse.REPLACED_BY_RESULT)
        .fromNationalStore(false)
        .replacementResultCode("KQ.G15.000122");
  }

  /** A result. */
  public static ResultDocument.Builder result() {
    return ResultDocument.builder()
        .id("1")
        .name("Kết quả")
        .componentCode("KQ1")
        .url("https://mot-cua.example.com/tep/ket-qua-9.pdf")
        .resultCode("KQ.G15.730566");
  }

  /** A charge. */
  public static Fee.Builder fee() {
    return Fee.builder()
        .code("2")
        .name("Lệ phí")
        .kind(FeeKind.CHARGE)
        .collection(FeeCollection.AT_RECEPTION)
        .amount(100_000L);
  }

  /** A settled supplementation. */
  public static Supplement.Builder supplement() {
    return Supplement.builder()
        .id("bs-1")
        .requestedBy("Nguyễn Thị Linh")
        .content("bổ sung bản sao")
        .requestedAt(at("20261018080000"))
        .receivedBy("Lê Thu Khánh")
        .receivedNote("đã nhận")
        .receivedAt(at("20261019080000"))
        .done(true)
        .documents(List.of(document().build()))
        .fees(List.of(fee().build()))
        .previousDueAt(at("20261020154319"))
        .newDueAt(at("20261021154319"));
  }

  /** A step with something in every component. */
  public static DossierStep.Builder step() {
    return DossierStep.builder()
        .code("H29.22-261017-0001")
        .officer("Nguyễn Thị Linh")
        .officerTitle("Chuyên viên")
        .officerUnit(Unit.of("H29.22", "Sở Tư pháp"))
        .processedAt(at("20261017154319"))
        .content("Tiếp nhận hồ sơ")
        .status(DossierStatus.RECEIVED)
        .startedAt(at("20261017154319"))
        .endedAt(at("20261018154319"))
        .dueAt(at("20261021154319"));
  }

  /** A moment from {@code yyyyMMddHHmmss}. */
  public static OffsetDateTime at(String text) {
    return VietnamTime.parse(text);
  }

  /** Each error as {@code RULE path}. */
  public static List<String> errors(List<Violation> violations) {
    return violations.stream()
        .filter(Violation::isError)
        .map(v -> v.rule() + " " + v.path())
        .toList();
  }

  /** Each warning as {@code RULE path}. */
  public static List<String> warnings(List<Violation> violations) {
    return violations.stream()
        .filter(v -> !v.isError())
        .map(v -> v.rule() + " " + v.path())
        .toList();
  }
}
