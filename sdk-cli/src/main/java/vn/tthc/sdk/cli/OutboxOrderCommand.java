package vn.tthc.sdk.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tthc.sdk.outbox.Action;
import vn.tthc.sdk.outbox.Outbox;
import vn.tthc.sdk.outbox.OutboxOrder;

/** Orders something for changes, and waits for a node to carry it out. */
abstract class OutboxOrderCommand implements Callable<Integer> {

  private static final int TURNED_DOWN = 1;
  private static final int OPEN = 3;
  private static final long LOOK_NANOS = Duration.ofMillis(100).toNanos();

  @Spec private CommandSpec spec;
  @Mixin private OutboxSettings settings;

  @Parameters(paramLabel = "ID", arity = "1..*", description = "Changes; `outbox list` has them.")
  private List<Long> ids;

  @Option(
      names = "--who",
      required = true,
      description = "Who orders it; stands in the exchange log.")
  private String who;

  @Option(
      names = "--why",
      required = true,
      description = "Why; stands in the exchange log: no personal data.")
  private String why;

  @Option(
      names = "--wait",
      paramLabel = "DURATION",
      defaultValue = "10s",
      converter = DurationText.class,
      description = "How long to wait for a node to carry it out; default ${DEFAULT-VALUE}.")
  private Duration patience;

  private final Action action;

  OutboxOrderCommand(Action action) {
    this.action = action;
  }

  /** {@code tthc outbox retry}. */
  @Command(
      name = "retry",
      description = {
        "Sends changes now that are refused, unknown or waiting.",
        "Exit status: 0 when all were carried out, 1 when one was turned down, 2 for wrong use, 3"
            + " when no node has come to it yet."
      })
  static final class Retry extends OutboxOrderCommand {
    Retry() {
      super(Action.RETRY);
    }
  }

  /** {@code tthc outbox discard}. */
  @Command(
      name = "discard",
      description = {
        "Lets changes that are not over go unsent, so that the rest of their dossiers goes on.",
        "Exit status: 0 when all were carried out, 1 when one was turned down, 2 for wrong use, 3"
            + " when no node has come to it yet."
      })
  static final class Discard extends OutboxOrderCommand {
    Discard() {
      super(Action.DISCARD);
    }
  }

  /** {@code tthc outbox replay}. */
  @Command(
      name = "replay",
      description = {
        "Sends changes once more that the portal accepted; steps will stand there twice.",
        "Exit status: 0 when all were carried out, 1 when one was turned down, 2 for wrong use, 3"
            + " when no node has come to it yet."
      })
  static final class Replay extends OutboxOrderCommand {
    Replay() {
      super(Action.REPLAY);
    }
  }

  @Override
  public Integer call() {
    return settings.with(
        outbox -> {
          // All or none: a wrong id must not leave half of the orders behind.
          ids.forEach(id -> OutboxShowCommand.find(outbox, id));
          List<OutboxOrder> orders = order(outbox);
          boolean nodes = !outbox.status().nodes().isEmpty();
          return tell(nodes ? await(outbox, orders) : orders, nodes);
        });
  }

  private List<OutboxOrder> order(Outbox outbox) {
    try {
      List<OutboxOrder> orders = new ArrayList<>();
      for (long id : ids) {
        orders.add(outbox.order(id, action, who, why));
      }
      return orders;
    } catch (IllegalArgumentException e) {
      throw new UserError("order", e, "look at --who and --why");
    }
  }

  private List<OutboxOrder> await(Outbox outbox, List<OutboxOrder> orders) {
    long end = System.nanoTime() + patience.toNanos();
    List<OutboxOrder> now = look(outbox, orders);
    while (!now.stream().allMatch(OutboxOrder::isSettled)
        && System.nanoTime() - end < 0
        && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(LOOK_NANOS);
      now = look(outbox, orders);
    }
    return now;
  }

  private static List<OutboxOrder> look(Outbox outbox, List<OutboxOrder> orders) {
    return orders.stream().map(order -> outbox.order(order.id()).orElse(order)).toList();
  }

  private int tell(List<OutboxOrder> orders, boolean nodes) {
    PrintWriter out = spec.commandLine().getOut();
    int status = 0;
    for (OutboxOrder order : orders) {
      String what = order.isSettled() ? order.result() : waiting(nodes);
      out.println("change " + order.item() + ": " + Plain.text(what));
      int one = order.isSettled() ? (order.isDone() ? 0 : TURNED_DOWN) : OPEN;
      status = Math.max(status, one);
    }
    return status;
  }

  private static String waiting(boolean nodes) {
    return nodes
        ? "recorded; the node has not come to it yet"
        : "recorded; a node carries it out when one runs";
  }
}
