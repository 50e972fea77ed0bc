package vn.tthc.sdk.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tthc log}. */
@Command(
    name = "log",
    description = "Audits the exchange log, lists its exchanges, takes the proof of one out of it.",
    subcommands = {LogVerifyCommand.class, LogShowCommand.class, LogProveCommand.class},
    synopsisSubcommandLabel = "COMMAND")
public final class LogCommand implements Subcommand {

  @Spec private CommandSpec spec;

  /** For the service loader. */
  public LogCommand() {}

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "say which: verify, show or prove");
  }
}
