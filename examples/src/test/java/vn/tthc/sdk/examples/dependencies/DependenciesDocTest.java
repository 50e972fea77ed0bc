package vn.tthc.sdk.examples.dependencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A new jar, another version, another size or licence is seen by somebody, and has its reason. */
class DependenciesDocTest {

  private static final Path DOCUMENT = Path.of("../docs/dependencies.md");

  @Test
  void theJarsAreThoseThatAreListed() throws IOException {
    String before = Files.readString(DOCUMENT);
    int begin = before.indexOf(DependenciesDoc.BEGIN) + DependenciesDoc.BEGIN.length();
    int end = before.indexOf(DependenciesDoc.END);
    String jars = "\n" + DependenciesDoc.write() + "\n";
    if (Boolean.getBoolean("regenerate")) {
      Files.writeString(DOCUMENT, before.substring(0, begin) + jars + before.substring(end));
      return;
    }
    assertThat(before.substring(begin, end))
        .as("if this is meant, run: %s", DependenciesDoc.COMMAND)
        .isEqualTo(jars)
        .doesNotContain("no reason");
  }
}
