package vn.tthc.sdk.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tthc.sdk.testing.assertj.PortalAssertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tthc.sdk.testing.AgencyFinding.Kind;

class AgencyCallerTest {
  private static final String CODE = "H29.33-261017-0001";
  private static MockPortal portal;

  private final FakeAgency agency = new FakeAgency();
  private AgencyCaller caller;

  @BeforeAll
  static void start() {
    portal = MockPortal.start();
  }

  @AfterAll
  static void stop() {
    portal.close();
  }

  @BeforeEach
  void call() {
    caller = portal.callAgency(agency.url());
  }

  @AfterEach
  void close() {
    agency.close();
  }

  private static ObjectNode dossier() {
    return Samples.dossierJson(CODE);
  }

  private static ObjectNode result() {
    return RawClient.object()
        .put("MaHoSo", CODE)
        .put("MaTTHC", "1.001193")
        .put("MaKetQua", "KQ.G15.000122")
        .put("TenKetQua", "Giấy khai sinh")
        .put("DuongDanTepTinKetQua", "https://h29.example/ketqua/1")
        .put("NgayTra", "20261020080000")
        .put("HinhThuc", "0");
  }

  @Test
  void looksADossierUp() {
    agency.answers("search/call", 200, dossier().toString());

    AgencyAnswer answer = caller.lookUp(CODE);

    assertThat(answer)
        .isAccepted()
        .hasNoFindings()
        .hasField("tenlinhvuc", "Thành lập và hoạt động doanh nghiệp");
    Assertions.assertThat(agency.lastPath).isEqualTo("/tthc/search/call");
    Assertions.assertThat(agency.lastBody)
        .isEqualTo(
            RawClient.object()
                .put("madonvi", "H29")
                .put("service", "TraCuuHoSo")
                .put("masohoso", CODE));
  }

  @Test
  void namesWhatIsMissingOrOddWithItsArticle() {
    agency.answers(
        "search/call",
        200,
        dossier()
            .put("MaHoSo", "H29-9")
            .put("TenTTHC", " ")
            .put("TrangThaiHoSo", "11")
            .put("LoaiDoiTuong", 5)
            .without(List.of("MaTTHC", "DonViXuLy"))
            .toString());

    AgencyAnswer answer = caller.lookUp(CODE);

    Assertions.assertThat(answer.findings())
        .extracting(AgencyFinding::kind, AgencyFinding::article, AgencyFinding::field)
        .containsExactly(
            tuple(Kind.ODD, "10.3.a", "MaHoSo"),
            tuple(Kind.MISSING, "10.3.b", "MaTTHC"),
            tuple(Kind.MISSING, "10.3.c", "TenTTHC"),
            tuple(Kind.ODD, "10.3.d", "TrangThaiHoSo"),
            tuple(Kind.ODD, "10.3.đ", "LoaiDoiTuong"),
            tuple(Kind.HINT, "10.3.đ", "DonViXuLy"));
    Assertions.assertThat(answer.faults()).hasSize(5);
    Assertions.assertThat(answer.faults().get(1))
        .hasToString("MISSING Art. 10.3.b MaTTHC: is not there, or says nothing");
  }

  @Test
  void acceptsThatThereIsNoSuchDossier() {
    agency.answers("search/call", 200, "{\"error_code\":\"-1\",\"message\":\"Không tìm thấy\"}");
    assertThat(caller.lookUp(CODE)).isRefusedWith("-1").hasNoFindings();

    agency.answers("search/call", 200, "{\"error_code\":-1}");
    Assertions.assertThat(caller.lookUp(CODE).findings())
        .extracting(AgencyFinding::field)
        .containsExactly("message");
  }

  @ParameterizedTest
  @CsvSource({
    "404, {}",
    "200, 'Lỗi'",
    "200, []",
    "200, {}",
    "200, ''",
    "500, '{\"MaHoSo\":\"1\"}'"
  })
  void isNotContentWithAnythingElse(int status, String body) {
    agency.answers("search/call", status, body);

    AgencyAnswer answer = caller.lookUp(CODE);

    Assertions.assertThat(answer.isAccepted()).isFalse();
    Assertions.assertThat(answer.status()).isEqualTo(status);
    Assertions.assertThat(answer.body()).isEqualTo(body);
    Assertions.assertThat(answer.faults()).isNotEmpty();
  }

  @Test
  void takesAWrappedAnswerWithAHint() {
    ObjectNode wrapped = RawClient.object().put("error_code", 0);
    wrapped.set("result", RawClient.object().arrayNode().add(dossier()));
    agency.answers("search/call", 200, wrapped.toString());

    AgencyAnswer answer = caller.lookUp(CODE);

    assertThat(answer).isAccepted().hasNoFaults().hasField("MaHoSo", CODE);
    Assertions.assertThat(answer.findings())
        .extracting(AgencyFinding::kind)
        .containsOnly(Kind.HINT);
  }

  @Test
  void looksAResultUp() {
    agency.answers("search/result", 200, result().toString());
    assertThat(caller.result(CODE)).isAccepted().hasNoFindings();

    agency.answers(
        "search/result",
        200,
        result()
            .put("NgayTra", "20260230000000")
            .put("HinhThuc", "qua bưu điện")
            .put("DuongDanTepTinKetQua", "ketqua/1")
            .without("MaKetQua")
            .toString());
    Assertions.assertThat(caller.result(CODE).findings())
        .extracting(AgencyFinding::kind, AgencyFinding::article)
        .containsExactly(
            tuple(Kind.MISSING, "10.4.c"),
            tuple(Kind.ODD, "10.4.đ"),
            tuple(Kind.ODD, "10.4.e"),
            tuple(Kind.ODD, "10.4.g"));
  }

  @Test
  void looksAtEachOfSeveralResultsUnderOtherNames() {
    ObjectNode good =
        RawClient.object()
            .put("MaGiayToKetQua", "KQ.G15.000122")
            .put("TenGiayTo", "Giấy khai sinh")
            .put("DuongDanTepTinKetQua", "https://h29.example/ketqua/1");
    ObjectNode all = result().without(List.of("MaKetQua", "TenKetQua", "DuongDanTepTinKetQua"));
    all.set(
        "DanhSachGiayToKetQua",
        all.arrayNode().add(good).add(good.deepCopy().without("TenGiayTo")));
    agency.answers("ketqua", 200, all.toString());

    AgencyAnswer answer =
        caller
            .withPath(Inbound.RESULT, "/ketqua")
            .withService(Inbound.RESULT, "")
            .withAgency("H29.33")
            .withCodeParameter("maHoSo")
            .withField("10.4.c", "MaGiayToKetQua")
            .withField("10.4.d", "TenGiayTo")
            .withHeader("X-Key", "kh")
            .result(CODE);

    Assertions.assertThat(answer.findings())
        .extracting(AgencyFinding::article, AgencyFinding::field)
        .containsExactly(tuple("10.4.d", "DanhSachGiayToKetQua[1].TenGiayTo"));
    assertThat(answer).isAccepted().hasField("TenGiayTo", "Giấy khai sinh");
    Assertions.assertThat(agency.lastBody)
        .isEqualTo(RawClient.object().put("madonvi", "H29.33").put("maHoSo", CODE));
    Assertions.assertThat(agency.lastKey).isEqualTo("kh");
  }

  @Test
  void bringsDossiers() {
    agency.answers("nhanhsdvcqg", 200, "{\"error_code\":0,\"message\":\"Thành công\"}");
    Map<String, Object> data = Map.of("MaHoSoQG", "G22-1", "ThongTinSuaDoi", Map.of("Lan", 2));

    assertThat(caller.deliver(Inbound.DOSSIER, true, data)).isAccepted().hasNoFindings();

    Assertions.assertThat(agency.lastBody.path("service").asText()).isEqualTo("NhanHoSo");
    Assertions.assertThat(agency.lastBody.path("isUpdating").isBoolean()).isTrue();
    Assertions.assertThat(agency.lastBody.at("/data/ThongTinSuaDoi/Lan").asInt()).isEqualTo(2);

    agency.answers("nhanhsdvcqg", 200, "{\"error_code\":1,\"message\":\"Đã có\"}");
    assertThat(caller.deliver(Inbound.DOSSIER, data)).isRefusedWith("1").hasNoFindings();
  }

  @Test
  void bringsAFlatNotice() {
    agency.answers("addtthcKhuyenMai", 200, "{\"error_code\":0}");

    assertThat(caller.deliver(Inbound.PROMOTION, Map.of("MaSoThue", "0100000000"))).isAccepted();

    Assertions.assertThat(agency.lastBody)
        .isEqualTo(RawClient.object().put("MaSoThue", "0100000000"));
  }

  @ParameterizedTest
  @CsvSource({"{}, MISSING", "{\"error_code\":\"xong rồi\"}, ODD", "Xong, ODD"})
  void wantsACodeBack(String body, Kind kind) {
    agency.answers("nhantbthuedvcqg", 200, body);

    AgencyAnswer answer = caller.deliver(Inbound.TAX_NOTICE, Map.of());

    Assertions.assertThat(answer.findings()).extracting(AgencyFinding::kind).containsExactly(kind);
    Assertions.assertThat(answer).asString().doesNotContain("xong");
  }

  @Test
  void postsWhatWasAgreedOn() {
    agency.answers("dptracuuthanhtoanhs", 200, "{\"error_code\":1,\"message\":{}}");

    AgencyAnswer answer = caller.post("dptracuuthanhtoanhs", "{\"MaHoSo\":\"" + CODE + "\"}");

    Assertions.assertThat(answer.code()).isEqualTo("1");
    assertThat(answer).hasNoFindings();
  }

  @ParameterizedTest
  @EnumSource(names = {"LOOK_UP", "RESULT"})
  void bringsNothingByALookUp(Inbound service) {
    assertThatThrownBy(() -> caller.deliver(service, Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void knowsTheListedPointsOnly() {
    assertThatThrownBy(() -> caller.withField("10.3.đ", "X"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void saysThatNobodyAnswers() {
    agency.close();

    assertThatThrownBy(() -> caller.lookUp(CODE))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("The agency did not answer at search/call.");
  }
}
