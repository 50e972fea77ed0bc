package vn.tthc.sdk.signing;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The openssl command: somebody else's judgement of our signatures. */
final class OpenSsl {

  private OpenSsl() {}

  /** Skips the test where there is no openssl; on the build server that is a failure. */
  static void require() {
    try {
      run(Path.of("").toAbsolutePath(), "version");
    } catch (IOException e) {
      String reason = "openssl is not on the PATH: nobody else has checked our signatures";
      if ("true".equals(System.getenv("CI"))) {
        fail(reason, e);
      }
      abort(reason);
    }
  }

  /** Runs the command in the directory and returns its exit code. */
  static int run(Path directory, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("openssl"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        fail("openssl does not end: " + command);
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
