package vn.tthc.sdk.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code docs/architecture.md} leaves out no module, no package inside, no decision. */
class ArchitectureDocTest {

  private static String page;

  @BeforeAll
  static void read() throws IOException {
    page = Files.readString(Path.of("../docs/architecture.md"));
  }

  @Test
  void hasEveryModule() throws IOException {
    String pom = Files.readString(Path.of("../pom.xml"));
    List<String> modules =
        Pattern.compile("<module>([^<]+)</module>")
            .matcher(pom.replaceAll("(?s)<profile>.*?</profile>", ""))
            .results()
            .map(module -> "| `" + module.group(1) + "` |")
            .toList();
    assertThat(modules).isNotEmpty().allSatisfy(row -> assertThat(page).contains(row));
  }

  @Test
  void hasEveryPackageInsideTheClientAndTheSigner() throws IOException {
    List<String> inside =
        Pattern.compile("\\| `internal\\.(\\w+)` \\|")
            .matcher(page)
            .results()
            .map(row -> row.group(1))
            .toList();
    assertThat(inside)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    names("../sdk-core/src/main/java/vn/tthc/sdk/internal", true).stream(),
                    names("../sdk-signing/src/main/java/vn/tthc/sdk/signing/internal", true)
                        .stream())
                .toList());
  }

  @Test
  void hasEveryDecision() throws IOException {
    assertThat(names("../docs/decisions", false))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(page).contains("(decisions/" + name + ")"));
  }

  private static List<String> names(String folder, boolean folders) throws IOException {
    try (Stream<Path> all = Files.list(Path.of(folder))) {
      return all.filter(path -> Files.isDirectory(path) == folders)
          .map(path -> path.getFileName().toString())
          .toList();
    }
  }
}
