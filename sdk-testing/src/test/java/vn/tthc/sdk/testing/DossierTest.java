package vn.tthc.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierTest {
  private final MockPortal portal = MockPortal.start();
  private final RawClient client = RawClient.loggedIn(portal.main());

  @AfterEach
  void close() {
    portal.close();
  }

  private static void assertAnswer(JsonNode answer, String code, String message) {
    assertThat(answer.path("error_code").asText()).isEqualTo(code);
    assertThat(answer.path("message").asText()).isEqualTo(message);
  }

  @Test
  void createsAndReplaces() {
    assertAnswer(client.create(Samples.dossier("H29-1")), "0", "Thành công");
    String later = Samples.dossierJson("H29-1").put("TrangThaiHoSo", 9).toString();
    assertAnswer(client.replace(later), "0", "Thành công");

    assertThat(portal.dossierCount()).isEqualTo(1);
    assertThat(portal.dossier("H29-1").orElseThrow())
        .containsEntry("TrangThaiHoSo", "9")
        .containsEntry("DonViXuLy", "Sở Tư pháp");
    assertThat(portal.dossier("H29-2")).isEmpty();
  }

  @Test
  void refusesToCreateWhatExistsAndToReplaceWhatDoesNot() {
    client.create(Samples.dossier("H29-1"));

    assertAnswer(
        client.create(Samples.dossier("H29-1")), "3", "Hồ sơ H29-1 đã tồn tại trên hệ thống");
    assertAnswer(client.replace(Samples.dossier("H29-2")), "-1", "Hồ sơ không tồn tại");
  }

  @Test
  void storesNothingOfABatchWithOneBadRecord() {
    client.create(Samples.dossier("H29-1"));

    client.create(Samples.dossier("H29-2"), Samples.dossier("H29-1"));
    client.replace(
        Samples.dossierJson("H29-1").put("GhiChu", "x").toString(), Samples.dossier("0"));
    client.create(Samples.dossier("H29-3"), Samples.dossier("H29-3"));

    assertThat(portal.dossierCodes()).containsExactly("H29-1");
    assertThat(portal.dossier("H29-1").orElseThrow()).doesNotContainKey("GhiChu");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MaHoSo",
        "MaTTHC",
        "TenTTHC",
        "MaLinhVuc",
        "TenLinhVuc",
        "LoaiDoiTuong",
        "NgayTiepNhan",
        "TrangThaiHoSo",
        "HinhThuc",
        "DonViXuLy"
      })
  void refusesAMissingBlankOrNullMandatoryField(String name) {
    for (String bad :
        List.of(
            Samples.dossierJson("H29-1").without(name).toString(),
            Samples.dossierJson("H29-1").put(name, " ").toString(),
            Samples.dossierJson("H29-1").putNull(name).toString())) {
      assertAnswer(client.create(bad), "-1", "Dữ liệu không hợp lệ");
    }
    assertThat(portal.dossierCount()).isZero();
  }

  @Test
  void refusesStatesDatesAndSummariesThatCannotBe() {
    for (String bad :
        List.of(
            Samples.dossierJson("H29-1").put("TrangThaiHoSo", "11").toString(),
            Samples.dossierJson("H29-1").put("TrangThaiHoSo", "0").toString(),
            Samples.dossierJson("H29-1").put("NgayHenTra", "20260230080000").toString(),
            Samples.dossierJson("H29-1").put("NgayTra", "2026-10-17").toString(),
            Samples.dossierJson("H29-1").put("TrichYeuHoSo", "x".repeat(1001)).toString())) {
      assertAnswer(client.create(bad), "-1", "Dữ liệu không hợp lệ");
    }
  }

  @Test
  void acceptsWhateverElseComes() {
    ObjectNode dossier = Samples.dossierJson("H29-1");
    dossier.remove("MaTTHC");
    dossier.put("MATTHC", "1.001612").put("TrichYeuHoSo", "x".repeat(1000));
    dossier.put("Moi", true).putNull("GhiChu").put("LoaiDoiTuong", 1);
    dossier.putArray("TaiLieuNop").addObject().put("TepDinhKemId", "1");

    assertAnswer(client.create(dossier.toString()), "0", "Thành công");
    assertThat(portal.dossier("H29-1").orElseThrow())
        .containsEntry("MaTTHC", "1.001612")
        .containsEntry("Moi", "true")
        .containsEntry("GhiChu", "")
        .containsEntry("LoaiDoiTuong", "1")
        .containsEntry("TaiLieuNop", "[{\"TepDinhKemId\":\"1\"}]");
  }

  @Test
  void refusesBatchesAboveTheLimitAndBodiesThatAreNoBatch() {
    String[] many =
        IntStream.range(0, 51).mapToObj(i -> Samples.dossier("H29-" + i)).toArray(String[]::new);

    assertAnswer(client.create(many), "-1", "Dữ liệu không hợp lệ");
    assertAnswer(client.sync("DongBoHoSoMC", "False", "{}"), "-1", "Dữ liệu không hợp lệ");
    assertAnswer(client.sync("DongBoHoSoMC", "Maybe", "[]"), "-1", "Dữ liệu không hợp lệ");
    assertAnswer(client.sync("KhongCo", "", "[]"), "-1", "Dịch vụ không tồn tại");
    assertAnswer(
        RawClient.json(client.post("/mapi/g", "không phải JSON")), "-1", "Dữ liệu không hợp lệ");
    assertThat(portal.dossierCount()).isZero();
  }

  @Test
  void bothDoorsLeadToTheSameRecords() {
    client.create(Samples.dossier("H29-1"));
    RawClient backup = RawClient.loggedIn(portal.backup());

    assertThat(backup.lookUp("H29-1").path("result")).hasSize(1);
    assertThat(backup.lookUp("H29-2").path("result")).isEmpty();
    assertThat(backup.create(Samples.dossier("H29-1")).path("error_code").asText()).isEqualTo("3");
    assertThat(portal.exchanges())
        .extracting(Exchange::door, Exchange::service, Exchange::count, Exchange::code)
        .containsExactly(
            tuple("main", "DongBoHoSoMC", 1, "0"),
            tuple("backup", "TraCuuHoSo", 0, "0"),
            tuple("backup", "TraCuuHoSo", 0, "0"),
            tuple("backup", "DongBoHoSoMC", 1, "3"));
  }
}
