package vn.tthc.sdk.internal.exchange;

import java.util.List;
import java.util.Map;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.internal.evidence.Intent;
import vn.tthc.sdk.internal.protocol.Outgoing;
import vn.tthc.sdk.internal.protocol.Trace;

/**
 * One exchange with the portal: its content is fixed and signed here, and neither a retry nor
 * another channel changes a byte of it.
 *
 * @param id made once
 * @param parentId the refused exchange that this one is a part of; empty when none
 * @param trace it belongs to
 * @param operation what is asked of the portal
 * @param service its name at the portal
 * @param parameters what stands beside the service, by name; not signed
 * @param items how many changes it carries
 * @param keys what these are about, one each; empty where they are about nothing that has one
 * @param payload the JSON value of {@code data}; empty when there is none
 * @param manifest what is signed
 * @param signature CMS in DER with the manifest inside, in base64; empty when unsigned
 */
record Exchange(
    String id,
    String parentId,
    Trace trace,
    Operation operation,
    String service,
    Map<String, String> parameters,
    int items,
    List<String> keys,
    byte[] payload,
    Manifest manifest,
    String signature) {

  Outgoing outgoing() {
    return new Outgoing(id, trace, operation, service, parameters, payload, signature);
  }

  /** What the exchange log is to keep of it. */
  Intent intent() {
    return new Intent(
        id,
        parentId,
        service,
        items,
        keys,
        payload,
        manifest.payloadSha256(),
        manifest.root(),
        signature);
  }

  @Override
  public String toString() {
    return "Exchange[" + id + ", " + service + ", " + items + " items]";
  }
}
