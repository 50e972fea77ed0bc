package vn.tthc.sdk.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.wire.GuessedFields;
import vn.tthc.sdk.model.wire.WireJson;
import vn.tthc.sdk.model.wire.WireOptions;
import vn.tthc.sdk.outbox.Outbox;
import vn.tthc.sdk.outbox.OutboxItem;

/** {@code tthc outbox show}. */
@Command(
    name = "show",
    description = {
      "Shows one change and where it stands.",
      "Exit status: 0; 2 when there is no such change."
    })
final class OutboxShowCommand implements Callable<Integer> {

  private static final WireJson JSON = new WireJson(WireOptions.of(GuessedFields.SEND));

  @Spec private CommandSpec spec;
  @Mixin private OutboxSettings settings;

  @Parameters(paramLabel = "ID", description = "Its id; `outbox list` has them.")
  private long id;

  @Option(
      names = "--content",
      description = "Show what is sent, as JSON, and the portal's own words: personal data.")
  private boolean content;

  @Override
  public Integer call() {
    return settings.with(
        outbox -> {
          show(find(outbox, id));
          if (content) {
            spec.commandLine().getErr().println("warning: what follows is personal data");
            spec.commandLine().getErr().flush();
            content(outbox);
          }
          return 0;
        });
  }

  /** One that must be there. */
  static OutboxItem find(Outbox outbox, long id) {
    return outbox
        .find(id)
        .orElseThrow(
            () ->
                new UserError(
                    "change " + id, "there is none with this id", "`outbox list` has them"));
  }

  private void show(OutboxItem item) {
    line("id", item.id());
    line("dossier", item.dossier());
    line("kind", item.kind());
    line("key", item.key());
    line("state", OutboxStatusCommand.word(item.state()));
    line("blocking", item.isBlocking() ? "yes: until it is corrected, retried or discarded" : "");
    line("reason", item.reason());
    line("code", item.code());
    line("attempts", item.attempts());
    line("sent again", time(item.nextAt()));
    line("doubled", item.maybeDoubled() ? "the portal may have got it more than once" : "");
    line("exchange", item.exchangeId());
    line("enqueued", time(item.enqueuedAt()));
    line("changed", time(item.changedAt()));
  }

  private static String time(@Nullable Instant at) {
    return at == null ? "" : Plain.TIME.format(at);
  }

  private void line(String name, Object value) {
    String text = Plain.text(value);
    if (!text.isEmpty()) {
      spec.commandLine().getOut().printf("%-11s %s%n", name, text);
    }
  }

  private void content(Outbox outbox) {
    PrintWriter out = spec.commandLine().getOut();
    line("portal", find(outbox, id).portalMessage());
    try {
      outbox.content(id).map(OutboxShowCommand::json).ifPresent(out::println);
    } catch (IllegalArgumentException e) {
      throw new UserError("change " + id, "its content cannot be read", "update the SDK", e);
    }
  }

  /** What is unfit for a terminal can be written otherwise in JSON. */
  private static String json(Change change) {
    String json = new String(JSON.write(change), StandardCharsets.UTF_8);
    return Plain.UNFIT.matcher(json).replaceAll(found -> escaped(found.group()));
  }

  private static String escaped(String character) {
    StringBuilder text = new StringBuilder();
    character.chars().forEach(unit -> text.append(String.format("\\\\u%04x", unit)));
    return text.toString();
  }
}
