package vn.tthc.sdk.examples.export;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Violation;

/**
 * A line of the export as a record of the SDK. Immutable.
 *
 * @param line line of the file
 * @param change the record, with null where a cell is blank or could not be read
 * @param unreadable cells that could not be read. The record lacks them, so it does not say what
 *     the line says and must not be sent.
 */
public record Mapped<T extends Change>(long line, T change, List<Violation> unreadable) {

  /** Copies the list. */
  public Mapped {
    unreadable = List.copyOf(unreadable);
  }

  /** Whether every cell could be read. */
  public boolean isReadable() {
    return unreadable.isEmpty();
  }

  /**
   * All that is wrong with the line: the unreadable cells, and what the SDK's check finds. A cell
   * that could not be read is not also reported as missing.
   */
  public List<Violation> violations() {
    Set<String> told = unreadable.stream().map(Violation::path).collect(Collectors.toSet());
    Stream<Violation> checked =
        change.validate().stream().filter(violation -> !told.contains(violation.path()));
    return Stream.concat(unreadable.stream(), checked).toList();
  }
}
