package vn.tthc.sdk.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.outbox.Outbox;
import vn.tthc.sdk.outbox.OutboxBuilder;

/** {@code tthc outbox run}. */
@Command(
    name = "run",
    description = {
      "Sends what is in the outbox, until it is told to end: a process of its own, beside those"
          + " that enqueue. Several may run, each with an exchange log of its own.",
      "Ends on Ctrl-C and SIGTERM when what is under way has its answer; exit status 0."
    })
final class OutboxRunCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private OutboxSettings settings;

  @Option(
      names = "--node",
      paramLabel = "NAME",
      description =
          "Name of this process in the status; default: outbox.node, or process id and host.")
  private @Nullable String node;

  @Override
  public Integer call() {
    CountDownLatch end = new CountDownLatch(1);
    Signals.onEnd(end::countDown);
    OutboxBuilder builder = named(settings.builder());
    try (PortalClient portal = settings.client(UnaryOperator.identity())) {
      Outbox outbox = settings.open(builder.portal(portal));
      try {
        PrintWriter out = spec.commandLine().getOut();
        String who = node == null ? "" : "node " + Plain.text(node) + " ";
        out.println("outbox: " + who + "sends until Ctrl-C");
        out.flush();
        end.await();
      } finally {
        outbox.close();
      }
    } catch (InterruptedException e) {
      // Whoever runs this in a thread of its own wants it to end.
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  /** As the option says; else as the settings do, or by itself. */
  private OutboxBuilder named(OutboxBuilder builder) {
    if (node == null) {
      return builder;
    }
    if (node.isBlank() || node.length() > 80) {
      throw new ParameterException(spec.commandLine(), "--node has from 1 to 80 characters");
    }
    return builder.node(node);
  }
}
