package vn.tthc.sdk.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;
import vn.tthc.sdk.evidence.ExchangeEvidence;

/** The folder of an exchange log. */
final class LogFolderOption {

  @Parameters(paramLabel = "DIR", description = "Folder of the exchange log, or of its mirror.")
  private Path folder;

  /** Does something with the log; what is wrong with the folder or the call becomes one line. */
  <T extends @Nullable Object> T read(Function<ExchangeEvidence, T> work) {
    try {
      return work.apply(ExchangeEvidence.in(folder));
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new UserError("log", e, "the log itself was left as it is");
    }
  }
}
