package vn.tthc.sdk.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.Diagnosis;
import vn.tthc.sdk.Diagnosis.Check;
import vn.tthc.sdk.Diagnosis.Status;

/** Prints checks for people: a line each as it comes, below it what to do, at the end a sum. */
final class DoctorReport {

  /** As long as the longest label. */
  private static final int STEP_WIDTH = 13;

  private static final String MEND_INDENT = " ".repeat(2 + 4 + 2 + STEP_WIDTH + 2);

  private final PrintWriter out;
  private final Colours colours;
  private @Nullable String channel;

  DoctorReport(PrintWriter out, Colours colours) {
    this.out = out;
    this.colours = colours;
  }

  void print(Check check) {
    if (!check.channel().equals(channel)) {
      headline(check.channel());
      channel = check.channel();
    }
    String step = String.format("%-" + STEP_WIDTH + "s", check.step().label());
    long millis = check.took().toMillis();
    String took = millis == 0 ? "" : " (" + millis + " ms)";
    out.println("  " + mark(check.status()) + "  " + step + "  " + check.detail() + took);
    if (!check.mend().isEmpty()) {
      out.println(MEND_INDENT + "-> " + check.mend());
    }
    out.flush();
  }

  private void headline(String name) {
    if (channel != null) {
      out.println();
    }
    out.println(name.isEmpty() ? "All channels" : "Channel " + name);
  }

  /** All of the same width, so that what follows stands in one column. */
  private String mark(Status status) {
    return switch (status) {
      case OK -> colours.green("OK  ");
      case WARNING -> colours.yellow("WARN");
      case FAILED -> colours.red("FAIL");
      case SKIPPED -> colours.faint("SKIP");
    };
  }

  void printSummary(Diagnosis diagnosis) {
    long channels =
        diagnosis.checks().stream()
            .map(Check::channel)
            .filter(name -> !name.isEmpty())
            .distinct()
            .count();
    List<String> counts = new ArrayList<>();
    counts.add(diagnosis.count(Status.OK) + " ok");
    int warnings = diagnosis.count(Status.WARNING);
    counts.add(warnings + (warnings == 1 ? " warning" : " warnings"));
    counts.add(diagnosis.count(Status.FAILED) + " failed");
    counts.add(diagnosis.count(Status.SKIPPED) + " skipped");
    out.println();
    out.println(
        "doctor: "
            + channels
            + (channels == 1 ? " channel, " : " channels, ")
            + diagnosis.checks().size()
            + " checks: "
            + String.join(", ", counts));
  }
}
