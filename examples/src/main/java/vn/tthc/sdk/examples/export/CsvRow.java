package vn.tthc.sdk.examples.export;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One record of a CSV file. Immutable; its {@code toString} leaves the cells out, as they hold
 * personal data.
 */
public final class CsvRow {

  private final long line;
  private final Map<String, Integer> columns;
  private final List<String> cells;

  /**
   * A record whose cells are found by the names of their columns.
   *
   * @param line line of the file in which the record begins, from 1
   * @param columns position of each column, shared by all records of a file
   * @param cells one for each column
   */
  CsvRow(long line, Map<String, Integer> columns, List<String> cells) {
    this.line = line;
    this.columns = Objects.requireNonNull(columns, "columns");
    this.cells = List.copyOf(cells);
  }

  /** Line of the file in which the record begins, from 1. */
  public long line() {
    return line;
  }

  /** The cell as it stands in the file; null when it is blank, because blank means unknown. */
  public String text(String column) {
    String cell = cells.get(columns.get(column));
    return cell.isBlank() ? null : cell;
  }

  /** The same record at another line, with some cells replaced. */
  public CsvRow with(long line, Map<String, String> replaced) {
    String[] copy = cells.toArray(String[]::new);
    replaced.forEach((column, cell) -> copy[columns.get(column)] = cell);
    return new CsvRow(line, columns, List.of(copy));
  }

  @Override
  public String toString() {
    return "CsvRow[line=" + line + ", cells left out]";
  }
}
