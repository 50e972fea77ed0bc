package vn.tthc.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Code in the documents is code that was compiled: the lines of a block stand in one source file,
 * in that order. A block may leave lines out.
 */
class ExamplesInDocsTest {

  private static final Pattern VERSION =
      Pattern.compile("<artifactId>tthc-sdk-\\w+</artifactId>\\s*<version>([^<]+)</version>");

  private static List<String> sources;

  /** But those that write documents, with the same code inside a text. */
  @BeforeAll
  static void readSources() throws IOException {
    try (Stream<Path> files = Files.walk(Document.ROOT)) {
      sources =
          files
              .filter(file -> file.toString().contains("/src/"))
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.toString().endsWith("Doc.java"))
              .map(ExamplesInDocsTest::read)
              .toList();
    }
  }

  private static String read(Path file) {
    try {
      return withoutSpace(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where lines are broken is the formatter's business. */
  private static String withoutSpace(String code) {
    return code.replaceAll("\\s+", "");
  }

  static List<Document> documentsWithJava() {
    return Document.all().stream().filter(one -> !one.blocks("java").isEmpty()).toList();
  }

  @ParameterizedTest
  @MethodSource("documentsWithJava")
  void standsInASource(Document document) {
    assertThat(document.blocks("java")).allSatisfy(block -> assertThat(missing(block)).isEmpty());
  }

  /** Lines that the source with the most of the block lacks, or has in another order. */
  private static List<String> missing(Document.Block block) {
    List<String> least = block.lines();
    for (String source : sources) {
      List<String> missing = missing(block.lines(), source);
      least = missing.size() < least.size() ? missing : least;
    }
    return least;
  }

  private static List<String> missing(List<String> wanted, String source) {
    List<String> missing = new ArrayList<>();
    int next = 0;
    for (String line : wanted) {
      String code = withoutSpace(line);
      int found = source.indexOf(code, next);
      if (found < 0) {
        missing.add(line);
      } else {
        next = found + code.length();
      }
    }
    return missing;
  }

  @Test
  void namesTheVersionOfThisProject() throws IOException {
    List<String> versions = new ArrayList<>();
    for (Document document : Document.all()) {
      String text = Files.readString(Document.ROOT.resolve(document.file()));
      VERSION.matcher(text).results().forEach(match -> versions.add(match.group(1)));
    }
    assertThat(versions).isNotEmpty().containsOnly(version());
  }

  private static String version() throws IOException {
    String pom = Files.readString(Document.ROOT.resolve("pom.xml"));
    return pom.replaceFirst("(?s).*?<version>([^<]+)</version>.*", "$1");
  }
}
