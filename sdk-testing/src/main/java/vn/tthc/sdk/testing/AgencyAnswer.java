package vn.tthc.sdk.testing;

import java.util.List;
import java.util.SortedMap;

/**
 * What an agency answered when the portal called it, with what the portal makes of it. Thread-safe.
 */
public final class AgencyAnswer {
  private final int status;
  private final String body;
  private final String code;
  private final boolean accepted;
  private final SortedMap<String, String> fields;
  private final List<AgencyFinding> findings;

  AgencyAnswer(
      int status,
      String body,
      String code,
      boolean accepted,
      SortedMap<String, String> fields,
      List<AgencyFinding> findings) {
    this.status = status;
    this.body = body;
    this.code = code;
    this.accepted = accepted;
    this.fields = fields;
    this.findings = List.copyOf(findings);
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The body as it came. It may contain personal data. */
  public String body() {
    return body;
  }

  /** Its {@code error_code} as text; empty when there was none, as in an answer to a look-up. */
  public String code() {
    return code;
  }

  /**
   * Whether a look-up found something, or what was brought was taken: {@code error_code} zero. An
   * agency that had it already says 1 (likely).
   */
  public boolean isAccepted() {
    return accepted;
  }

  /**
   * The fields in the form of {@link MockPortal#dossier}: every one as text, found without regard
   * to case; lists and objects as JSON. Of several results that a look-up found these are the
   * first's. Empty when the body was no JSON object.
   */
  public SortedMap<String, String> fields() {
    return fields;
  }

  /** All there is to say about the answer, with the articles. */
  public List<AgencyFinding> findings() {
    return findings;
  }

  /** The findings for which the answer is wrong. */
  public List<AgencyFinding> faults() {
    return findings.stream().filter(AgencyFinding::isFault).toList();
  }

  /** Names status and code, never what the answer contains. */
  @Override
  public String toString() {
    return "AgencyAnswer[HTTP %d, error_code %s, %s, %d findings]"
        .formatted(status, shown(code), accepted ? "accepted" : "not accepted", findings.size());
  }

  private static String shown(String code) {
    if (code.isEmpty()) {
      return "none";
    }
    return code.matches("-?[0-9]{1,4}") ? code : "of " + code.length() + " characters";
  }
}
