package vn.tthc.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code in the documents is code that was compiled: every line of it stands in these sources. */
class ExamplesInDocsTest {

  private static final List<Path> SOURCES =
      List.of(
          Path.of("src/main/java/vn/tthc/sdk/examples/Quickstart.java"),
          Path.of("src/main/java/vn/tthc/sdk/examples/OutboxExample.java"),
          Path.of("src/main/java/vn/tthc/sdk/examples/OutboxMetrics.java"),
          Path.of("src/test/java/vn/tthc/sdk/examples/OurSystemTest.java"),
          Path.of(
              "../examples-spring/src/test/java/vn/tthc/sdk/examples/spring/AgencyApplicationTest.java"));

  @ParameterizedTest
  @CsvSource({"../README.md", "../docs/testing.md", "../docs/outbox.md"})
  void standsInTheSourcesAsItIs(Path document) throws IOException {
    List<String> lines =
        Pattern.compile("(?s)```java\n(.*?)```")
            .matcher(Files.readString(document))
            .results()
            .flatMap(block -> block.group(1).lines())
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    List<String> source = new ArrayList<>();
    for (Path file : SOURCES) {
      Files.readAllLines(file).stream().map(String::strip).forEach(source::add);
    }
    assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(source).contains(line));
  }
}
