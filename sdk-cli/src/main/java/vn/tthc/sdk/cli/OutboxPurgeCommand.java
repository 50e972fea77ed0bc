package vn.tthc.sdk.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tthc outbox purge}. */
@Command(
    name = "purge",
    description = {
      "Removes changes that have been over for long, with their keys: a key that comes again then"
          + " is new.",
      "Exit status: 0, also when there is none; 2 for wrong use."
    })
final class OutboxPurgeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private OutboxSettings settings;

  @Option(
      names = "--older-than",
      paramLabel = "DURATION",
      required = true,
      converter = DurationText.class,
      description = "How long they must have been over, such as 90d.")
  private Duration age;

  @Override
  public Integer call() {
    if (age.isNegative()) {
      throw new UserError("--older-than", "it is negative", "give one such as 90d");
    }
    long purged = settings.with(outbox -> outbox.purge(age));
    spec.commandLine().getOut().println("purge: " + purged + " changes removed");
    return 0;
  }
}
