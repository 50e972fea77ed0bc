package vn.tthc.sdk.examples.demo;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.model.Violation;
import vn.tthc.sdk.testing.MockPortal;

/** Prints what a run came to. Values of records are never shown, only places and faults. */
final class DemoReport {

  private final PrintWriter out;
  private final DemoResult result;

  DemoReport(PrintWriter out, DemoResult result) {
    this.out = out;
    this.result = result;
  }

  void print(MockPortal portal) {
    outcomes();
    for (Kind kind : Kind.values()) {
      brokenLines(kind);
    }
    otherwiseNotAccepted();
    unknownToTheExport();
    events();
    doors(portal);
    evidence(portal);
  }

  private void outcomes() {
    out.printf("%-10s", "");
    for (Kind kind : Kind.values()) {
      out.printf("%10s", kind.label());
    }
    out.println();
    for (Outcome outcome : Outcome.values()) {
      out.printf("%-10s", label(outcome));
      for (Kind kind : Kind.values()) {
        out.printf("%10d", result.account().count(kind, outcome));
      }
      out.println();
    }
  }

  private void brokenLines(Kind kind) {
    List<Account.Settled> broken =
        result.account().settled().stream()
            .filter(line -> line.outcome() == Outcome.INVALID && line.entry().kind() == kind)
            .toList();
    if (!broken.isEmpty()) {
      headline("Broken lines of " + kind.file() + " (not sent)");
      broken.forEach(this::brokenLine);
    }
  }

  private void brokenLine(Account.Settled line) {
    out.println("line " + line.entry().line() + ": " + Violation.errors(line.violations()));
  }

  /** A dossier can have many steps: one line for each dossier and reason. */
  private void otherwiseNotAccepted() {
    Map<String, Long> lines =
        result.account().settled().stream()
            .filter(line -> line.outcome() != Outcome.ACCEPTED)
            .filter(line -> line.outcome() != Outcome.INVALID)
            .collect(counting(DemoReport::notAccepted));
    if (!lines.isEmpty()) {
      headline("Not accepted for another reason");
      lines.forEach((line, count) -> out.printf("%4d %s%n", count, line));
    }
  }

  private static String notAccepted(Account.Settled line) {
    Entry entry = line.entry();
    String what = entry.kind().label() + " of " + (entry.key() == null ? "no code" : entry.key());
    return label(line.outcome()) + ": " + what + ": " + line.reason();
  }

  private void unknownToTheExport() {
    Map<String, Long> paths =
        result.account().settled().stream()
            .filter(line -> line.outcome() == Outcome.ACCEPTED)
            .flatMap(line -> line.violations().stream())
            .map(violation -> violation.message().replaceAll("\\[\\d+]", "[]"))
            .collect(counting(Function.identity()));
    if (!paths.isEmpty()) {
      headline("Accepted with a warning, by field (nothing is invented to fill a gap)");
      paths.forEach((path, count) -> out.printf("%6d %s%n", count, path));
    }
  }

  private static <T> Collector<T, ?, Map<String, Long>> counting(Function<T, String> key) {
    return Collectors.groupingBy(key, TreeMap::new, Collectors.counting());
  }

  private void events() {
    headline("What happened");
    result.events().forEach(event -> out.println(seconds(event.at()) + "  " + event.what()));
  }

  private void doors(MockPortal portal) {
    headline("Requests, as counted at the portal");
    out.printf(
        "main %d, of which %d data; backup %d, of which %d data%n",
        portal.main().requests(),
        result.served("main"),
        portal.backup().requests(),
        result.served("backup"));
  }

  private void evidence(MockPortal portal) {
    headline("Signatures, as checked by the portal");
    out.printf(
        "%d exchanges proven, %d with faults%n",
        portal.provenExchanges(), portal.verdicts().size());
    portal.verdicts().stream().limit(10).forEach(out::println);
  }

  /** The last line: counted at the portal. */
  void printVerdict(int items) {
    PortalCount count = result.count();
    if (count.repeated() > 0) {
      out.println(count.repeated() + " sent twice because the sender was killed while sending");
    }
    out.printf(
        "demo: %d dossiers, %d progress, %d feedback accepted;"
            + " %d not accepted; %d lost; %d duplicated%n",
        count.dossiers(),
        count.steps(),
        count.feedback(),
        items - count.accepted(),
        count.lost(),
        count.duplicated());
  }

  private void headline(String text) {
    out.println();
    out.println(text);
  }

  private static String label(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%7.2f s", duration.toMillis() / 1000.0);
  }
}
