package vn.tthc.sdk.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tthc.sdk.evidence.ProofRequest;

/** {@code tthc log prove}. */
@Command(
    name = "prove",
    description = {
      "Takes the proof of one exchange out of a log, into a folder with a README of the OpenSSL"
          + " commands by which anybody checks it.",
      "Exit status: 0 when it is written, 1 when the log is broken there, 2 for wrong use."
    })
final class LogProveCommand implements Callable<Integer> {

  private static final int BROKEN = 1;

  @Spec private CommandSpec spec;
  @Mixin private LogFolderOption folder;

  @Option(
      names = "--exchange",
      paramLabel = "ID",
      required = true,
      description = "Which exchange; `log show` lists them.")
  private String exchange;

  @Option(
      names = "--item",
      paramLabel = "KEY",
      description =
          "Show only the items with this key, such as the code of a dossier, and not the others.")
  private @Nullable String item;

  @Option(
      names = "--payload",
      paramLabel = "FILE",
      description = "The payload as it was sent, where the log has not kept it.")
  private @Nullable Path payload;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "A folder that is made.")
  private Path out;

  @Override
  public Integer call() {
    ProofRequest wanted =
        new ProofRequest(exchange, Optional.ofNullable(item), Optional.ofNullable(payload));
    try {
      folder.read(
          log -> {
            log.prove(wanted, out);
            return null;
          });
    } catch (IllegalStateException e) {
      spec.commandLine().getErr().println("tthc: " + e.getMessage());
      return BROKEN;
    }
    spec.commandLine().getOut().println("written: " + out.resolve("README.md"));
    return 0;
  }
}
