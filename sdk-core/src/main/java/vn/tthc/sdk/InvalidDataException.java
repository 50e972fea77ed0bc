package vn.tthc.sdk;

import java.util.List;
import vn.tthc.sdk.model.Violation;

/** Our own check found errors in a record; nothing was sent. */
public final class InvalidDataException extends PortalException {

  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  /** The record is not sent for these violations. */
  public InvalidDataException(Operation operation, List<Violation> violations) {
    super(
        "Not sent: " + Violation.errors(violations),
        null,
        new Context("", operation, 0),
        Sent.NO,
        false);
    this.violations = List.copyOf(violations);
  }

  /** All that the check found, warnings too. */
  public List<Violation> violations() {
    return violations == null ? List.of() : violations;
  }
}
