package vn.tthc.sdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.PortalClient;

/** {@code tthc sync} before a mock portal. */
class SyncCommandTest {

  private static final JsonMapper JSON = new JsonMapper();
  static final String DOSSIER =
      """
      {"MaHoSo":"H29.22-261017-%04d","MaTTHC":"1.001612","TenTTHC":"Thủ tục Mẫu",\
      "MaLinhVuc":"G05-DN01","TenLinhVuc":"Lĩnh vực Mẫu","ChuHoSo":"Người Mẫu","LoaiDoiTuong":"1",\
      "NgayTiepNhan":"20261017154319","TrangThaiHoSo":"4","HinhThuc":"0","DonViXuLy":"Sở Mẫu"}""";
  static final String STEP =
      """
      {"MaHoSo":"H29.22-261017-%04d","NguoiXuLy":"Cán bộ Mẫu","ThoiDiemXuLy":"20261017174319",\
      "NoiDungXuLy":"Bước","TrangThai":"4"}""";

  @TempDir Path folder;
  private Rig rig;

  @BeforeEach
  void start() {
    rig = new Rig(folder);
  }

  @AfterEach
  void stop() {
    rig.close();
  }

  private static String records(String pattern, int from, int to) {
    return IntStream.range(from, to).mapToObj(pattern::formatted).collect(Collectors.joining("\n"));
  }

  private List<JsonNode> report() throws IOException {
    return Files.readAllLines(folder.resolve("report.jsonl")).stream()
        .map(
            line -> {
              try {
                return JSON.readTree(line);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .toList();
  }

  private int sync(String... more) {
    List<String> args =
        new java.util.ArrayList<>(List.of("sync", "--config", rig.config(), "--report"));
    args.add(folder.resolve("report.jsonl").toString());
    args.addAll(List.of(more));
    return rig.run(args.toArray(String[]::new));
  }

  private String dossiers(String text) {
    return rig.write("dossiers.json", text).toString();
  }

  @Test
  void sendsLinesAndArraysAndReportsEachItem() throws Exception {
    String steps = "[" + records(STEP, 0, 120).replace("\n", ",\n") + "]";
    int status =
        sync(
            "--dossiers",
            dossiers(records(DOSSIER, 0, 120)),
            "--progress",
            rig.write("progress.json", steps).toString());
    assertThat(rig.err.toString()).isEmpty();
    assertThat(status).isZero();
    assertThat(rig.lines()).containsExactly("sync: 240 items, 240 accepted");
    assertThat(rig.portal.dossierCount()).isEqualTo(120);
    assertThat(rig.portal.stepCount()).isEqualTo(120);
    assertThat(report()).hasSize(240);
    assertThat(report().get(0).fieldNames())
        .toIterable()
        .containsExactly("key", "kind", "outcome", "reason", "exchangeId", "possiblyRepeated");
    assertThat(report().get(0).path("key").asText()).isEqualTo("H29.22-261017-0000");
    assertThat(report().get(0).path("kind").asText()).isEqualTo("dossier");
    assertThat(report().get(239).path("kind").asText()).isEqualTo("progress");
    assertThat(report()).allMatch(item -> item.path("outcome").asText().equals("ACCEPTED"));
  }

  @Test
  void oneBrokenRecordHarmsNoOther() throws Exception {
    String broken = DOSSIER.formatted(1).replace("20261017154319", "20261317154319");
    String unmapped =
        DOSSIER.formatted(2).replace("\"TrangThaiHoSo\":\"4\"", "\"TrangThaiHoSo\":\"44\"");
    String text = String.join("\n", DOSSIER.formatted(0), broken, unmapped, DOSSIER.formatted(3));
    assertThat(sync("--dossiers", dossiers(text))).isEqualTo(1);
    assertThat(rig.lines()).containsExactly("sync: 4 items, 2 accepted, 2 invalid");
    assertThat(report())
        .extracting(item -> item.path("outcome").asText())
        .containsExactly("ACCEPTED", "INVALID", "INVALID", "ACCEPTED");
    assertThat(report().get(1).path("reason").asText())
        .startsWith("dossiers.json, record 2: cannot be read: /NgayTiepNhan")
        .doesNotContain("20261317154319");
    assertThat(report().get(2).path("reason").asText())
        .startsWith("dossiers.json, record 3: status is none of the ten statuses");
  }

  @Test
  void goesOnWhereItWasWithACheckpoint() throws Exception {
    String checkpoint = folder.resolve("run.checkpoint").toString();
    String file = dossiers(records(DOSSIER, 0, 100) + "\n{\"MaHoSo\": kein JSON");
    assertThat(sync("--dossiers", file, "--checkpoint", checkpoint)).isEqualTo(2);
    assertThat(rig.err.toString().lines())
        .singleElement()
        .asString()
        .startsWith("tthc: " + file + ", line 101, column ")
        .contains("not JSON", "what stands before it was taken");
    assertThat(report()).hasSize(100);
    assertThat(rig.portal.dossierCount()).isEqualTo(100);
    int before = rig.portal.exchanges().size();

    dossiers(records(DOSSIER, 0, 150));
    assertThat(sync("--dossiers", file, "--checkpoint", checkpoint)).isZero();
    assertThat(rig.lines())
        .last()
        .isEqualTo("sync: 150 items, 150 accepted (100 of them in an earlier run)");
    assertThat(rig.portal.exchanges()).hasSize(before + 1);

    dossiers(records(DOSSIER, 50, 150));
    assertThat(sync("--dossiers", file, "--checkpoint", checkpoint)).isEqualTo(2);
    assertThat(rig.err.toString()).contains("belongs to other data");
  }

  @Test
  void statusThreeWinsWhenAnythingIsOpen() {
    String config = rig.config("deadline = 200ms", "retry.attempts = 1");
    rig.portal.main().drainAndClose();
    rig.portal.backup().drainAndClose();
    String file = dossiers(records(DOSSIER, 0, 10) + "\n{}");
    assertThat(rig.run("sync", "--config", config, "--dossiers", file)).isEqualTo(3);
    assertThat(rig.lines()).containsExactly("sync: 11 items, 1 invalid, 10 not sent");
  }

  @Test
  void aRehearsalSendsNothingAndLeavesTheLogAlone() throws Exception {
    String text = DOSSIER.formatted(0) + "\n{\"MaHoSo\":\"H29.22-261017-0001\"}";
    assertThat(sync("--dossiers", dossiers(text), "--dry-run")).isEqualTo(1);
    assertThat(rig.lines())
        .containsExactly(
            "sync --dry-run: 2 items, 1 would be sent, 1 invalid, 0 not sent; nothing was sent");
    assertThat(report())
        .extracting(item -> item.path("outcome").asText())
        .containsExactly("READY", "INVALID");
    assertThat(rig.portal.main().requests() + rig.portal.backup().requests()).isZero();
    assertThat(folder.resolve("evidence")).doesNotExist();
  }

  @Test
  void noItemsAreNoLines() throws Exception {
    assertThat(sync("--dossiers", dossiers("[]"))).isZero();
    assertThat(folder.resolve("report.jsonl")).isEmptyFile();
    assertThat(sync("--dossiers", dossiers(DOSSIER.formatted(0)))).isZero();
    assertThat(folder.resolve("report.jsonl")).content().endsWith("}\n").hasLineCount(1);
  }

  @Test
  void aRehearsalCountsWhatWouldNotBeSent() {
    String text = "{}\n".repeat(2_500) + records(DOSSIER, 0, 2_500);
    assertThat(sync("--dossiers", dossiers(text), "--dry-run")).isEqualTo(1);
    assertThat(rig.err.toString().lines()).containsExactly("5000 items, 2500 not accepted");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void readsAPipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Process writing =
        new ProcessBuilder("cp", dossiers(DOSSIER.formatted(0)), pipe.toString()).start();
    assertThat(sync("--dossiers", pipe.toString())).isZero();
    assertThat(writing.waitFor()).isZero();
    assertThat(rig.portal.dossierCount()).isEqualTo(1);
    assertThat(sync("--dossiers", folder.toString())).isEqualTo(2);
    assertThat(rig.err.toString()).contains(folder + ": it cannot be read: a folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "[1]", "[{},,]", "\"MaHoSo\"", "{\"MaHoSo\":\"a"})
  void saysWhereAFileIsNoJson(String text) {
    assertThat(sync("--dossiers", dossiers(text))).isEqualTo(2);
    assertThat(rig.err.toString()).startsWith("tthc: ").contains("dossiers.json, line 1, column ");
  }

  @Test
  void filesThatAnotherRunHoldsAreStatusTwo() throws Exception {
    String config = rig.config();
    String file = dossiers(DOSSIER.formatted(0));
    try (PortalClient other =
        PortalClient.builder().properties(folder.resolve("portal.properties")).build()) {
      assertThat(other.channels()).isNotEmpty();
      assertThat(rig.run("sync", "--config", config, "--dossiers", file)).isEqualTo(2);
    }
    Path folderAsFile = Files.createDirectory(folder.resolve("folder"));
    assertThat(sync("--dossiers", file, "--checkpoint", folderAsFile.toString())).isEqualTo(2);
    assertThat(rig.err.toString().lines())
        .hasSize(2)
        .anyMatch(line -> line.contains("another client is using it"))
        .anyMatch(line -> line.contains("The checkpoint " + folderAsFile + " cannot be used"))
        .noneMatch(line -> line.contains("unexpected"));
  }

  @Test
  void wrongUseIsStatusTwo() {
    String config = rig.config();
    String none = folder.resolve("none.json").toString();
    assertThat(rig.run("sync", "--config", config)).isEqualTo(2);
    assertThat(rig.run("sync", "--dossiers", none)).isEqualTo(2);
    assertThat(rig.run("sync", "--config", config, "--dossiers", none)).isEqualTo(2);
    assertThat(rig.run("sync", "--config", none, "--dossiers", none)).isEqualTo(2);
    assertThat(rig.err.toString().lines())
        .hasSize(4)
        .anyMatch(line -> line.contains("none.json: there is no such file; check the path"));
    assertThat(rig.run("sync", "--config", config, "--dossiers", dossiers(""))).isZero();
  }

  @Test
  void printsNoPersonalData() throws Exception {
    String text = DOSSIER.formatted(0).replace("\"4\"", "\"Người Mẫu\"");
    sync("--dossiers", dossiers(text));
    assertThat(rig.out + rig.err.toString() + Files.readString(folder.resolve("report.jsonl")))
        .doesNotContain("Người Mẫu");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--dossiers", "--progress", "--feedback", "--checkpoint", "--config"})
  void aReportOverwritesNoFileThatIsNamed(String option) throws Exception {
    Map<String, String> files = new TreeMap<>();
    files.put("--config", rig.config());
    files.put("--dossiers", dossiers(DOSSIER.formatted(0)));
    files.putIfAbsent(option, rig.write("other.json", "{}").toString());
    Path named = Path.of(files.get(option));
    String before = Files.readString(named);
    Path link = Files.createLink(folder.resolve("link"), named);
    for (Path report : List.of(named, link)) {
      files.put("--report", report.toString());
      assertThat(rig.run(command(files))).isEqualTo(2);
      assertThat(rig.err.toString()).contains(report + ": this is the file of " + option);
    }
    assertThat(named).hasContent(before);
    assertThat(rig.portal.main().requests()).isZero();
  }

  private static String[] command(Map<String, String> files) {
    return Stream.concat(
            Stream.of("sync"),
            files.entrySet().stream().flatMap(file -> Stream.of(file.getKey(), file.getValue())))
        .toArray(String[]::new);
  }

  @Test
  void aReportIsNoCheckpointBeforeEitherIsThereToo() {
    Path report = folder.resolve("report.jsonl");
    String file = dossiers(DOSSIER.formatted(0));
    assertThat(sync("--dossiers", file, "--checkpoint", report.toString())).isEqualTo(2);
    assertThat(report).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 400})
  @EnabledOnOs(OS.LINUX)
  void aReportThatFindsNoRoomIsTold(int records) {
    String file = dossiers(records(DOSSIER, 0, records));
    for (String more : new String[] {"--dry-run", "--verbose"}) {
      int status =
          rig.run(
              "sync", "--config", rig.config(), "--report", "/dev/full", "--dossiers", file, more);
      assertThat(status).isEqualTo(2);
      assertThat(rig.err.toString()).contains("/dev/full: the report is not complete");
    }
  }

  @Test
  void feedbackWithoutNamesIsASettingThatIsMissingNotWrongData() throws Exception {
    String config = rig.config("wire.guessed-fields = omit");
    String file = rig.write("feedback.json", "{\"MaPAKN\":\"P1\",\"TrangThai\":\"2\"}").toString();
    String report = folder.resolve("report.jsonl").toString();
    for (String more : new String[] {"--dry-run", "--verbose"}) {
      int status =
          rig.run("sync", "--config", config, "--feedback", file, "--report", report, more);
      assertThat(status).isEqualTo(3);
      assertThat(report().get(0).path("outcome").asText()).isEqualTo("NOT_SENT");
      assertThat(report().get(0).path("reason").asText())
          .contains("wire.service.update-feedback")
          .contains("wire.guessed-fields = send")
          .doesNotContain("missing");
    }
  }
}
