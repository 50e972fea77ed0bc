package vn.tthc.sdk.internal.protocol;

/**
 * What a request carries that no attempt changes.
 *
 * @param exchangeId made once, the same over every retry and channel
 * @param trace it belongs to
 * @param service service name at the portal
 * @param payload the JSON value of {@code data}, byte for byte what was signed
 * @param signature base64 of the signature; empty when unsigned
 */
public record Outgoing(
    String exchangeId, Trace trace, String service, byte[] payload, String signature) {

  @Override
  public String toString() {
    return "Outgoing[" + exchangeId + ", " + service + ", " + payload.length + " bytes]";
  }
}
