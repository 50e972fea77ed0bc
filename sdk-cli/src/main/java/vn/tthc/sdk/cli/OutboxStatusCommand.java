package vn.tthc.sdk.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tthc.sdk.outbox.ItemState;
import vn.tthc.sdk.outbox.Outbox;
import vn.tthc.sdk.outbox.OutboxStatus;

/** {@code tthc outbox status}. */
@Command(
    name = "status",
    description = {
      "Shows how the outbox stands. Counts every row: not meant to be called all the time.",
      "Exit status: 0 when all is well, 1 when something is blocked or degraded, 2 for wrong use."
    })
final class OutboxStatusCommand implements Callable<Integer> {

  private static final JsonFactory JSON = new JsonFactory();

  @Spec private CommandSpec spec;
  @Mixin private OutboxSettings settings;

  @Option(names = "--json", description = "Print one JSON object, for programs.")
  private boolean json;

  @Override
  public Integer call() {
    OutboxStatus status = settings.with(Outbox::status);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(json(status));
    } else {
      print(status, out);
    }
    return status.blockedDossiers() == 0 && status.degraded().isEmpty() ? 0 : 1;
  }

  private static void print(OutboxStatus status, PrintWriter out) {
    out.printf(Locale.ROOT, "%-13s %10s  %s%n", "state", "changes", "oldest");
    for (ItemState state : ItemState.values()) {
      Duration oldest = status.oldest().get(state);
      String age = oldest == null ? "" : age(oldest);
      String line =
          String.format(Locale.ROOT, "%-13s %10d  %s", word(state), status.count(state), age);
      out.println(line.stripTrailing());
    }
    out.println("blocked dossiers: " + status.blockedDossiers());
    out.println("nodes: " + (status.nodes().isEmpty() ? "none" : list(status.nodes(), ", ")));
    out.println(
        "degraded: " + (status.degraded().isEmpty() ? "no" : list(status.degraded(), "; ")));
  }

  private static String list(List<String> texts, String between) {
    return Plain.text(String.join(between, texts));
  }

  static String word(ItemState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static String age(Duration age) {
    Duration shown = age.isNegative() ? Duration.ZERO : age;
    return shown.toDays() > 0
        ? shown.toDays() + " d " + shown.toHoursPart() + " h"
        : shown.toHours() > 0
            ? shown.toHours() + " h " + shown.toMinutesPart() + " min"
            : shown.toMinutes() + " min " + shown.toSecondsPart() + " s";
  }

  private static String json(OutboxStatus status) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(text)) {
      out.writeStartObject();
      out.writeObjectFieldStart("counts");
      for (ItemState state : ItemState.values()) {
        out.writeNumberField(word(state), status.count(state));
      }
      out.writeEndObject();
      out.writeObjectFieldStart("oldestSeconds");
      for (ItemState state : ItemState.values()) {
        if (status.oldest().containsKey(state)) {
          out.writeNumberField(word(state), status.oldest().get(state).toSeconds());
        }
      }
      out.writeEndObject();
      out.writeNumberField("blockedDossiers", status.blockedDossiers());
      array(out, "nodes", status.nodes());
      array(out, "degraded", status.degraded());
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return text.toString();
  }

  private static void array(JsonGenerator out, String name, List<String> texts) throws IOException {
    out.writeArrayFieldStart(name);
    for (String text : texts) {
      out.writeString(text);
    }
    out.writeEndArray();
  }
}
