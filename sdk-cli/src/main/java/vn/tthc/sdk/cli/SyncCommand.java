package vn.tthc.sdk.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.Preview;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.SyncOptions;
import vn.tthc.sdk.SyncProgress;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Violation;
import vn.tthc.sdk.model.wire.WireJson;

/** {@code tthc sync}: a system in any language syncs through it. */
@Command(
    name = "sync",
    description = {
      "Sends dossiers, then progress, then feedback, from files of JSON in the portal's field names.",
      "Exit status: 0 when all were accepted; 3 when any was not sent or may have arrived; else 1"
          + " when any was invalid, refused or blocked; 2 for wrong use."
    })
public final class SyncCommand implements Subcommand {

  private static final int SOME_REFUSED = 1;
  private static final int SOME_OPEN = 3;

  /** What {@code --dry-run} says of a record that would be sent. */
  private static final String READY = "READY";

  @Spec private CommandSpec spec;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      required = true,
      description = "Settings as in docs/configuration.md.")
  private Path config;

  @Option(
      names = "--dossiers",
      paramLabel = "FILE",
      description = "Dossiers, as in the data of DongBoHoSoMC: a JSON array or JSON Lines.")
  private @Nullable Path dossiers;

  @Option(
      names = "--progress",
      paramLabel = "FILE",
      description = "Steps of progress, as in the data of CapNhatTienDoHoSoMC.")
  private @Nullable Path progress;

  @Option(
      names = "--feedback",
      paramLabel = "FILE",
      description = "Progress and answers of feedback.")
  private @Nullable Path feedback;

  @Option(
      names = "--checkpoint",
      paramLabel = "FILE",
      description = "Remember what was accepted, and go on there when started again.")
  private @Nullable Path checkpoint;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write one JSON object an item; docs/sync.md has the fields.")
  private @Nullable Path report;

  @Option(names = "--dry-run", description = "Check everything and send nothing.")
  private boolean dryRun;

  /** For the service loader. */
  public SyncCommand() {}

  @Override
  public Integer call() {
    if (dossiers == null && progress == null && feedback == null) {
      throw new ParameterException(
          spec.commandLine(), "give at least one of --dossiers, --progress, --feedback");
    }
    requireReportOfItsOwn();
    try (PortalClient portal = open();
        SyncLines lines = SyncLines.open(report);
        SyncCounter counter = new SyncCounter(spec.commandLine().getErr(), Terminal.draws())) {
      Records records =
          new Records(new WireJson(portal.wire()))
              .add(Records.Kind.DOSSIER, dossiers)
              .add(Records.Kind.PROGRESS, progress)
              .add(Records.Kind.FEEDBACK, feedback);
      return dryRun
          ? rehearse(portal, records, lines, counter)
          : sync(portal, records, lines, counter);
    }
  }

  private void requireReportOfItsOwn() {
    Path out = report;
    if (out == null) {
      return;
    }
    UserFiles.requireOther(out, config, "--config");
    requireOther(out, dossiers, "--dossiers");
    requireOther(out, progress, "--progress");
    requireOther(out, feedback, "--feedback");
    requireOther(out, checkpoint, "--checkpoint");
  }

  private static void requireOther(Path out, @Nullable Path read, String option) {
    if (read != null) {
      UserFiles.requireOther(out, read, option);
    }
  }

  private PortalClient open() {
    // A rehearsal leaves no evidence, and may run beside an application with the same folder.
    return ClientSettings.of(
        config, builder -> (dryRun ? builder.withoutExchangeLog() : builder).build());
  }

  private int sync(PortalClient portal, Records records, SyncLines lines, SyncCounter counter) {
    SyncOptions options =
        SyncOptions.standard().onItem(item -> account(item, records.nextOrigin(), lines, counter));
    SyncProgress end;
    try (Stream<Change> changes = records.changes()) {
      end = portal.sync(changes, checkpoint == null ? options : options.checkpoint(checkpoint));
    } catch (IllegalArgumentException e) {
      throw new UserError("--checkpoint", e, "or sync without one");
    } catch (UncheckedIOException e) {
      throw new UserError("sync", e, "mend it and start again");
    }
    counter.close();
    summary(end);
    return status(end);
  }

  private static void account(
      SyncItem item, Records.Origin origin, SyncLines lines, SyncCounter counter) {
    boolean readable = origin.fault().isEmpty();
    String why = readable ? item.reason() : "cannot be read: " + origin.fault();
    boolean good = item.outcome() == Outcome.ACCEPTED;
    lines.write(
        item.key(),
        origin.kind(),
        item.outcome().name(),
        good ? "" : origin.place() + ": " + why,
        item.exchangeId(),
        item.possiblyRepeated());
    counter.count(good);
  }

  private void summary(SyncProgress end) {
    PrintWriter out = spec.commandLine().getOut();
    StringBuilder text = new StringBuilder("sync: " + end.total() + " items");
    end.counts()
        .forEach(
            (outcome, count) -> {
              if (count > 0) {
                text.append(", ").append(count).append(' ').append(words(outcome));
              }
            });
    if (end.resumed() > 0) {
      text.append(" (").append(end.resumed()).append(" of them in an earlier run)");
    }
    out.println(end.complete() ? text : text + "; stopped before the end");
  }

  private static String words(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static int status(SyncProgress end) {
    if (!end.complete() || end.count(Outcome.NOT_SENT) + end.count(Outcome.UNKNOWN) > 0) {
      return SOME_OPEN;
    }
    return end.allAccepted() ? 0 : SOME_REFUSED;
  }

  private int rehearse(PortalClient portal, Records records, SyncLines lines, SyncCounter counter) {
    Map<Outcome, Long> wrong = new EnumMap<>(Outcome.class);
    long[] total = {0};
    try (Stream<Change> changes = records.changes()) {
      changes.forEach(
          change -> {
            total[0]++;
            counter.count(
                rehearse(portal.preview(change), change, records.nextOrigin(), lines, wrong));
          });
    }
    counter.close();
    long invalid = wrong.getOrDefault(Outcome.INVALID, 0L);
    long unsent = wrong.getOrDefault(Outcome.NOT_SENT, 0L);
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "sync --dry-run: %d items, %d would be sent, %d invalid, %d not sent; nothing was sent%n",
            total[0],
            total[0] - invalid - unsent,
            invalid,
            unsent);
    return unsent > 0 ? SOME_OPEN : invalid > 0 ? SOME_REFUSED : 0;
  }

  /** Whether it would be sent. */
  private static boolean rehearse(
      Preview preview,
      Change change,
      Records.Origin origin,
      SyncLines lines,
      Map<Outcome, Long> wrong) {
    boolean readable = origin.fault().isEmpty();
    boolean hindered = !preview.obstacle().isEmpty();
    String why = hindered ? preview.obstacle() : Violation.errors(preview.violations());
    why = readable ? why : "cannot be read: " + origin.fault();
    Outcome outcome = hindered ? Outcome.NOT_SENT : Outcome.INVALID;
    boolean ready = why.isEmpty();
    if (!ready) {
      wrong.merge(outcome, 1L, Long::sum);
    }
    String reason = ready ? "" : origin.place() + ": " + why;
    lines.write(change.key(), origin.kind(), ready ? READY : outcome.name(), reason, "", false);
    return ready;
  }
}
