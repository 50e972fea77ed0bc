package vn.tthc.sdk.testing.conformance;

import java.util.List;

/**
 * What a run found.
 *
 * @param results one for each case, in the order in which they ran
 */
public record ConformanceReport(List<CaseResult> results) {

  /** Copies the list. */
  public ConformanceReport {
    results = List.copyOf(results);
  }

  /** Whether nothing certain failed, and something was tried. */
  public boolean conforms() {
    return count(CaseStatus.FAIL) == 0 && count(CaseStatus.SKIP) < results.size();
  }

  /** How many cases ended like that. */
  public long count(CaseStatus status) {
    return results.stream().filter(result -> result.status() == status).count();
  }

  /** The last line of a report in text. */
  public String summary() {
    return String.format(
        "conformance: %d passed, %d failed, %d warnings, %d skipped",
        count(CaseStatus.PASS),
        count(CaseStatus.FAIL),
        count(CaseStatus.WARN),
        count(CaseStatus.SKIP));
  }

  /** The report as JUnit's XML. A warning is a case that passed, with output. */
  public String junitXml() {
    return JunitXml.of(this);
  }
}
