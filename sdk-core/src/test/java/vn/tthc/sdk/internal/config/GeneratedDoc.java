package vn.tthc.sdk.internal.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds pages of the documents against the code they are written from. */
public final class GeneratedDoc {

  private GeneratedDoc() {}

  /**
   * Fails when the page is not what the code says; with {@code -Dregenerate} it is written anew.
   *
   * @param command writes it anew
   */
  public static void assertFresh(String page, String text, String command) throws IOException {
    Path file = docs().resolve(page);
    if (Boolean.getBoolean("regenerate")) {
      Files.writeString(file, text);
    }
    assertThat(file).as("run: %s", command).exists();
    assertThat(Files.readString(file))
        .withFailMessage("docs/%s is stale; run: %s", page, command)
        .isEqualTo(text);
  }

  /** The folder {@code docs} of the project, wherever in the project the tests run. */
  private static Path docs() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("docs/circular-fields.csv"))) {
        return at.resolve("docs");
      }
    }
    throw new IllegalStateException("run this inside the project: docs is not found");
  }
}
