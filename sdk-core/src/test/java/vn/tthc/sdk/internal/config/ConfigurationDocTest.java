package vn.tthc.sdk.internal.config;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** {@code docs/configuration.md} says what the code says. */
class ConfigurationDocTest {

  @Test
  void theSettingsAreDocumentedAsTheyAre() throws IOException {
    GeneratedDoc.assertFresh(
        "configuration.md", ConfigurationDoc.write(), ConfigurationDoc.COMMAND);
  }
}
