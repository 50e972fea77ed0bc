package vn.tthc.sdk.internal.evidence;

import java.nio.charset.StandardCharsets;

/**
 * What a seal signs.
 *
 * @param agency whose log it is
 * @param chain digest of the checkpoint's line, in hex
 * @param environment of the portal
 * @param from number of the first line that it covers
 * @param log id of the log
 * @param root Merkle root over these lines, in hex
 * @param time of signing, as it stands in the seal's line
 * @param to number of the last line that it covers
 */
public record SealContent(
    String agency,
    String chain,
    String environment,
    long from,
    String log,
    String root,
    String time,
    long to) {

  /**
   * The one spelling that is signed: keys sorted, no white space (RFC 8785). Every text is of
   * letters, digits, dots, dashes and colons, so there is nothing to escape.
   */
  public byte[] canonicalJson() {
    String json =
        "{\"agency\":\""
            + agency
            + "\",\"chain\":\""
            + chain
            + "\",\"environment\":\""
            + environment
            + "\",\"from\":"
            + from
            + ",\"log\":\""
            + log
            + "\",\"root\":\""
            + root
            + "\",\"time\":\""
            + time
            + "\",\"to\":"
            + to
            + "}";
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
