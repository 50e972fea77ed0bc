package vn.tthc.sdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.LogNote;
import vn.tthc.sdk.PortalClient;

/** {@code tthc log} on what {@code tthc sync} has left behind. */
class LogCommandTest {

  private static final String CODE = "H29.33-261017-0001";

  @TempDir Path folder;
  private Rig rig;
  private String log;
  private String trust;

  @BeforeEach
  void start() throws IOException {
    rig = new Rig(folder);
    Path dossiers =
        rig.write(
            "dossiers.json",
            """
            [{"MaHoSo":"%s","MaTTHC":"1.001193","TenTTHC":"Đăng ký khai sinh","MaLinhVuc":"G15",
              "TenLinhVuc":"Hộ tịch","LoaiDoiTuong":"1","ChuHoSo":"Nguyễn Văn Mẫu",
              "NgayTiepNhan":"20261017154319","TrangThaiHoSo":"1","HinhThuc":"0",
              "DonViXuLy":"Ủy ban nhân dân phường Mẫu Một"}]
            """
                .formatted(CODE));
    String config = rig.config("exchange-log.payloads = keep");
    int status = rig.run("sync", "--config", config, "--dossiers", dossiers.toString());
    assertThat(status).as(rig.err + "" + rig.out).isZero();
    rig.out.getBuffer().setLength(0);
    rig.err.getBuffer().setLength(0);
    log = folder.resolve("evidence").toString();
    trust = rig.identity.caCertificateFile().toString();
  }

  @AfterEach
  void stop() {
    rig.close();
  }

  @Test
  void anIntactLogIsSaidToBe() {
    assertThat(rig.run("log", "verify", log, "--trust", trust)).isZero();
    assertThat(rig.lines())
        .contains("signatures: 2 checked")
        .last()
        .asString()
        .endsWith(" lines, 1 exchanges, 0 open: intact");
  }

  @Test
  void withoutTrustItSaysThatNoSignatureWasChecked() {
    assertThat(rig.run("log", "verify", log)).isZero();
    assertThat(rig.lines()).contains("signatures: not checked; give --trust to check them");
  }

  @Test
  void theFirstBrokenLineIsNamed() throws IOException {
    Path file = folder.resolve("evidence/exchanges-000001.jsonl");
    Files.writeString(file, Files.readString(file).replace("\"ACCEPTED\"", "\"REFUSED\""));
    assertThat(rig.run("log", "verify", log, "--trust", trust)).isEqualTo(1);
    assertThat(rig.lines())
        .anyMatch(line -> line.startsWith("BROKEN  exchanges-000001.jsonl:3 (line 3 of the log)"))
        .last()
        .asString()
        .endsWith("BROKEN, first at exchanges-000001.jsonl:3");
  }

  @Test
  void exchangesAreListedAndFoundByDossier() {
    assertThat(rig.run("log", "show", log)).isZero();
    assertThat(rig.lines()).hasSize(1);
    assertThat(rig.run("log", "show", log, "--dossier", CODE)).isZero();
    assertThat(rig.lines()).hasSize(2).allMatch(line -> line.contains("ACCEPTED over main"));
    assertThat(rig.run("log", "show", log, "--dossier", "H29-000000-0000")).isEqualTo(1);
    assertThat(rig.err.toString()).contains("no exchange");
  }

  private void note(String why, String... keys) {
    Path config = folder.resolve("portal.properties");
    try (PortalClient client = PortalClient.fromProperties(config)) {
      client.note(new LogNote("outbox.retry", "trực ban", why, List.of(keys)));
    }
  }

  @Test
  void notesAreListedWithExchangesAndFoundByDossier() {
    note("cổng \u202eđã sửa", CODE);
    note("khác");
    assertThat(rig.run("log", "show", log)).isZero();
    assertThat(rig.lines()).hasSize(3);
    rig.out.getBuffer().setLength(0);
    assertThat(rig.run("log", "show", log, "--dossier", CODE)).isZero();
    assertThat(rig.lines())
        .hasSize(2)
        .last()
        .asString()
        .matches("\\S+ \\S+  note  outbox.retry  by trực ban: cổng \\?đã sửa  about " + CODE);
    assertThat(rig.run("log", "verify", log, "--trust", trust)).as(rig.out.toString()).isZero();
  }

  @Test
  void aForgedNoteIsNamed() throws IOException {
    note("cổng đã sửa", CODE);
    Path file = folder.resolve("evidence/exchanges-000001.jsonl");
    List<String> lines = Files.readAllLines(file);
    int at = IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains("trực ban")).sum();
    Files.writeString(file, Files.readString(file).replace("trực ban", "người khác"));
    assertThat(rig.run("log", "verify", log, "--trust", trust)).isEqualTo(1);
    assertThat(rig.lines())
        .last()
        .asString()
        .endsWith("BROKEN, first at exchanges-000001.jsonl:" + (at + 1));
  }

  @Test
  void aProofIsWritten() throws IOException {
    rig.run("log", "show", log);
    String id = rig.lines().get(0).split("  +")[1];
    Path out = folder.resolve("proof");
    assertThat(
            rig.run("log", "prove", log, "--exchange", id, "--item", CODE, "--out", out.toString()))
        .isZero();
    assertThat(out.resolve("README.md")).content().contains("openssl cms -verify");
    assertThat(out.resolve("item-1.json")).content().contains(CODE);
    assertThat(out.resolve("payload.json")).doesNotExist();
    List<String[]> wrong =
        List.of(
            new String[] {"log", "prove", log, "--exchange", "none", "--out", out + "2"},
            new String[] {"log", "prove", log, "--exchange", id, "--out", out.toString()},
            new String[] {
              "log", "prove", log, "--exchange", id, "--item", "none", "--out", out + "2"
            });
    for (String[] each : wrong) {
      assertThat(rig.run(each)).isEqualTo(2);
    }
    assertThat(rig.err.toString().lines()).hasSize(3);
  }

  @Test
  void aFolderWithoutALogIsTold() {
    for (String command : List.of("verify", "show")) {
      assertThat(rig.run("log", command, folder.resolve("nowhere").toString())).isEqualTo(2);
    }
    assertThat(rig.run("log")).isEqualTo(2);
    assertThat(rig.err.toString()).contains("there is no exchange log").contains("verify, show");
  }
}
