package vn.tthc.sdk.examples;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import vn.tthc.sdk.cli.Subcommand;
import vn.tthc.sdk.cli.UserError;

/** {@code tthc example}. */
@Command(
    name = "example",
    description = {
      "Runs a program that is meant to be copied from; without a name it lists them.",
      "Without --config FILE it starts a mock of the portal and talks to that."
    })
public final class ExampleCommand implements Subcommand {

  private static final List<Example> ALL =
      List.of(
          new Example("quickstart", "sends one dossier, reads a little", Quickstart::main),
          new Example("outbox", "from the agency's database, durably", OutboxExample::main),
          new Example("look-up-server", "answers the portal's look-ups", LookUpServer::main),
          new Example("token-signing", "signs with a key on a token", TokenSigning::main),
          new Example("tracing", "traces with OpenTelemetry", Tracing::main),
          new Example("bulk-load", "any number of dossiers, goes on after a kill", BulkLoad::main));

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "Which one.")
  private String name;

  @Unmatched private List<String> options = new ArrayList<>();

  /** For the service loader. */
  public ExampleCommand() {}

  /** One of them. */
  private record Example(String name, String shows, Program program) {}

  /** What every example has. */
  @FunctionalInterface
  private interface Program {
    void start(String... options) throws Exception;
  }

  @Override
  public Integer call() {
    if (name == null) {
      PrintWriter out = spec.commandLine().getOut();
      ALL.forEach(one -> out.printf("%-16s %s%n", one.name(), one.shows()));
      return 0;
    }
    Program program =
        ALL.stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new UserError(name, "is no example", "tthc example lists them"))
            .program();
    return run(program);
  }

  private int run(Program program) {
    try {
      program.start(options.toArray(String[]::new));
      return 0;
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
