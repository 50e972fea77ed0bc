package vn.tthc.sdk.model.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tthc.sdk.model.dossier.Records.at;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.model.Attachment;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Rule;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.Violation;
import vn.tthc.sdk.model.dossier.ConsultedDatabase;
import vn.tthc.sdk.model.dossier.DigitisedDocument;
import vn.tthc.sdk.model.dossier.DigitisedDossier;
import vn.tthc.sdk.model.dossier.DocumentReuse;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.dossier.Fee;
import vn.tthc.sdk.model.dossier.FeeCollection;
import vn.tthc.sdk.model.dossier.FilingPlace;
import vn.tthc.sdk.model.dossier.IdentityPaper;
import vn.tthc.sdk.model.dossier.OnlinePayment;
import vn.tthc.sdk.model.dossier.Owner;
import vn.tthc.sdk.model.dossier.OwnerKind;
import vn.tthc.sdk.model.dossier.Records;
import vn.tthc.sdk.model.dossier.ResultDocument;
import vn.tthc.sdk.model.dossier.ReturnMethod;
import vn.tthc.sdk.model.dossier.SubmittedDocument;
import vn.tthc.sdk.model.feedback.FeedbackStatus;
import vn.tthc.sdk.model.feedback.FeedbackUpdate;
import vn.tthc.sdk.model.procedure.FeeKind;
import vn.tthc.sdk.model.procedure.ProcedureRef;
import vn.tthc.sdk.model.procedure.SubmissionChannel;

/** The records against what today's portal receives. */
class WireJsonTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final WireOptions OMIT = WireOptions.of(GuessedFields.OMIT);
  private static final WireOptions SEND = WireOptions.of(GuessedFields.SEND);

  @Test
  void writesADossierAtReceptionAsThePortalReceivesIt() throws IOException {
    Dossier dossier =
        Dossier.builder()
            .code("H29.22-261017-0001")
            .procedure(
                new ProcedureRef(
                    "1.001612",
                    "Đăng ký thành lập hộ kinh doanh",
                    "G05-DN01",
                    "Thành lập và hoạt động doanh nghiệp"))
            .channel(SubmissionChannel.IN_PERSON)
            .owner(
                person("Hồ Ngọc Hiếu", "000549656931")
                    .email("nguoidan0@example.com")
                    .phone("0900000485")
                    .build())
            .summary("đăng ký thành lập hộ kinh doanh cho Hồ Ngọc Hiếu")
            .submittedAt(at("20261017083019"))
            .receivedAt(at("20261017154319"))
            .dueAt(at("20261021154319"))
            .status(DossierStatus.PROCESSING)
            .returnMethod(ReturnMethod.POST)
            .processingUnit(Unit.of("H29.22", "Sở Tư pháp"))
            .filedAt(FilingPlace.LOCAL)
            .digitised(false)
            .accountVerified(false)
            .onlinePayment(OnlinePayment.LOCAL)
            .consultedDatabases(List.of(new ConsultedDatabase("1")))
            .fees(
                List.of(
                    Fee.builder()
                        .code("2")
                        .name("Lệ phí")
                        .kind(FeeKind.CHARGE)
                        .collection(FeeCollection.AT_RECEPTION)
                        .amount(100_000L)
                        .build()))
            .build();

    assertThat(dossier.validate()).isEmpty();
    assertThat(write(dossier, OMIT)).isEqualTo(sample("dossiers.json").get(0));
  }

  @Test
  void writesAReturnedDossierWithPapersAndResultAsThePortalReceivesIt() throws IOException {
    Dossier dossier =
        Dossier.builder()
            .code("H29.34-261023-0001")
            .procedure(new ProcedureRef("1.001193", "Đăng ký khai sinh", "G15-HT01", "Hộ tịch"))
            .channel(SubmissionChannel.ONLINE)
            .owner(person("Lê Minh Hoa", "000034529077").phone("0900000114").build())
            .summary("đăng ký khai sinh cho Lê Minh Hoa")
            .submittedAt(at("20261023120026"))
            .receivedAt(at("20261023154226"))
            .dueAt(at("20261026154226"))
            .processedAt(at("20261024014226"))
            .returnedAt(at("20261025204226"))
            .status(DossierStatus.RETURNED)
            .returnMethod(ReturnMethod.AT_COUNTER)
            .processingUnit(Unit.of(null, "Ủy ban nhân dân xã Mẫu Hai"))
            .filedAt(FilingPlace.LOCAL)
            .digitised(true)
            .accountVerified(true)
            .onlinePayment(OnlinePayment.NONE)
            .consultedDatabases(List.of(new ConsultedDatabase("1")))
            .documents(
                List.of(
                    document("1", "don-9.pdf", "000.00.00.G15-KQ000000"),
                    document("2", "cccd-9.pdf", "000.00.00.G15-KQ000001")))
            .results(
                List.of(
                    ResultDocument.builder()
                        .id("1")
                        .name("Kết quả")
                        .url("https://mot-cua.example.com/tep/ket-qua-9.pdf")
                        .resultCode("KQ.G15.730566")
                        .build()))
            .build();

    assertThat(dossier.validate()).isEmpty();
    assertThat(write(dossier, OMIT)).isEqualTo(sample("dossiers.json").get(1));
  }

  @Test
  void writesStepsAsThePortalReceivesThem() throws IOException {
    DossierStep.Builder step =
        DossierStep.builder()
            .code("H29.22-261017-0001")
            .officerUnit(Unit.of("H29.22", "Sở Tư pháp"))
            .startedAt(at("20261017154319"))
            .dueAt(at("20261021154319"));
    DossierStep first =
        step.officer("Nguyễn Thị Linh")
            .officerTitle("Chuyên viên")
            .processedAt(at("20261017154319"))
            .content("Tiếp nhận hồ sơ")
            .status(DossierStatus.RECEIVED)
            .build();
    DossierStep second =
        step.officer("Lê Thu Khánh")
            .officerTitle("Trưởng phòng")
            .processedAt(at("20261017174319"))
            .content("Thụ lý hồ sơ")
            .status(DossierStatus.PROCESSING)
            .build();

    assertThat(write(first, OMIT)).isEqualTo(sample("steps.json").get(0));
    assertThat(write(second, OMIT)).isEqualTo(sample("steps.json").get(1));
  }

  @Test
  void writesSupplementsAndOtherAttachments() throws IOException {
    JsonNode json = write(Records.complete().build(), OMIT);

    assertThat(json.get("DanhSachTepDinhKemKhac"))
        .isEqualTo(
            MAPPER.readTree(
                """
                [{"TenGiayTo": "Ảnh", "SoLuong": "2", "LoaiGiayTo": "bản chính"}]
                """));
    assertThat(json.get("DanhSachHoSoBoSung"))
        .isEqualTo(
            MAPPER.readTree(
                """
                [{
                  "HoSoBoSungId": "bs-1",
                  "NguoiYeuCauBoSung": "Nguyễn Thị Linh",
                  "NoiDungBoSung": "bổ sung bản sao",
                  "NgayBoSung": "20261018080000",
                  "NguoiTiepNhanBoSung": "Lê Thu Khánh",
                  "ThongTinTiepNhan": "đã nhận",
                  "NgayTiepNhanBoSung": "20261019080000",
                  "TrangThaiBoSung": "True",
                  "DanhSachGiayToBoSung": [{
                    "TepDinhKemId": "1",
                    "TenTepDinhKem": "don-9.pdf",
                    "IsDeleted": "False",
                    "MaThanhPhanHoSo": "000.00.00.G15-KQ000000",
                    "DuongDanTaiTepTin": "https://mot-cua.example.com/tep/don-9.pdf",
                    "DuocSoHoa": "1",
                    "DuocTaiSuDung": "2",
                    "DuocLayTuKhoDMQG": "0",
                    "MaKetQuaThayThe": "KQ.G15.000122"
                  }],
                  "DanhSachLePhiBoSung": [{
                    "TenPhiLePhi": "Lệ phí",
                    "MaPhiLePhi": "2",
                    "HinhThucThu": "1",
                    "Gia": "100000",
                    "LoaiPhiLePhi": "2"
                  }],
                  "NgayHenTraTruoc": "20261020154319",
                  "NgayHenTraMoi": "20261021154319"
                }]
                """));
  }

  @Test
  void sendsGuessedNamesOnlyWhenTold() throws IOException {
    Dossier dossier = Records.complete().build();
    List<String> certain = names(write(dossier, OMIT));
    List<String> all = names(write(dossier, SEND));

    assertThat(all).containsSubsequence(certain);
    assertThat(all)
        .filteredOn(name -> !certain.contains(name))
        .containsExactlyInAnyOrder(
            "NguoiNop",
            "SoGiayToNguoiNop",
            "SoDienThoaiNguoiNop",
            "EmailNguoiNop",
            "DiaChiNguoiNop",
            "MaDonViTiepNhan",
            "DonViTiepNhan",
            "MaDonViXuLy");
    assertThat(names(write(Records.step().build(), SEND))).contains("MaDonViXuLy", "NgayKetThuc");
    assertThat(names(write(Records.step().build(), OMIT)))
        .doesNotContain("MaDonViXuLy", "NgayKetThuc");
  }

  @Test
  void feedbackIsGuessedAltogether() throws IOException {
    FeedbackUpdate feedback =
        FeedbackUpdate.builder()
            .code("PA-1")
            .status(FeedbackStatus.ANSWERED)
            .answeredAt(at("20261017154319"))
            .handlingUnit(Unit.of("H29", "Tỉnh"))
            .build();
    WireOptions named =
        new WireOptions(GuessedFields.OMIT, Map.of("FeedbackUpdate.code", "Ma"), Map.of());

    assertThat(write(feedback, OMIT)).isEmpty();
    assertThat(write(feedback, named)).isEqualTo(MAPPER.readTree("{\"Ma\": \"PA-1\"}"));
    assertThat(write(feedback, SEND))
        .isEqualTo(
            MAPPER.readTree(
                """
                {"MaPAKN": "PA-1", "ChuDe": "", "MaTTHC": "", "NoiDung": "", "TrangThai": "3",
                 "NoiDungTraLoi": "", "NgayTraLoi": "20261017154319", "CanBoTraLoi": "",
                 "MaDonViXuLy": "H29", "DonViXuLy": "Tỉnh"}
                """));
    assertThat(new WireJson(OMIT).canIdentify(FeedbackUpdate.class)).isFalse();
    assertThat(new WireJson(named).canIdentify(FeedbackUpdate.class)).isTrue();
    assertThat(new WireJson(SEND).canIdentify(FeedbackUpdate.class)).isTrue();
    assertThat(new WireJson(OMIT).canIdentify(Dossier.class)).isTrue();
    assertThat(new WireJson(OMIT).canIdentify(DossierStep.class)).isTrue();
  }

  @Test
  void tellsWhatIsLeftOutOfListsToo() {
    DigitisedDossier dossier =
        DigitisedDossier.builder()
            .code("H29.22-261017-0001")
            .documents(
                List.of(
                    DigitisedDocument.builder().build(),
                    DigitisedDocument.builder()
                        .name("Giấy khai sinh")
                        .files(List.of(Attachment.builder().name("tep.pdf").build()))
                        .build()))
            .build();
    String code = "DigitisedDossier.code";
    String documents = "DigitisedDossier.documents";
    String files = "DigitisedDocument.files";
    assertThat(leftOut(dossier, Map.of())).containsExactly("code", "documents");
    assertThat(leftOut(dossier, Map.of(code, "Ma", documents, "GiayTo")))
        .containsExactly("documents[1].name", "documents[1].files");
    assertThat(leftOut(dossier, Map.of(code, "Ma", documents, "GiayTo", files, "Tep")))
        .containsExactly("documents[1].name", "documents[1].files[0].name");
    assertThat(new WireJson(SEND).leftOut(dossier)).isEmpty();
  }

  private static List<String> leftOut(Object value, Map<String, String> names) {
    var json = new WireJson(new WireOptions(GuessedFields.OMIT, names, Map.of()));
    List<Violation> found = json.leftOut(value);
    assertThat(found).extracting(Violation::rule).containsOnly(Rule.NAME_ONLY_GUESSED);
    return found.stream().map(Violation::path).toList();
  }

  @Test
  void takesConfiguredNamesAndCodes() throws IOException {
    WireOptions options =
        new WireOptions(
            GuessedFields.OMIT,
            Map.of("Dossier.submitter.name", "HoTenNguoiNop", "Fee.amount", "SoTien"),
            Map.of("DossierStatus.RECEIVED", "02", "FeeKind.CHARGE", "LP"));
    JsonNode json = write(Records.complete().build(), options);

    assertThat(json.get("HoTenNguoiNop").textValue()).isEqualTo("Lê Minh Hoa");
    assertThat(names(json)).doesNotContain("NguoiNop", "EmailNguoiNop");
    assertThat(json.get("TrangThaiHoSo").textValue()).isEqualTo("02");
    assertThat(json.at("/DanhSachLePhi/0/SoTien").textValue()).isEqualTo("100000");
    assertThat(json.at("/DanhSachLePhi/0/LoaiPhiLePhi").textValue()).isEqualTo("LP");
    assertThat(json.at("/DanhSachHoSoBoSung/0/DanhSachLePhiBoSung/0/SoTien").textValue())
        .isEqualTo("100000");
  }

  @Test
  void anUnknownCodeIsSentAsItCame() throws IOException {
    Dossier dossier = Records.minimal().onlinePayment(Coded.of(OnlinePayment.class, "3")).build();
    assertThat(write(dossier, OMIT).get("DuocThanhToanTrucTuyen").textValue()).isEqualTo("3");
  }

  @Test
  void composesLetters() throws IOException {
    String composed = "Đỗ Minh Tuấn, cấp phiếu lý lịch";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    assertThat(decomposed).isNotEqualTo(composed);

    JsonNode json = write(Records.minimal().summary(decomposed).build(), OMIT);

    assertThat(json.get("TrichYeuHoSo").textValue()).isEqualTo(composed);
  }

  @Test
  void writesUtf8WithCharactersBeyondTheFirstPlane() {
    byte[] bytes = new WireJson(OMIT).write(Records.minimal().note("a \"b\" \\ 😀\n").build());
    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .contains("\"GhiChu\":\"a \\\"b\\\" \\\\ ")
        .contains("Sở Tư pháp");
  }

  @Test
  void writesEveryMomentInVietNamsTime() throws IOException {
    OffsetDateTime utc = OffsetDateTime.parse("2026-10-17T20:43:19.987Z");
    JsonNode json = write(Records.minimal().receivedAt(utc).build(), OMIT);
    assertThat(json.get("NgayTiepNhan").textValue()).isEqualTo("20261018034319");
  }

  @Test
  void neverWritesNullsOrAnythingButTextAndLists() throws IOException {
    List<Change> changes =
        List.of(
            Dossier.builder().build(),
            DossierStep.builder().build(),
            FeedbackUpdate.builder().build(),
            Records.complete().build(),
            Dossier.builder()
                .documents(List.of(SubmittedDocument.builder().build()))
                .fees(List.of(Fee.builder().build()))
                .build());
    for (Change change : changes) {
      assertOnlyText(write(change, SEND));
    }
    assertThat(write(Dossier.builder().build(), OMIT).get("TaiLieuNop")).isEmpty();
  }

  static void assertOnlyText(JsonNode node) {
    if (node.isContainerNode()) {
      node.forEach(WireJsonTest::assertOnlyText);
    } else {
      assertThat(node.isTextual()).isTrue();
    }
  }

  private static JsonNode write(Change change, WireOptions options) throws IOException {
    return MAPPER.readTree(new WireJson(options).write(change));
  }

  private static JsonNode sample(String name) throws IOException {
    try (InputStream in = WireJsonTest.class.getResourceAsStream(name)) {
      return MAPPER.readTree(in);
    }
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Owner.Builder person(String name, String number) {
    return Owner.builder()
        .kind(OwnerKind.CITIZEN)
        .name(name)
        .paperNumber(number)
        .papers(List.of(IdentityPaper.personalNumber(number)));
  }

  private static SubmittedDocument document(String id, String name, String componentCode) {
    return SubmittedDocument.builder()
        .id(id)
        .name(name)
        .deleted(false)
        .componentCode(componentCode)
        .url("https://mot-cua.example.com/tep/" + name)
        .digitised(true)
        .reuse(DocumentReuse.NOT_REUSED)
        .fromNationalStore(false)
        .build();
  }
}
