package vn.tthc.sdk.examples.comparison;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A dossier as the agency's own tables have it.
 *
 * @param code its code
 * @param owner who it belongs to
 * @param receivedAt when it was received
 * @param steps what was done since, the oldest first
 */
public record CaseFile(String code, String owner, OffsetDateTime receivedAt, List<Step> steps) {

  /**
   * Something an officer did.
   *
   * @param officer who did it
   * @param doneAt when
   * @param content what
   * @param status the dossier's status since, a code of the portal's
   */
  public record Step(String officer, OffsetDateTime doneAt, String content, String status) {}

  /** Copies the list. */
  public CaseFile {
    steps = List.copyOf(steps);
  }
}
