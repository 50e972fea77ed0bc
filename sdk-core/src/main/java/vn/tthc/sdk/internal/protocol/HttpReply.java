package vn.tthc.sdk.internal.protocol;

import java.time.Duration;

/** An answer as it came. Its {@code toString} leaves the body out. */
public record HttpReply(int status, String contentType, Duration retryAfter, byte[] body) {

  @Override
  public String toString() {
    return "HttpReply[" + status + ", " + body.length + " bytes]";
  }
}
