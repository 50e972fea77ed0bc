package vn.tthc.sdk.examples.export;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tthc.sdk.model.Rule;
import vn.tthc.sdk.model.VietnamTime;
import vn.tthc.sdk.model.Violation;

/**
 * Reads the cells of one record as what they are meant to be and notes those that are not, instead
 * of failing at the first: an operator wants all faults of a line at once.
 */
final class Cells {

  private final CsvRow row;
  private final List<Violation> unreadable = new ArrayList<>();

  Cells(CsvRow row) {
    this.row = row;
  }

  long line() {
    return row.line();
  }

  List<Violation> unreadable() {
    return unreadable;
  }

  /** A text as it stands in the file. */
  String text(String column) {
    return row.text(column);
  }

  /** A code or a number of a paper: blanks around it are no part of it. */
  String code(String column) {
    String text = row.text(column);
    return text == null ? null : text.strip();
  }

  /** A time of the form yyyyMMddHHmmss in Viet Nam. */
  OffsetDateTime moment(String column, String path, String article) {
    try {
      return VietnamTime.parse(row.text(column));
    } catch (DateTimeException e) {
      return refuse(path, Rule.IMPOSSIBLE_DATE, article);
    }
  }

  /** An amount in whole đồng, digits alone. */
  Long amount(String column, String path, String article) {
    String digits = code(column);
    if (digits == null) {
      return null;
    }
    // Long.valueOf would take a sign and digits of other scripts, too
    return digits.matches("[0-9]{1,18}")
        ? Long.valueOf(digits)
        : refuse(path, Rule.NOT_AN_AMOUNT, article);
  }

  /** A word of the agency, put into the SDK's terms by the agency's table. */
  <T> T word(String column, Map<String, T> table, String path, String article) {
    String word = code(column);
    if (word == null) {
      return null;
    }
    T meaning = table.get(word);
    return meaning == null ? refuse(path, Rule.UNMAPPED_CODE, article) : meaning;
  }

  @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
  private <T> T refuse(String path, Rule rule, String article) {
    unreadable.add(Violation.error(path, rule, article));
    return null;
  }
}
