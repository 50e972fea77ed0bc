package vn.tthc.sdk.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.cli.Main;
import vn.tthc.sdk.examples.SampleData;

class DemoCommandTest {

  private static final String VERDICT =
      "demo: 288 dossiers, 805 progress, 37 feedback accepted;"
          + " 48 not accepted; 0 lost; 0 duplicated";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void survivesTheFailoverWithoutLossOrDouble() throws IOException {
    int status = demo("--data", SampleData.FOLDER.toString());

    assertThat(out.toString().lines().toList()).last().isEqualTo(VERDICT);
    assertThat(status).isZero();
    assertThat(out.toString())
        .contains("line 9: code is missing")
        .contains("line 147: code occurs twice")
        .contains("3 refused: progress of H29.20-261017-0001")
        .contains("main door closes")
        .contains("backup door has served")
        .contains("client uses the main channel again")
        .contains("108 exchanges proven, 0 with faults");
    deleteEvidence();
  }

  @Test
  void leavesTheDoorsAloneWhenAsked() throws IOException {
    int status = demo("--no-failover", "--data", SampleData.FOLDER.toString());

    assertThat(out.toString().lines().toList()).last().isEqualTo(VERDICT);
    assertThat(status).isZero();
    assertThat(out.toString()).contains("backup 0, of which 0 data").doesNotContain("closes");
    deleteEvidence();
  }

  @Test
  void fewRecordsShowNoFailoverAndAreGood() throws IOException {
    assertThat(demo("--records", "3", "--data", SampleData.FOLDER.toString())).isZero();
    assertThat(out.toString())
        .contains("no failover shown: too few records")
        .contains("demo: 3 dossiers, ");
    deleteEvidence();
  }

  @Test
  void keepsTheEvidenceAndNothingElse() throws IOException {
    demo("--no-failover", "--records", "3", "--data", SampleData.FOLDER.toString());
    Path evidence = evidence();
    try (Stream<Path> beside = Files.list(evidence.getParent())) {
      assertThat(beside.toList()).containsExactly(evidence);
    }
    assertThat(evidence.resolve("exchanges-000001.jsonl")).isNotEmptyFile();
    assertThat(evidence.resolve("ca.pem")).isNotEmptyFile();
    deleteEvidence();
  }

  @Test
  void anOutboxSurvivesItsSendersDeaths() throws IOException {
    int status = demo("--outbox", "--records", "80", "--data", SampleData.FOLDER.toString());
    String outbox = lastLine();
    assertThat(status).as(out + "\n" + err).isZero();
    assertThat(out.toString())
        .contains("a sender was killed (SIGKILL) and started again")
        .contains("main door closes", "backup door has served", "main door is open again")
        .contains("exchanges proven, 0 with faults");
    deleteEvidence();
    out.getBuffer().setLength(0);
    demo("--no-failover", "--records", "80", "--data", SampleData.FOLDER.toString());
    assertThat(outbox).isEqualTo(lastLine()).endsWith("; 0 lost; 0 duplicated");
    deleteEvidence();
  }

  private String lastLine() {
    List<String> lines = out.toString().lines().toList();
    return lines.get(lines.size() - 1);
  }

  @Test
  void aBrokenFolderIsOneLine(@TempDir Path empty) {
    assertThat(demo("--data", empty.toString())).isEqualTo(2);
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .startsWith("tthc: " + empty.resolve("dossiers.csv") + ": is not there; ");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aWrongNumberIsOneLine() {
    for (String number : List.of("0", "100001", "-1", "many")) {
      assertThat(demo("--records", number)).isEqualTo(2);
    }
    assertThat(err.toString().lines()).hasSize(4).allMatch(line -> line.startsWith("tthc: "));
  }

  private int demo(String... args) {
    String[] all = Stream.concat(Stream.of("demo"), Stream.of(args)).toArray(String[]::new);
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
  }

  private Path evidence() {
    String line = out.toString().lines().findFirst().orElseThrow();
    return Path.of(line.substring("Evidence is kept in ".length()));
  }

  private void deleteEvidence() throws IOException {
    Leftovers.delete(evidence());
  }
}
