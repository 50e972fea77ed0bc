package vn.tthc.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** What a document links to is there, down to the heading, and no document is without a link. */
class LinksInDocsTest {

  private static final Path START = Path.of("README.md");

  private static Map<Path, Document> documents;

  @BeforeAll
  static void readDocuments() {
    documents = new LinkedHashMap<>();
    Document.all().forEach(document -> documents.put(document.file(), document));
  }

  /** A link as it stands in a document. */
  private record Link(Document from, String target) {

    boolean isToTheWeb() {
      return target.startsWith("http://") || target.startsWith("https://");
    }

    /**
     * The file it leads to, seen from the root; the document itself when only a heading is named.
     */
    Path file() {
      String path = target.replaceFirst("#.*", "");
      return path.isEmpty() ? from.file() : from.file().resolveSibling(path).normalize();
    }

    String anchor() {
      return target.contains("#") ? target.substring(target.indexOf('#') + 1) : "";
    }
  }

  private static List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (Document document : documents.values()) {
      document.links().forEach(target -> links.add(new Link(document, target)));
    }
    return links;
  }

  @Test
  void leadSomewhere() {
    Set<String> broken = new TreeSet<>();
    for (Link link : links()) {
      if (!link.isToTheWeb() && !leadsSomewhere(link)) {
        broken.add(link.from() + ": " + link.target());
      }
    }
    assertThat(broken).isEmpty();
  }

  private static boolean leadsSomewhere(Link link) {
    if (!Files.exists(Document.ROOT.resolve(link.file()))) {
      return false;
    }
    Document target = documents.get(link.file());
    return link.anchor().isEmpty() || target != null && target.anchors().contains(link.anchor());
  }

  /** Pages of others are not fetched: they are listed for whoever wants to look. */
  @Test
  void toTheWebAreEncrypted(TestReporter reporter) {
    Set<String> pages = new TreeSet<>();
    links().stream().filter(Link::isToTheWeb).forEach(link -> pages.add(link.target()));
    pages.forEach(page -> reporter.publishEntry("page", page));
    assertThat(pages).isNotEmpty().allMatch(page -> page.startsWith("https://"));
  }

  @Test
  void leadFromTheReadmeToEveryDocument() {
    Set<Path> reached = new TreeSet<>(Set.of(START));
    Deque<Path> next = new ArrayDeque<>(reached);
    while (!next.isEmpty()) {
      Document document = documents.get(next.remove());
      document.links().forEach(target -> visit(new Link(document, target), reached, next));
    }
    Set<Path> lost = new TreeSet<>(documents.keySet());
    lost.removeAll(reached);
    assertThat(lost).isEmpty();
  }

  private static void visit(Link link, Set<Path> reached, Deque<Path> next) {
    if (!link.isToTheWeb() && documents.containsKey(link.file()) && reached.add(link.file())) {
      next.add(link.file());
    }
  }
}
