package vn.tthc.sdk.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Markdown file of the project, taken apart as far as the tests of the documents need it.
 *
 * @param file where it lies, seen from the root of the project
 * @param prose its lines outside blocks of code
 * @param blocks its blocks of code
 */
record Document(Path file, List<String> prose, List<Block> blocks) {

  /** The root of the project, seen from this module's folder. */
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Pattern FENCE = Pattern.compile("\\s*```(\\w*)\\s*");
  private static final Pattern CODE = Pattern.compile("`([^`]*)`");
  private static final Pattern LINK = Pattern.compile("]\\(\\s*<?([^)>\\s]+)[^)]*\\)");
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*");

  /**
   * A block of code.
   *
   * @param language the word behind the fence; empty when there is none
   * @param lines what stands in it, without indentation
   */
  record Block(String language, List<String> lines) {}

  /** All Markdown files but those of builds and those that are parts of a source. */
  static List<Document> all() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> isOurs(ROOT.relativize(file)))
          .sorted()
          .map(Document::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOurs(Path file) {
    for (Path part : file) {
      String name = part.toString();
      if (name.startsWith(".") || name.equals("target") || name.equals("src")) {
        return false;
      }
    }
    return true;
  }

  private static Document read(Path path) {
    try {
      return parse(ROOT.relativize(path), Files.readAllLines(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Document parse(Path file, List<String> lines) {
    List<String> prose = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    Block open = null;
    for (String line : lines) {
      Matcher fence = FENCE.matcher(line);
      if (fence.matches()) {
        open = open == null ? new Block(fence.group(1), new ArrayList<>()) : null;
        if (open != null) {
          blocks.add(open);
        }
      } else if (open == null) {
        prose.add(line);
      } else {
        open.lines().add(line.strip());
      }
    }
    return new Document(file, prose, blocks);
  }

  /** The blocks of a language. */
  List<Block> blocks(String language) {
    return blocks.stream().filter(block -> block.language().equals(language)).toList();
  }

  /** What its links and pictures lead to. */
  List<String> links() {
    String text = CODE.matcher(String.join("\n", prose)).replaceAll("");
    return LINK.matcher(text).results().map(match -> match.group(1)).toList();
  }

  /** Code between single backquotes; it may go over the end of a line. */
  List<String> inlineCode() {
    return CODE.matcher(String.join(" ", prose)).results().map(match -> match.group(1)).toList();
  }

  /** Its headings as a link names them. */
  Set<String> anchors() {
    Set<String> anchors = new LinkedHashSet<>();
    for (String line : prose) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        add(anchors, slug(heading.group(1)));
      }
    }
    return anchors;
  }

  /** The second heading of a name gets -1, the third -2. */
  private static void add(Set<String> anchors, String slug) {
    String anchor = slug;
    for (int i = 1; !anchors.add(anchor); i++) {
      anchor = slug + "-" + i;
    }
  }

  private static String slug(String heading) {
    return heading
        .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "")
        .replace(' ', '-');
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
