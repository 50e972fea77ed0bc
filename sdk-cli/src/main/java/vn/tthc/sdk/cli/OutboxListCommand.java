package vn.tthc.sdk.cli;

import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tthc.sdk.outbox.ItemState;
import vn.tthc.sdk.outbox.OutboxItem;
import vn.tthc.sdk.outbox.OutboxQuery;

/** {@code tthc outbox list}. */
@Command(
    name = "list",
    description = {
      "Lists changes by id, without their content: those that are not over, or all of a dossier.",
      "Exit status: 0, also when there is none; 2 for wrong use."
    })
final class OutboxListCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private OutboxSettings settings;

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description =
          "Only those in this state; may be given several times: ${COMPLETION-CANDIDATES}.")
  private List<ItemState> states = List.of();

  @Option(
      names = "--dossier",
      paramLabel = "CODE",
      description = "Only those of this dossier (or feedback).")
  private @Nullable String dossier;

  @Option(
      names = "--after",
      paramLabel = "ID",
      description = "Only those with a larger id: the next page.")
  private long after;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "100",
      description = "So many at most, from 1 to 10000; default ${DEFAULT-VALUE}.")
  private int limit;

  @Override
  public Integer call() {
    OutboxQuery query = query();
    PrintWriter out = spec.commandLine().getOut();
    List<OutboxItem> items = settings.with(outbox -> outbox.list(query));
    items.forEach(item -> out.println(line(item)));
    if (items.isEmpty()) {
      spec.commandLine().getErr().println("there is no such change");
    } else if (items.size() == limit) {
      long last = items.get(items.size() - 1).id();
      spec.commandLine().getErr().println("there may be more: --after " + last);
    }
    return 0;
  }

  private OutboxQuery query() {
    try {
      return new OutboxQuery(wanted(), dossier, after, limit);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private Set<ItemState> wanted() {
    if (!states.isEmpty()) {
      return EnumSet.copyOf(states);
    }
    EnumSet<ItemState> all = EnumSet.allOf(ItemState.class);
    if (dossier == null) {
      all.removeIf(ItemState::isOver);
    }
    return all;
  }

  private static String line(OutboxItem item) {
    String line =
        String.format(
            Locale.ROOT,
            "%8d  %s  %-12s %-20s %s  %s",
            item.id(),
            Plain.TIME.format(item.enqueuedAt()),
            OutboxStatusCommand.word(item.state()),
            Plain.text(item.kind()),
            Plain.text(item.dossier()),
            Plain.text(item.reason()));
    return line.stripTrailing();
  }
}
