package vn.tthc.sdk.testing;

import java.nio.charset.StandardCharsets;

/**
 * What goes back over the wire.
 *
 * @param retryAfter the header's value, or null for none
 * @param cut whether the connection is reset instead of answering
 */
record Answer(int status, String contentType, byte[] body, String retryAfter, boolean cut) {
  private static final String REJECTED =
      "<html><head><title>Request Rejected</title></head>"
          + "<body>The requested URL was rejected.</body></html>";

  static Answer json(int status, byte[] body) {
    return new Answer(status, "application/json; charset=utf-8", body, null, false);
  }

  static Answer text(int status, String text) {
    return new Answer(status, "text/plain; charset=utf-8", utf8(text), null, false);
  }

  static Answer firewallPage() {
    return new Answer(200, "text/html; charset=utf-8", utf8(REJECTED), null, false);
  }

  static Answer empty() {
    return new Answer(200, "application/json", new byte[0], null, false);
  }

  static Answer tooMany(long seconds) {
    return new Answer(429, "text/plain", utf8("Too many requests"), Long.toString(seconds), false);
  }

  static Answer lost() {
    return new Answer(200, "text/plain", new byte[0], null, true);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
