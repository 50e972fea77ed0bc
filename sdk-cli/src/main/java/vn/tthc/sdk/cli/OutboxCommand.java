package vn.tthc.sdk.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tthc outbox}. */
@Command(
    name = "outbox",
    description = {
      "Runs and operates the outbox: changes on their way to the portal in the agency's database.",
      "Works beside the running application."
    },
    subcommands = {
      OutboxRunCommand.class,
      OutboxStatusCommand.class,
      OutboxListCommand.class,
      OutboxShowCommand.class,
      OutboxOrderCommand.Retry.class,
      OutboxOrderCommand.Discard.class,
      OutboxOrderCommand.Replay.class,
      OutboxReconcileCommand.class,
      OutboxPurgeCommand.class,
      OutboxSchemaCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
public final class OutboxCommand implements Subcommand {

  @Spec private CommandSpec spec;

  /** For the service loader. */
  public OutboxCommand() {}

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
