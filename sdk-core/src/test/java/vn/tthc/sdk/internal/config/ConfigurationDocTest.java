package vn.tthc.sdk.internal.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/configuration.md} says what the code says. */
class ConfigurationDocTest {

  @Test
  void theSettingsAreDocumentedAsTheyAre() throws IOException {
    Path file = docs().resolve("configuration.md");
    String text = ConfigurationDoc.write();
    if (Boolean.getBoolean("regenerate")) {
      Files.writeString(file, text);
    }
    assertThat(file).as("run: %s", ConfigurationDoc.COMMAND).exists();
    assertThat(Files.readString(file))
        .withFailMessage("docs/configuration.md is stale; run: %s", ConfigurationDoc.COMMAND)
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
