package vn.tthc.sdk.signing;

import java.util.Objects;

/**
 * The result of one check. The reasons are short sentences without personal data: a certificate is
 * named by its serial number in hexadecimal.
 *
 * @param name which check
 * @param status how it ended
 * @param reason why, in English
 * @param vietnamese the same in Vietnamese
 */
public record Check(CheckName name, Status status, String reason, String vietnamese) {

  /** How a check ends. */
  public enum Status {
    /** As it should be. */
    PASSED,
    /** Not as it should be: the signature is invalid. */
    FAILED,
    /** Cannot be told. */
    UNDECIDED,
    /** Not made: not asked for, nothing there to check, or something before it failed. */
    NOT_CHECKED
  }

  /** Refuses null. */
  public Check {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(vietnamese, "vietnamese");
  }
}
