package vn.tthc.sdk.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tthc.sdk.evidence.LoggedExchange;
import vn.tthc.sdk.evidence.LoggedExchange.Ending;
import vn.tthc.sdk.evidence.LoggedNote;

/** {@code tthc log show}. */
@Command(
    name = "show",
    description = {
      "Lists the exchanges of a log, in the order in which they ended, and the notes between",
      "them; checks nothing.",
      "Exit status: 0 when there was something to list, 1 when there was not, 2 for wrong use."
    })
final class LogShowCommand implements Callable<Integer> {

  /** What the portal says with every yes. */
  private static final String SUCCESS = "0";

  @Spec private CommandSpec spec;
  @Mixin private LogFolderOption folder;

  @Option(
      names = "--dossier",
      paramLabel = "CODE",
      description = "Only those about this dossier (or feedback).")
  private @Nullable String code;

  private long shown;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    folder.read(
        log -> {
          log.exchanges(exchange -> show(exchange, out), note -> show(note, out));
          return null;
        });
    if (shown == 0) {
      spec.commandLine()
          .getErr()
          .println(code == null ? "there is no exchange yet" : "no exchange carried that code");
    }
    return shown == 0 ? 1 : 0;
  }

  private void show(LoggedExchange exchange, PrintWriter out) {
    if (code != null && !exchange.keys().contains(code)) {
      return;
    }
    shown++;
    out.printf(
        "%s  %s  %-22s %4d items  %s%s%n",
        Plain.TIME.format(exchange.begunAt()),
        Plain.text(exchange.exchangeId()),
        Plain.text(exchange.operation()),
        exchange.items(),
        exchange
            .outcome()
            .map(LogShowCommand::ending)
            .map(Plain::text)
            .orElse("open: sent, perhaps"),
        exchange.parentId().isEmpty() ? "" : "  part of " + Plain.text(exchange.parentId()));
  }

  private void show(LoggedNote note, PrintWriter out) {
    if (code != null && !note.keys().contains(code)) {
      return;
    }
    shown++;
    out.printf(
        "%s  note  %s  by %s: %s%s%n",
        Plain.TIME.format(note.at()),
        Plain.text(note.action()),
        Plain.text(note.who()),
        Plain.text(note.why()),
        note.keys().isEmpty() ? "" : "  about " + Plain.text(String.join(", ", note.keys())));
  }

  private static String ending(Ending ending) {
    StringBuilder text = new StringBuilder(ending.result());
    if (!ending.code().isEmpty() && !ending.code().equals(SUCCESS)) {
      text.append(" code ").append(ending.code());
    }
    if (!ending.channel().isEmpty()) {
      text.append(" over ").append(ending.channel());
    }
    if (ending.attempts() != 1) {
      text.append(", ").append(ending.attempts()).append(" attempts");
    }
    return text.append(", sent: ").append(ending.sent()).toString();
  }
}
