package vn.tthc.sdk.examples.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;

/** Tests in Python are skipped without it, but in continuous integration. */
final class Python {

  private Python() {}

  static void require() throws InterruptedException {
    boolean there;
    try {
      there = new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      there = false;
    }
    boolean needed = "true".equals(System.getenv("CI"));
    assumeTrue(there || needed, "python3 is missing");
    assertThat(there).as("python3 is there").isTrue();
  }
}
