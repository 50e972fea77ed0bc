package vn.tthc.sdk.internal.evidence;

import java.util.List;

/**
 * What is about to be sent.
 *
 * @param exchangeId made once
 * @param parentId the refused exchange that this one is a part of; empty when none
 * @param operation the service's name at the portal
 * @param items how many changes it carries
 * @param keys what the changes are about, one each; empty for what carries none
 * @param payload the JSON value of {@code data}
 * @param payloadSha256 its digest, in hex
 * @param root Merkle root over the items, in hex
 * @param signature CMS with the manifest inside, in base64; empty when unsigned
 */
public record Intent(
    String exchangeId,
    String parentId,
    String operation,
    int items,
    List<String> keys,
    byte[] payload,
    String payloadSha256,
    String root,
    String signature) {

  /** Leaves secrets and personal data out. */
  @Override
  public String toString() {
    return "Intent[" + exchangeId + ", " + operation + ", " + items + " items]";
  }
}
