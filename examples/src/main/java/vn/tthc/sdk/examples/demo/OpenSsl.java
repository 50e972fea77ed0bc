package vn.tthc.sdk.examples.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import vn.tthc.sdk.examples.ShellWord;

/** Has OpenSSL, when there is one, verify a signature before the user's eyes. */
final class OpenSsl {

  private static final long LONGEST_WAIT_SECONDS = 10;

  private OpenSsl() {}

  static void show(PrintWriter out, List<String> command) {
    out.println("$ " + command.stream().map(ShellWord::of).collect(Collectors.joining(" ")));
    try {
      String said = run(command);
      said.lines().filter(line -> !line.isBlank()).forEach(line -> out.println("  " + line));
    } catch (IOException e) {
      out.println("  (no openssl on the path here: run it where there is one)");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The output is a verdict and a manifest of a few hundred bytes, which no pipe blocks on. */
  private static String run(List<String> command) throws IOException, InterruptedException {
    Process openssl = new ProcessBuilder(command).redirectErrorStream(true).start();
    openssl.getOutputStream().close();
    if (!openssl.waitFor(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
      openssl.destroyForcibly();
      return "no answer";
    }
    return new String(openssl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
