package vn.tthc.sdk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.tthc.sdk.model.Violation;

/**
 * What would be sent of a change. Its {@code toString} leaves the JSON out.
 *
 * @param operation what would be asked of the portal
 * @param json the JSON object as it would stand in {@code data}, in UTF-8; empty when it cannot be
 *     written
 * @param violations what our check finds, warnings and what is left out for a guessed name too
 * @param obstacle why it would not be sent with these settings; empty when it would
 * @param repeatable whether it would be sent again after an attempt that may have arrived
 */
public record Preview(
    Operation operation,
    byte[] json,
    List<Violation> violations,
    String obstacle,
    boolean repeatable) {

  /** Copies the list. */
  public Preview {
    violations = List.copyOf(violations);
  }

  /** Whether it would be sent. */
  public boolean wouldBeSent() {
    return obstacle.isEmpty() && json.length > 0 && !Violation.anyError(violations);
  }

  /** The JSON as text; holds personal data. */
  public String text() {
    return new String(json, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "Preview[" + operation + ", " + json.length + " bytes, " + violations.size() + " found]";
  }
}
