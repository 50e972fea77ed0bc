package vn.tthc.sdk.model.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.Owner;
import vn.tthc.sdk.model.dossier.Records;
import vn.tthc.sdk.model.dossier.Submitter;
import vn.tthc.sdk.model.evaluation.QualityEvaluation;
import vn.tthc.sdk.model.procedure.FeeKind;

/** Bad JSON is refused by the place of its fault, and never by its value. */
class NastyJsonTest {

  private static final WireJson OMIT = new WireJson(WireOptions.of(GuessedFields.OMIT));
  private static final WireJson SEND = new WireJson(WireOptions.of(GuessedFields.SEND));

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static Dossier read(String json) {
    return OMIT.read(Dossier.class, utf8(json));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("refusals")
  void isRefused(String path, String what, byte[] json) {
    WireFormatException e =
        catchThrowableOfType(WireFormatException.class, () -> OMIT.read(Dossier.class, json));
    assertThat(e).isNotNull();
    assertThat(e.path()).isEqualTo(path);
    assertThat(e).hasMessage((path.isEmpty() ? "The JSON" : path) + " " + what);
    assertThat(e.getMessage()).doesNotContain("SECRET");
  }

  static Stream<Arguments> refusals() {
    String malformed = "is not well-formed JSON";
    String twice = "stands there twice";
    String tooLarge = "is too deep, too long or too large";
    String scalar = "is a list or an object where a single value is meant";
    return Stream.of(
        text("", "is not an object", ""),
        text("", "is not an object", "  "),
        text("", "is not an object", "null"),
        text("", "is not an object", "\"SECRET\""),
        text("", "is not an object", "[]"),
        text("", malformed, "SECRET"),
        text("", malformed, "<html>SECRET</html>"),
        text("", "is followed by something else", "{} {}"),
        text("", malformed, "{} SECRET"),
        text("", "ends in the middle", "{"),
        text("/MaHoSo", "ends in the middle", "{\"MaHoSo\":\"SECRET"),
        text("/MaHoSo", twice, "{\"MaHoSo\":\"\",\"MaHoSo\":\"\"}"),
        text("/mahoso", twice, "{\"mahoso\":null,\"mahoso\":\"1\"}"),
        text("/la", twice, "{\"la\":1,\"la\":\"SECRET\"}"),
        text(
            "/TaiLieuNop/0/IsDeleted",
            twice,
            "{\"TaiLieuNop\":[{\"IsDeleted\":1,\"IsDeleted\":1}]}"),
        text("/MaHoSo", twice, "{\"MaHoSo\":\"1\",\"MaHoSo\":\"SECRET\"}"),
        text("/la/b", twice, "{\"la\":{\"b\":1,\"b\":\"SECRET\"}}"),
        text(
            "/mahoso",
            "stands there a second time, in other letters",
            "{\"MaHoSo\":\"1\",\"mahoso\":\"SECRET\"}"),
        text("/MaHoSo", scalar, "{\"MaHoSo\":{\"a\":\"SECRET\"}}"),
        text("/MaHoSo", scalar, "{\"MaHoSo\":[\"SECRET\"]}"),
        text("/TaiLieuNop", "is not a list", "{\"TaiLieuNop\":\"SECRET\"}"),
        text("/TaiLieuNop", "is not a list", "{\"TaiLieuNop\":{}}"),
        text("/TaiLieuNop/1", "is not an object", "{\"TaiLieuNop\":[{},\"SECRET\"]}"),
        text(
            "/DanhSachHoSoBoSung/0/DanhSachLePhiBoSung/1/Gia",
            "is not a whole number",
            "{\"DanhSachHoSoBoSung\":[{\"DanhSachLePhiBoSung\":[{},{\"Gia\":\"SECRET\"}]}]}"),
        text("/NgayTra", "is not a date and time", "{\"NgayTra\":\"20260230000000\"}"),
        text("/NgayTra", "is not a date and time", "{\"NgayTra\":202610171543}"),
        text("/HoSoCoThanhPhanSoHoa", "is not yes or no", "{\"HoSoCoThanhPhanSoHoa\":\"SECRET\"}"),
        text("/la", "is a number too large or too small", "{\"la\":1e99999999999}"),
        text("/la", tooLarge, "{\"la\":" + "9".repeat(201) + "}"),
        text("/la" + "/0".repeat(63), tooLarge, "{\"la\":" + "[".repeat(100_000)),
        text("/la", "contains half of a character", "{\"la\":\"\\ud83d\"}"),
        text("/TrichYeuHoSo", "contains half of a character", "{\"TrichYeuHoSo\":\"\\ude00\"}"),
        text("/a?b", "contains half of a character", "{\"a\\nb\":\"\\ud83d\"}"),
        text("/" + "l".repeat(199) + "…", malformed, "{\"" + "l".repeat(5000) + "\":SECRET}"),
        bytes("is not UTF-8", "{\"a\":\"", 0xC3, 0x28),
        bytes("is not UTF-8", "{\"a\":\"", 0xC0, 0xAF),
        bytes("is not UTF-8", "{\"a\":\"", 0xED, 0xA0, 0x80),
        bytes("is not UTF-8", "{\"a\":\"", 0xF4, 0x90, 0x80, 0x80),
        bytes("is not UTF-8", "{\"a\":\"", 0xE1, 0xBB),
        bytes("is not UTF-8", "", 0xFE, 0xFF, 0, '{', 0, '}'),
        bytes(malformed, "", 0, 0, 0, '{', 0, 0, 0, '}'));
  }

  private static Arguments text(String path, String what, String json) {
    return Arguments.of(path, what, utf8(json));
  }

  private static Arguments bytes(String what, String start, int... rest) {
    byte[] begin = utf8(start);
    byte[] json = Arrays.copyOf(begin, begin.length + rest.length);
    for (int i = 0; i < rest.length; i++) {
      json[begin.length + i] = (byte) rest[i];
    }
    return Arguments.of("", what, json);
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    assertThat(read("\ufeff{\"MaHoSo\":\"1\"}").code()).isEqualTo("1");
  }

  @Test
  void listsAreReadInEveryShapeOfNothing() {
    for (String nothing : List.of("null", "\"\"", "[]", "[null]", "[\"\"]")) {
      assertThat(OMIT.readList(Dossier.class, utf8(nothing))).isEmpty();
      assertThat(read("{\"TaiLieuNop\":" + nothing + "}")).isEqualTo(Dossier.builder().build());
    }
    assertThatThrownBy(() -> OMIT.readList(Dossier.class, utf8("[{},{\"MaHoSo\":[]}]")))
        .isInstanceOf(WireFormatException.class)
        .hasMessageStartingWith("/1/MaHoSo ");
    assertThatThrownBy(() -> OMIT.readList(Dossier.class, utf8("")))
        .isInstanceOf(WireFormatException.class)
        .hasMessage("The JSON is not a list");
  }

  @Test
  void absentNullAndEmptyAreOne() {
    Dossier none = Dossier.builder().build();
    for (String value : List.of("null", "\"\"")) {
      assertThat(
              read(
                  "{\"MaHoSo\":#,\"NgayTra\":#,\"TrangThaiHoSo\":#,\"DonViXuLy\":#,\"ChuHoSo\":#}"
                      .replace("#", value)))
          .isEqualTo(none);
    }
    assertThat(read("{}")).isEqualTo(none);
    assertThat(none.owner()).isNull();
  }

  @Test
  void theSameFieldInOtherLettersMayBeEmpty() {
    assertThat(read("{\"MaHoSo\":\"\",\"MAHOSO\":\"1\",\"mahoso\":null}").code()).isEqualTo("1");
  }

  @Test
  void oneIsOneWhateverItsShape() {
    for (String one : List.of("1", "\"1\"", "\" 1 \"")) {
      Dossier dossier = read("{\"TRANGTHAIHOSO\":" + one + ",\"mahoso\":" + one + "}");
      assertThat(dossier.status().is(DossierStatus.NEWLY_REGISTERED)).isTrue();
      assertThat(dossier.code().strip()).isEqualTo("1");
    }
  }

  @Test
  void unknownFieldsOfEveryLevelSurvive() {
    String json =
        """
        {"MaHoSo":"1","Moi":{"a":[1.10,1E+5,null,true,{"b":""}]},
         "TaiLieuNop":[{"TepDinhKemId":"7","Moi":12345678901234567890.5}]}
        """;
    Dossier dossier = read(json);
    assertThat(dossier.documents().get(0).extras().fields())
        .isEqualTo(Map.of("Moi", new BigDecimal("12345678901234567890.5")));
    String written = new String(OMIT.write(dossier), StandardCharsets.UTF_8);
    assertThat(written)
        .contains("\"Moi\":{\"a\":[1.10,1E+5,null,true,{\"b\":\"\"}]}")
        .contains("\"Moi\":12345678901234567890.5");
    assertThat(read(written)).isEqualTo(dossier);
  }

  @Test
  void aGuessedFieldIsKeptAsUnknownAndNeverWrittenTwice() {
    Dossier dossier = read("{\"NguoiNop\":\"A\",\"MaDonViXuLy\":\"H29\",\"DonViXuLy\":\"B\"}");
    assertThat(dossier.submitter()).isNull();
    assertThat(dossier.extras().fields()).containsKeys("NguoiNop", "MaDonViXuLy");

    Dossier known = SEND.read(Dossier.class, SEND.write(dossier));
    assertThat(known.submitter().name()).isEqualTo("A");
    assertThat(known.processingUnit().code()).isEqualTo("H29");
    assertThat(known.extras()).isEqualTo(Extras.NONE);

    Dossier both = dossier.toBuilder().submitter(Submitter.builder().name("C").build()).build();
    assertThat(SEND.read(Dossier.class, SEND.write(both)).submitter().name()).isEqualTo("C");
    assertThat(read(new String(OMIT.write(both), StandardCharsets.UTF_8)).extras())
        .isEqualTo(dossier.extras());
  }

  @Test
  void configuredNamesAndCodesAreReadToo() {
    WireJson json =
        new WireJson(
            new WireOptions(
                GuessedFields.OMIT,
                Map.of("Dossier.note", "LuuY", "Dossier.submitter.name", "HoTenNguoiNop"),
                Map.of("DossierStatus.RECEIVED", "02", "FeeKind.CHARGE", "LP")));
    Dossier dossier = Records.complete().extras(new Extras(Map.of("GhiChu", "tên cũ"))).build();
    Dossier copy = json.read(Dossier.class, json.write(dossier));

    assertThat(copy.note()).isEqualTo(dossier.note());
    assertThat(copy.submitter()).isEqualTo(Submitter.builder().name("Lê Minh Hoa").build());
    assertThat(copy.status().is(DossierStatus.RECEIVED)).isTrue();
    assertThat(copy.fees().get(0).kind().is(FeeKind.CHARGE)).isTrue();
    assertThat(copy.extras()).isEqualTo(dossier.extras());
    assertThat(json.read(Dossier.class, utf8("{\"TrangThaiHoSo\":\"2\"}")).status().known())
        .isEmpty();
  }

  @Test
  void hugeTextsAndNumbersTakeNoTime() {
    String digits = "9".repeat(5_000_000);
    assertThatThrownBy(() -> read("{\"NgayTra\":\"" + digits + "\"}"))
        .hasMessage("/NgayTra is not a date and time");
    assertThatThrownBy(() -> read("{\"DanhSachLePhi\":[{\"Gia\":\"" + digits + "\"}]}"))
        .hasMessage("/DanhSachLePhi/0/Gia is not a whole number");
    String dots = "1" + ".000".repeat(1_000_000);
    assertThatThrownBy(() -> read("{\"DanhSachLePhi\":[{\"Gia\":\"" + dots + "\"}]}"))
        .hasMessage("/DanhSachLePhi/0/Gia is not a whole number");
    Dossier huge = read("{\"MaHoSo\":\"" + digits + "\",\"la\":1e999999999}");
    assertThat(huge.validate()).isNotEmpty();
    assertThat(read(new String(OMIT.write(huge), StandardCharsets.UTF_8))).isEqualTo(huge);
  }

  @Test
  void ofTwoFurtherFieldsOfOneNameInOtherLettersOneIsWritten() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("ghichu", "một");
    fields.put("GHICHU", "hai");
    Dossier dossier = Records.minimal().extras(new Extras(fields)).build();
    Dossier copy = read(new String(OMIT.write(dossier), StandardCharsets.UTF_8));
    assertThat(copy.note()).isEqualTo("một");
    assertThat(copy.extras()).isEqualTo(Extras.NONE);
  }

  @Test
  void moneyHasDotsOnlyInTexts() {
    assertThat(amount("\"30.000\"")).isEqualTo(30_000);
    assertThat(amount("\"1.234.567\"")).isEqualTo(1_234_567);
    assertThat(amount("30000")).isEqualTo(30_000);
    assertThat(amount("30.000")).isEqualTo(30);
    assertThat(amount("3e4")).isEqualTo(30_000);
    assertThat(amount("\"\"")).isNull();
    for (String none : List.of("\"30.5\"", "30.5", "\"Không\"", "\"30,000\"", "1e19", "true")) {
      assertThatThrownBy(() -> amount(none)).isInstanceOf(WireFormatException.class);
    }
  }

  private static Long amount(String json) {
    return read("{\"DanhSachLePhi\":[{\"TenPhiLePhi\":\"a\",\"Gia\":" + json + "}]}")
        .fees()
        .get(0)
        .amount();
  }

  @Test
  void aBlankIsNothingForAllThatIsNoText() {
    Dossier dossier =
        read(
            """
            {"TrichYeuHoSo":" ","NgayTra":" ","TrangThaiHoSo":" ","HoSoCoThanhPhanSoHoa":" ",
             "DanhSachLePhi":[{"TenPhiLePhi":"a","Gia":"\u2003 "}]}
            """);
    assertThat(dossier.summary()).isEqualTo(" ");
    assertThat(dossier.returnedAt()).isNull();
    assertThat(dossier.status()).isNull();
    assertThat(dossier.digitised()).isNull();
    assertThat(dossier.fees().get(0).amount()).isNull();
    byte[] share = utf8("{\"TongSoNguoiDanhGia\":\" \",\"PhanTramDanhGiaHaiLong\":\" \"}");
    QualityEvaluation evaluation = OMIT.read(QualityEvaluation.class, share);
    assertThat(evaluation.satisfied()).isNull();
  }

  @Test
  void flagsAreReadInEverySpelling() {
    for (String yes : List.of("1", "\"1\"", "true", "\"True\"", "\"TRUE\"", "\" true \"")) {
      assertThat(read("{\"HoSoCoThanhPhanSoHoa\":" + yes + "}").digitised()).isTrue();
    }
    for (String no : List.of("0", "\"0\"", "false", "\"False\"")) {
      assertThat(read("{\"HoSoCoThanhPhanSoHoa\":" + no + "}").digitised()).isFalse();
    }
  }

  @Test
  void percentagesAndMonths() {
    QualityEvaluation evaluation =
        OMIT.read(
            QualityEvaluation.class,
            utf8(
                """
                {"NgayTongHop":"7-2026","TongSoNguoiDanhGia":"12",
                 "PhanTramDanhGiaHaiLong":"37%","PhanTramDanhGiaRatHaiLong":63,
                 "PhanTramDanhGiaChuaHaiLong":" 0 % "}
                """));
    assertThat(evaluation.month()).hasToString("2026-07");
    assertThat(evaluation.satisfied()).isEqualTo(37);
    assertThat(evaluation.verySatisfied()).isEqualTo(63);
    assertThat(evaluation.notSatisfied()).isZero();
    assertThat(new String(OMIT.write(evaluation), StandardCharsets.UTF_8))
        .contains("\"NgayTongHop\":\"7-2026\"", "\"37%\"", "\"63%\"", "\"0%\"");
  }

  @Test
  void whatCannotBeWrittenIsNamed() {
    Dossier broken = Records.minimal().owner(Owner.builder().name("a\ud83d").build()).build();
    assertThatThrownBy(() -> OMIT.write(broken))
        .isInstanceOf(WireFormatException.class)
        .hasMessage("/ChuHoSo contains half of a character");
    Dossier late = Records.minimal().dueAt(OffsetDateTime.MAX).build();
    assertThatThrownBy(() -> OMIT.write(late))
        .isInstanceOf(WireFormatException.class)
        .hasMessageStartingWith("/NgayHenTra is not a date and time");
    assertThatThrownBy(() -> OMIT.write(Owner.builder().build()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> OMIT.read(Owner.class, utf8("{}")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
