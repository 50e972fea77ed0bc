package vn.tthc.sdk.cli;

import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.PortalClientBuilder;
import vn.tthc.sdk.outbox.OutboxBuilder;
import vn.tthc.sdk.outbox.Reconciliation;

/** {@code tthc outbox reconcile}. */
@Command(
    name = "reconcile",
    description = {
      "Looks up at the portal each dossier whose snapshot it acknowledged in a period; one exchange"
          + " a dossier.",
      "Sends no change, and writes no exchange log: that of the settings belongs to the running"
          + " application.",
      "Exit status: 0 when every dossier is there, 1 when one is missing or could not be looked up,"
          + " 2 for wrong use."
    })
final class OutboxReconcileCommand implements Callable<Integer> {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  @Spec private CommandSpec spec;
  @Mixin private OutboxSettings settings;

  @Option(
      names = "--from",
      paramLabel = "TIME",
      required = true,
      description =
          "Day or time, such as 2026-11-24 or 2026-11-24T08:00, in Viet Nam's zone unless it says"
              + " another.")
  private String from;

  @Option(
      names = "--to",
      paramLabel = "TIME",
      required = true,
      description = "The same; a day counts to its end, a time is no longer part of the period.")
  private String to;

  @Override
  public Integer call() {
    Instant begin = time(from, "--from", 0);
    Instant end = time(to, "--to", 1);
    if (!begin.isBefore(end)) {
      throw new ParameterException(spec.commandLine(), "--from must be before --to");
    }
    try (PortalClient portal = settings.client(PortalClientBuilder::withoutExchangeLog)) {
      OutboxBuilder builder = settings.builder().portal(portal).withoutSending();
      Reconciliation found = settings.with(builder, outbox -> outbox.reconcile(begin, end));
      print(found);
      return found.isClean() ? 0 : 1;
    }
  }

  private Instant time(String text, String option, int days) {
    try {
      if (!text.contains("T")) {
        return LocalDate.parse(text).plusDays(days).atStartOfDay(ZONE).toInstant();
      }
      boolean zoned = text.matches(".*T.*(Z|[+-]\\d\\d:\\d\\d)");
      return zoned
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDateTime.parse(text).atZone(ZONE).toInstant();
    } catch (DateTimeException e) {
      throw new ParameterException(
          spec.commandLine(), option + " takes a day or a time, such as 2026-11-24T08:00", e);
    }
  }

  private void print(Reconciliation found) {
    PrintWriter out = spec.commandLine().getOut();
    list("missing", found.missing(), out);
    list("failed", found.failed(), out);
    list("open, not judged", found.open(), out);
    out.printf(
        Locale.ROOT,
        "reconcile: %d present, %d missing, %d not looked up, %d open%n",
        found.present(),
        found.missing().size(),
        found.failed().size(),
        found.open().size());
  }

  private static void list(String what, List<String> all, PrintWriter out) {
    all.forEach(one -> out.println(what + ": " + Plain.text(one)));
  }
}
