package vn.tthc.sdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void userErrorIsOneLineAndStatusTwo() {
    assertThat(run("fail", "user")).isEqualTo(2);
    assertThat(err).hasToString("tthc: dossiers.csv: is not there; give another folder\n");
  }

  @Test
  void unexpectedErrorIsOneLineWithHintAndAStatusOfItsOwn() {
    assertThat(run("fail", "lines")).isEqualTo(70);
    assertThat(err)
        .hasToString(
            "tthc: unexpected IllegalStateException: first line second line;"
                + " --verbose shows where\n");
  }

  @Test
  void unexpectedErrorWithoutMessageNamesItsKind() {
    assertThat(run("fail", "silent")).isEqualTo(70);
    assertThat(err).hasToString("tthc: unexpected IllegalStateException; --verbose shows where\n");
  }

  @Test
  void verboseShowsTheStackTraceBeforeAndBehindTheSubcommand() {
    assertThat(run("--verbose", "fail", "user")).isEqualTo(2);
    assertThat(run("fail", "--verbose", "lines")).isEqualTo(70);
    assertThat(err.toString())
        .contains("UserError: dossiers.csv")
        .contains("IllegalStateException: first line")
        .contains("\tat ");
  }

  @Test
  void statusOfTheSubcommandIsTheProgramsStatus() {
    assertThat(run("fail", "0")).isZero();
    assertThat(run("fail", "1")).isEqualTo(1);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void usageErrorsAreOneLineAndStatusTwo() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("nonsense")).isEqualTo(2);
    assertThat(run("fail", "0", "--nonsense")).isEqualTo(2);
    assertThat(run("fail")).isEqualTo(2);
    assertThat(err.toString().lines())
        .hasSize(4)
        .allMatch(line -> line.startsWith("tthc: "))
        .allMatch(line -> line.endsWith(" --help"))
        .last()
        .asString()
        .endsWith("see tthc fail --help");
  }

  @Test
  void helpAndVersionGoToStandardOutput() {
    assertThat(run("--help")).isZero();
    assertThat(run("fail", "--help")).isZero();
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).contains("Usage: tthc").contains("Usage: tthc fail");
    assertThat(out.toString().lines().reduce((a, b) -> b))
        .hasValueSatisfying(version -> assertThat(version).matches("tthc \\d.* \\(Java \\d+\\)"));
    assertThat(err.toString()).isEmpty();
  }

  private int run(String... args) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }
}
