package vn.tthc.sdk.examples.demo;

import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tthc.sdk.cli.Subcommand;
import vn.tthc.sdk.cli.UserError;
import vn.tthc.sdk.examples.export.AgencyExport;

/** {@code tthc demo}. */
@Command(
    name = "demo",
    description = {
      "Sends an agency's export to a mock portal on this machine.",
      "Half-way the main channel fails, the backup channel takes over, the main one comes back.",
      "With --outbox it goes through an outbox, whose sender is killed twice on the way.",
      "The last line is counted at the portal; the exit status is 0 when nothing was lost or"
          + " doubled."
    })
public final class DemoCommand implements Subcommand {

  private static final int MOST_RECORDS = 100_000;

  @Spec private CommandSpec spec;

  @Option(
      names = "--records",
      paramLabel = "N",
      description = "Cut the export to N dossiers, or add made-up ones; 1 to " + MOST_RECORDS + ".")
  private Integer records;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder with dossiers.csv, progress.csv and feedback.csv.")
  private Path data;

  @Option(names = "--no-failover", description = "Let both channels work all the time.")
  private boolean noFailover;

  @Mixin private OutboxOptions outbox;

  /** For the service loader. */
  public DemoCommand() {}

  @Override
  public Integer call() {
    Worklist work = Worklist.of(export());
    PrintWriter out = spec.commandLine().getOut();
    try (Stage stage = Stage.set()) {
      out.println("Evidence is kept in " + stage.evidence());
      out.println();
      DemoResult result = run(stage, work, out);
      DemoReport report = new DemoReport(out, result);
      report.print(stage.portal());
      showEvidence(out, stage.exchangeLog());
      report.printVerdict(work.entries().size());
      return result.good() ? 0 : 1;
    }
  }

  private DemoResult run(Stage stage, Worklist work, PrintWriter out) {
    PrintWriter err = spec.commandLine().getErr();
    if (!outbox.wanted()) {
      return new DemoRun(stage, work, err).run(!noFailover);
    }
    out.println(
        "A refused change holds up its dossier in the outbox: once nothing moves, the demo"
            + " plays the operator and discards it.");
    out.println();
    OutboxPlace place = outbox.place(stage);
    return new OutboxRun(stage, work, err, place, outbox.nodes())
        .run(!noFailover, outbox.password());
  }

  private AgencyExport export() {
    if (records != null && (records < 1 || records > MOST_RECORDS)) {
      throw new ParameterException(
          spec.commandLine(), "--records takes 1 to " + MOST_RECORDS + ", not " + records);
    }
    AgencyExport export = AgencyExport.read(data == null ? sampleData() : data);
    return records == null ? export : DemoData.resize(export, records);
  }

  /** Told by the launcher, so that the demo works from any folder. */
  private static Path sampleData() {
    String folder = System.getProperty("tthc.demo.data", System.getenv("TTHC_DEMO_DATA"));
    if (folder == null) {
      throw new UserError("demo", "no folder with an export is known", "give one with --data DIR");
    }
    return Path.of(folder);
  }

  private static void showEvidence(PrintWriter out, Path folder) {
    out.println();
    out.println("Evidence of one exchange, verified without the SDK");
    Evidence.takeOut(folder)
        .ifPresentOrElse(
            evidence -> OpenSsl.show(out, evidence.command()),
            () -> out.println("none: nothing was sent"));
    out.println();
  }
}
