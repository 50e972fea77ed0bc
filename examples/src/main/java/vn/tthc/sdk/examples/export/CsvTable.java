package vn.tthc.sdk.examples.export;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.tthc.sdk.cli.UserError;

/**
 * Reads a CSV file (RFC 4180, UTF-8, one header line) and refuses what it cannot be sure of: a cell
 * in the wrong column would be a wrong fact at the portal. Errors name the line, never its content.
 */
final class CsvTable {

  private final Path file;
  private final List<String> required;

  private CsvTable(Path file, List<String> required) {
    this.file = file;
    this.required = required;
  }

  /**
   * Reads all records of a file.
   *
   * @param required columns that must be there, each once; more are welcome
   */
  static List<CsvRow> read(Path file, List<String> required) {
    return new CsvTable(file, required).read();
  }

  private List<CsvRow> read() {
    try (CSVParser parser = CSVParser.parse(reader(), CSVFormat.RFC4180)) {
      return rows(parser);
    } catch (IOException e) {
      throw new UserError(file.toString(), "cannot be read", "check that it is a CSV file", e);
    }
  }

  private StringReader reader() {
    return new StringReader(StrictUtf8.read(file));
  }

  private List<CsvRow> rows(CSVParser parser) {
    Iterator<CSVRecord> records = parser.iterator();
    if (!hasNext(parser, records)) {
      throw new UserError(file.toString(), "is empty", "export it again, with a header line");
    }
    Map<String, Integer> columns = header(records.next());
    List<CsvRow> rows = new ArrayList<>();
    long line = parser.getCurrentLineNumber() + 1;
    while (hasNext(parser, records)) {
      CSVRecord cells = records.next();
      if (!isBlankLine(cells)) {
        rows.add(row(line, columns, cells));
      }
      line = parser.getCurrentLineNumber() + 1;
    }
    return rows;
  }

  private boolean hasNext(CSVParser parser, Iterator<CSVRecord> records) {
    long line = parser.getCurrentLineNumber() + 1;
    try {
      return records.hasNext();
    } catch (UncheckedIOException | IllegalStateException e) {
      throw new UserError(
          at(line), "has a quote that is not closed or stands alone", "write \"\" for a quote", e);
    }
  }

  private static boolean isBlankLine(CSVRecord cells) {
    return cells.size() == 1 && cells.get(0).isBlank();
  }

  private CsvRow row(long line, Map<String, Integer> columns, CSVRecord cells) {
    if (cells.size() != columns.size()) {
      throw new UserError(
          at(line),
          "has " + cells.size() + " columns where the header has " + columns.size(),
          "look for a missing or unquoted comma");
    }
    return new CsvRow(line, columns, cells.toList());
  }

  private Map<String, Integer> header(CSVRecord names) {
    Map<String, Integer> columns = new HashMap<>();
    for (String name : names) {
      if (columns.put(name.strip(), columns.size()) != null) {
        throw new UserError(at(1), "has the column " + name + " twice", "keep one");
      }
    }
    List<String> missing = required.stream().filter(name -> !columns.containsKey(name)).toList();
    if (!missing.isEmpty()) {
      throw new UserError(
          at(1),
          "lacks the column " + String.join(", ", missing),
          "export it, and separate columns by commas");
    }
    return columns;
  }

  private String at(long line) {
    return file + " line " + line;
  }
}
