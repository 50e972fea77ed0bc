package vn.tthc.sdk.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The pictures are as they are drawn. Skipped without Python, but in continuous integration. */
class PicturesTest {

  @Test
  void thePicturesAreAsTheyAreDrawn() throws Exception {
    assumeTrue(pythonIsThere() || "true".equals(System.getenv("CI")), "python3 is missing");
    Process check =
        new ProcessBuilder("python3", "../docs/pictures/draw.py", "--check")
            .redirectErrorStream(true)
            .start();
    String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(check.waitFor()).as(said).isZero();
  }

  private static boolean pythonIsThere() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
