package vn.tthc.sdk.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One thing that is wrong with a record. It names the place and never the value, so that it may be
 * logged and shown. Immutable.
 *
 * @param path the component, such as {@code fees[0].amount}
 * @param rule what is broken
 * @param severity whether it stops the record
 * @param article place in the circular, such as {@code 10.1.o}; empty when the circular has none
 */
public record Violation(String path, Rule rule, Severity severity, String article) {

  /** Refuses nulls. */
  public Violation {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(article, "article");
  }

  /** A violation that stops the record. */
  public static Violation error(String path, Rule rule, String article) {
    return new Violation(path, rule, Severity.ERROR, article);
  }

  /** A violation that lets the record pass. */
  public static Violation warning(String path, Rule rule, String article) {
    return new Violation(path, rule, Severity.WARNING, article);
  }

  /** Whether any of them stops its record. */
  public static boolean anyError(List<Violation> violations) {
    return violations.stream().anyMatch(Violation::isError);
  }

  /** The errors among them in one line of English; empty when there is none. */
  public static String errors(List<Violation> violations) {
    return violations.stream()
        .filter(Violation::isError)
        .map(Violation::message)
        .collect(Collectors.joining("; "));
  }

  /** Whether it stops the record. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** Place, fault and mend in English. */
  public String message() {
    return path + " " + rule.message() + (article.isEmpty() ? "" : " (Art. " + article + ")");
  }

  /** Place, fault and mend in Vietnamese. */
  public String vietnamese() {
    return path + " " + rule.vietnamese() + (article.isEmpty() ? "" : " (" + citation() + ")");
  }

  /** As laws are cited: {@code 10.1.a} is điểm a khoản 1 Điều 10. */
  private String citation() {
    String[] parts = article.split("\\.");
    String cited = "Điều " + parts[0];
    if (parts.length > 1) {
      cited = "khoản " + parts[1] + " " + cited;
    }
    if (parts.length > 2) {
      String point = parts[2].equals("p2") ? "p (thứ hai)" : parts[2];
      cited = "điểm " + point + " " + cited;
    }
    return cited;
  }

  @Override
  public String toString() {
    return severity + ": " + message();
  }
}
