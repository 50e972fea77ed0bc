package vn.tthc.sdk.internal.protocol;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it came. Its {@code toString} leaves the body out.
 *
 * @param retryAfter how long it asks to wait, from nothing to an hour
 * @param date the time at the server; null when it gave none that makes sense
 */
public record HttpReply(
    int status, String contentType, Duration retryAfter, @Nullable Instant date, byte[] body) {

  @Override
  public String toString() {
    return "HttpReply[" + status + ", " + body.length + " bytes]";
  }

  /** Whether the gateway speaks for somebody whom it did not reach, or not in time. */
  public static boolean isGatewaysExcuse(int status) {
    return status == 502 || status == 503 || status == 504;
  }
}
