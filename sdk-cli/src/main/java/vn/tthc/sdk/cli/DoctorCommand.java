package vn.tthc.sdk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tthc.sdk.Diagnosis;
import vn.tthc.sdk.Diagnosis.Check;

/** {@code tthc doctor}. */
@Command(
    name = "doctor",
    description = {
      "Checks a client's settings and each of its channels, step by step.",
      "Logs in once on each channel, sends no data and leaves the exchange log alone: it may run"
          + " beside an application with the same file.",
      "Exit status: 0 when no check failed, 1 when one did, 2 when the settings are wrong."
    })
public final class DoctorCommand implements Subcommand {

  @Spec private CommandSpec spec;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      required = true,
      description = "Settings as in docs/configuration.md.")
  private Path config;

  @Option(names = "--json", description = "Print one JSON object a check, for programs.")
  private boolean json;

  /** For the service loader. */
  public DoctorCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Diagnosis diagnosis;
    if (json) {
      diagnosis = diagnose(new CheckJson(out)::print);
    } else {
      DoctorReport report = new DoctorReport(out, Colours.onStandardOutput());
      diagnosis = diagnose(report::print);
      report.printSummary(diagnosis);
    }
    return diagnosis.healthy() ? 0 : 1;
  }

  private Diagnosis diagnose(Consumer<Check> progress) {
    return ClientSettings.of(config, builder -> builder.diagnose(progress));
  }
}
