package vn.tthc.sdk.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tthc.sdk.outbox.OutboxSchema;

/** {@code tthc outbox schema}. */
@Command(
    name = "schema",
    description = "Prints the script that makes the tables, for an administrator to run.")
final class OutboxSchemaCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--database",
      paramLabel = "NAME",
      defaultValue = "postgresql",
      description = "h2 or postgresql; default ${DEFAULT-VALUE}.")
  private String database;

  @Option(
      names = "--tables",
      paramLabel = "PREFIX",
      defaultValue = "tthc_outbox",
      description = "Beginning of their names; default ${DEFAULT-VALUE}.")
  private String tables;

  @Override
  public Integer call() {
    try {
      spec.commandLine().getOut().print(OutboxSchema.script(database, tables));
      return 0;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
