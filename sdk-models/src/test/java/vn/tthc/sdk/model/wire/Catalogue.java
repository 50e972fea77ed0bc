package vn.tthc.sdk.model.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The fields that Articles 5-8 and 10-12 of the draft circular list, one row each. */
final class Catalogue {

  static final String EDITION = "draft-2025";

  private static final Pattern COMMA_OUTSIDE_QUOTES =
      Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  /** One field: where, what in Vietnamese and English, and when it can exist (always if empty). */
  record Row(
      String ref, String groupVi, String labelVi, String groupEn, String meaning, String when) {

    /** Article and clause. */
    String clause() {
      return ref.substring(0, ref.lastIndexOf('.'));
    }
  }

  private Catalogue() {}

  static List<Row> rows() {
    try (var lines = Files.lines(docs().resolve("circular-fields.csv"))) {
      return lines.skip(1).map(Catalogue::row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder {@code docs} of the project, wherever in the project the tests run. */
  static Path docs() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("docs/circular-fields.csv"))) {
        return at.resolve("docs");
      }
    }
    throw new IllegalStateException("run this inside the project: docs is not found");
  }

  private static Row row(String line) {
    String[] cells = COMMA_OUTSIDE_QUOTES.split(line, -1);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].replaceAll("^\"|\"$", "").replace("\"\"", "\"");
    }
    return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
  }
}
