package vn.tthc.sdk.internal.protocol;

import java.util.Map;
import vn.tthc.sdk.Operation;

/**
 * What a request carries that no attempt changes.
 *
 * @param exchangeId made once, the same over every retry and channel
 * @param trace it belongs to
 * @param operation what is asked of the portal
 * @param service its name at the portal
 * @param parameters what stands beside it, by name
 * @param payload the JSON value of {@code data}, byte for byte what was signed; empty when there is
 *     none
 * @param signature base64 of the signature; empty when unsigned
 */
public record Outgoing(
    String exchangeId,
    Trace trace,
    Operation operation,
    String service,
    Map<String, String> parameters,
    byte[] payload,
    String signature) {

  /** Whether nothing but a result will do for an answer. */
  public boolean reads() {
    return operation.direction() == Operation.Direction.READ;
  }

  @Override
  public String toString() {
    return "Outgoing[" + exchangeId + ", " + service + ", " + payload.length + " bytes]";
  }
}
