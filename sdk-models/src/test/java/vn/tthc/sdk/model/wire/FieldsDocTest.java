package vn.tthc.sdk.model.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/fields.md} says what the code says. */
class FieldsDocTest {

  @Test
  void theFieldsAreDocumentedAsTheyAre() throws IOException {
    Path file = Catalogue.docs().resolve("fields.md");
    String text = FieldsDoc.write();
    if (Boolean.getBoolean("regenerate")) {
      Files.writeString(file, text);
    }
    assertThat(file).as("run: %s", FieldsDoc.COMMAND).exists();
    assertThat(Files.readString(file))
        .withFailMessage("docs/fields.md is stale; run: %s", FieldsDoc.COMMAND)
        .isEqualTo(text);
  }
}
