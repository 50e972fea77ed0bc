package vn.tthc.sdk.benchmarks;

import java.time.OffsetDateTime;
import java.util.List;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.VietnamTime;
import vn.tthc.sdk.model.dossier.ConsultedDatabase;
import vn.tthc.sdk.model.dossier.DocumentReuse;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.Fee;
import vn.tthc.sdk.model.dossier.FeeCollection;
import vn.tthc.sdk.model.dossier.FilingPlace;
import vn.tthc.sdk.model.dossier.IdentityPaper;
import vn.tthc.sdk.model.dossier.IdentityPaperKind;
import vn.tthc.sdk.model.dossier.OnlinePayment;
import vn.tthc.sdk.model.dossier.OtherAttachment;
import vn.tthc.sdk.model.dossier.Owner;
import vn.tthc.sdk.model.dossier.OwnerKind;
import vn.tthc.sdk.model.dossier.ResultDocument;
import vn.tthc.sdk.model.dossier.ReturnMethod;
import vn.tthc.sdk.model.dossier.SubmittedDocument;
import vn.tthc.sdk.model.dossier.Submitter;
import vn.tthc.sdk.model.dossier.Supplement;
import vn.tthc.sdk.model.procedure.FeeKind;
import vn.tthc.sdk.model.procedure.ProcedureRef;
import vn.tthc.sdk.model.procedure.SubmissionChannel;

/** A made-up dossier near its end, with something in every list: some 3 KB on the wire. */
final class FullDossier {

  private FullDossier() {}

  static Dossier make() {
    return Dossier.builder()
        .code("H29.22-261017-0001")
        .procedure(
            new ProcedureRef(
                "1.001612",
                "Đăng ký thành lập hộ kinh doanh",
                "G05-DN01",
                "Thành lập và hoạt động doanh nghiệp"))
        .channel(SubmissionChannel.ONLINE)
        .owner(owner())
        .submitter(submitter())
        .summary("đăng ký thành lập hộ kinh doanh cho Hồ Ngọc Hiếu")
        .submittedAt(at("20261017083019"))
        .receivedAt(at("20261017154319"))
        .dueAt(at("20261021154319"))
        .processedAt(at("20261020100000"))
        .returnedAt(at("20261021100000"))
        .status(DossierStatus.RETURNED)
        .returnMethod(ReturnMethod.AT_COUNTER)
        .returnNote("trả tại bộ phận một cửa")
        .receivingUnit(Unit.of("000.00.22.H29", "Bộ phận một cửa"))
        .processingUnit(Unit.of("H29.22", "Ủy ban nhân dân phường Mẫu Một"))
        .documents(List.of(document(1), document(2), document(3)))
        .otherAttachments(List.of(attachment()))
        .digitised(true)
        .results(List.of(result()))
        .fees(List.of(fee("Lệ phí", 100_000), fee("Phí thẩm định", 50_000)))
        .onlinePayment(OnlinePayment.NONE)
        .supplements(List.of(supplement()))
        .filedAt(FilingPlace.LOCAL)
        .accountVerified(true)
        .consultedDatabases(List.of(ConsultedDatabase.builder().code("1").build()))
        .note("hồ sơ có bản giấy kèm theo")
        .build();
  }

  private static Owner owner() {
    return Owner.builder()
        .kind(OwnerKind.CITIZEN)
        .name("Hồ Ngọc Hiếu")
        .paperNumber("000549656931")
        .papers(
            List.of(
                paper(IdentityPaperKind.PERSONAL_NUMBER, "000549656931"),
                paper(IdentityPaperKind.OLD_IDENTITY_CARD, "000549656")))
        .phone("0900000485")
        .email("nguoidan0@example.com")
        .build();
  }

  private static IdentityPaper paper(IdentityPaperKind kind, String number) {
    return IdentityPaper.builder().kind(kind).number(number).build();
  }

  private static Submitter submitter() {
    return Submitter.builder()
        .name("Lê Minh Hoa")
        .paperNumber("000034529077")
        .phone("0900000114")
        .email("nguoidan9@example.com")
        .address("Số 1 đường Mẫu, phường Mẫu Một")
        .build();
  }

  private static SubmittedDocument document(int number) {
    return SubmittedDocument.builder()
        .id(Integer.toString(number))
        .name("giay-to-" + number + ".pdf")
        .deleted(false)
        .componentCode("000.00.00.G15-KQ00000" + number)
        .url("https://mot-cua.example.com/tep/giay-to-" + number + ".pdf")
        .digitised(true)
        .reuse(DocumentReuse.REPLACED_BY_RESULT)
        .fromNationalStore(false)
        .replacementResultCode("KQ.G15.000122")
        .build();
  }

  private static OtherAttachment attachment() {
    return OtherAttachment.builder().name("Ảnh chân dung").count(2).kind("bản chính").build();
  }

  private static ResultDocument result() {
    return ResultDocument.builder()
        .id("1")
        .name("Giấy chứng nhận đăng ký hộ kinh doanh")
        .componentCode("KQ1")
        .url("https://mot-cua.example.com/tep/ket-qua-9.pdf")
        .resultCode("KQ.G15.730566")
        .build();
  }

  private static Fee fee(String name, long amount) {
    return Fee.builder()
        .code("2")
        .name(name)
        .kind(FeeKind.CHARGE)
        .collection(FeeCollection.AT_RECEPTION)
        .amount(amount)
        .build();
  }

  private static Supplement supplement() {
    return Supplement.builder()
        .id("bs-1")
        .requestedBy("Nguyễn Thị Linh")
        .content("bổ sung bản sao giấy tờ")
        .requestedAt(at("20261018080000"))
        .receivedBy("Lê Thu Khánh")
        .receivedNote("đã nhận đủ")
        .receivedAt(at("20261019080000"))
        .done(true)
        .previousDueAt(at("20261020154319"))
        .newDueAt(at("20261021154319"))
        .build();
  }

  private static OffsetDateTime at(String text) {
    return VietnamTime.parse(text);
  }
}
