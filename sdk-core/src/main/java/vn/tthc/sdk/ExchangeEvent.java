package vn.tthc.sdk;

/**
 * An exchange that ended.
 *
 * @param exchangeId its id, as it stands in the exchange log
 * @param operation what was asked of the portal
 * @param items how many changes it carried
 * @param sent whether the portal answered
 * @param channel the channel of the last attempt; empty when there was none
 * @param attempts requests that were tried, logins left out
 */
public record ExchangeEvent(
    String exchangeId, Operation operation, int items, Sent sent, String channel, int attempts) {}
