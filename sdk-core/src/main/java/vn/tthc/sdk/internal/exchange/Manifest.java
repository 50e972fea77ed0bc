package vn.tthc.sdk.internal.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * What is signed for an exchange: who sends what, when, and the digests that tie the payload to it.
 *
 * @param agency in whose name
 * @param environment of the portal
 * @param exchangeId made once
 * @param operation service name at the portal
 * @param count how many items
 * @param time of signing
 * @param payloadSha256 lower-case hex
 * @param root Merkle root over the items, lower-case hex
 */
record Manifest(
    String agency,
    String environment,
    String exchangeId,
    String operation,
    int count,
    Instant time,
    String payloadSha256,
    String root) {

  /**
   * The one spelling that is signed: keys sorted, no white space (RFC 8785). Every text is of
   * letters, digits, dots, dashes and colons, so there is nothing to escape.
   */
  byte[] canonicalJson() {
    String json =
        "{\"agency\":\"%s\",\"count\":%d,\"environment\":\"%s\",\"exchangeId\":\"%s\","
            + "\"operation\":\"%s\",\"payloadSha256\":\"%s\",\"root\":\"%s\",\"time\":\"%s\"}";
    Instant moment = time.truncatedTo(ChronoUnit.MILLIS);
    // Without a locale of its own, the count would be written in the digits of the user's.
    return String.format(
            Locale.ROOT,
            json,
            agency,
            count,
            environment,
            exchangeId,
            operation,
            payloadSha256,
            root,
            moment)
        .getBytes(StandardCharsets.UTF_8);
  }
}
