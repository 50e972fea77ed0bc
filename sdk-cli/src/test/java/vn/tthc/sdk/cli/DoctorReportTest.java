package vn.tthc.sdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.Diagnosis;
import vn.tthc.sdk.Diagnosis.Check;
import vn.tthc.sdk.Diagnosis.Status;
import vn.tthc.sdk.Diagnosis.Step;

class DoctorReportTest {

  private final StringWriter out = new StringWriter();

  @Test
  void coloursTheMarkAlone() {
    DoctorReport report = new DoctorReport(new PrintWriter(out), Colours.ALL);
    Arrays.stream(Status.values()).forEach(status -> report.print(check(Step.LOGIN, status)));
    assertThat(out.toString().lines())
        .containsExactly(
            "Channel main",
            "  \u001b[32mOK  \u001b[0m  login          found (7 ms)",
            "  \u001b[33mWARN\u001b[0m  login          found (7 ms)",
            "  \u001b[31mFAIL\u001b[0m  login          found (7 ms)",
            "  \u001b[2mSKIP\u001b[0m  login          found (7 ms)");
  }

  @Test
  void everyStepFitsItsColumn() {
    DoctorReport report = new DoctorReport(new PrintWriter(out), Colours.NONE);
    Arrays.stream(Step.values()).forEach(step -> report.print(check(step, Status.OK)));
    assertThat(out.toString().lines().skip(1)).allMatch(line -> line.indexOf("found") == 23);
  }

  @Test
  void countsOneAndMany() {
    DoctorReport report = new DoctorReport(new PrintWriter(out, true), Colours.NONE);
    Check warning = check(Step.CLOCK, Status.WARNING);
    report.printSummary(new Diagnosis(List.of(check(Step.NAME, Status.OK), warning)));
    assertThat(out.toString().strip())
        .isEqualTo("doctor: 1 channel, 2 checks: 1 ok, 1 warning, 0 failed, 0 skipped");
  }

  private static Check check(Step step, Status status) {
    return new Check("main", step, status, "found", "", Duration.ofMillis(7));
  }
}
