package vn.tthc.sdk.internal.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What one request came to.
 *
 * @param fate the row of the decision table
 * @param code the portal's error code; empty when it gave none
 * @param portalMessage the portal's own words; may name people; empty when it gave none
 * @param detail what happened, in our words
 * @param retryAfter how long the channel asks to be left alone; zero when it does not
 * @param result what an answer that says yes brings, as it came; null when it brings nothing
 */
public record Reply(
    Fate fate,
    String code,
    String portalMessage,
    String detail,
    Duration retryAfter,
    @Nullable JsonNode result) {

  /** The portal's own answer. */
  public static Reply answered(Fate fate, String code, String portalMessage) {
    String no = code.isEmpty() ? "in words" : "with error code " + code;
    String detail = fate == Fate.ACCEPTED ? "" : "the portal answered " + no;
    return new Reply(fate, code, portalMessage, detail, Duration.ZERO, null);
  }

  /** Anything else, told in our words. */
  public static Reply of(Fate fate, String detail) {
    return new Reply(fate, "", "", detail, Duration.ZERO, null);
  }

  /** Too many requests. */
  public static Reply throttled(Duration retryAfter) {
    return throttled(retryAfter, "HTTP 429, too many requests");
  }

  /** Too many requests, told in our words. */
  public static Reply throttled(Duration retryAfter, String detail) {
    return new Reply(Fate.THROTTLED, "", "", detail, retryAfter, null);
  }

  /** The same with another fate. */
  public Reply as(Fate other) {
    return new Reply(other, code, portalMessage, detail, retryAfter, result);
  }

  /** The same with what it brings. */
  Reply bringing(@Nullable JsonNode brought) {
    return new Reply(fate, code, portalMessage, detail, retryAfter, brought);
  }

  /** The portal's words may name people. */
  @Override
  public String toString() {
    return "Reply[" + fate + ", " + detail + "]";
  }
}
