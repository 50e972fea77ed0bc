package vn.tthc.sdk.internal.evidence;

/**
 * How an exchange ended.
 *
 * @param exchangeId of its intent
 * @param result what the portal said, or what happened instead
 * @param sent whether it reached the portal
 * @param code the portal's error code; empty when it gave none
 * @param channel that decided; empty when there was none
 * @param attempts requests that were tried
 */
public record Ending(
    String exchangeId, String result, String sent, String code, String channel, int attempts) {}
