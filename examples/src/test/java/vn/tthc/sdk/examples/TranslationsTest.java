package vn.tthc.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in Vietnamese have the parts, commands and outputs of those in English. */
class TranslationsTest {

  private static final Map<String, Document> DOCUMENTS =
      Document.all().stream().collect(Collectors.toMap(Document::toString, each -> each));

  @ParameterizedTest
  @CsvSource({
    "README.md, README.vi.md",
    "docs/getting-started.md, docs/vi/getting-started.md",
    "docs/operations-handbook.md, docs/vi/operations-handbook.md",
    "docs/errors.md, docs/vi/errors.md"
  })
  void saysTheSameInVietnamese(String english, String vietnamese) {
    Document from = DOCUMENTS.get(english);
    Document to = DOCUMENTS.get(vietnamese);

    assertThat(to.blocks()).as("blocks of code of %s", to).isEqualTo(from.blocks());
    assertThat(levels(to)).as("headings of %s", to).isEqualTo(levels(from));
    assertThat(to.links()).as("its link to the other language").contains(path(to, from));
    assertThat(from.links()).as("its link to the other language").contains(path(from, to));
  }

  private static List<Integer> levels(Document document) {
    return document.prose().stream()
        .filter(line -> line.matches("#{1,6} .*"))
        .map(line -> line.indexOf(' '))
        .toList();
  }

  private static String path(Document from, Document to) {
    return from.file().resolveSibling("").relativize(to.file()).toString();
  }
}
