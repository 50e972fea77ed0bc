package vn.tthc.sdk;

import java.time.Duration;

/**
 * An exchange that began or ended.
 *
 * @param exchangeId its id, as it stands in the exchange log
 * @param traceId trace it belongs to (W3C Trace Context), 32 hex digits
 * @param operation what is asked of the portal
 * @param items how many changes it carries
 * @param sent whether the portal answered; {@link Sent#NO} when it begins
 * @param channel the channel of the last attempt; empty when there was none
 * @param attempts requests that were tried, logins left out
 * @param took from its beginning to its end; zero when it begins
 */
public record ExchangeEvent(
    String exchangeId,
    String traceId,
    Operation operation,
    int items,
    Sent sent,
    String channel,
    int attempts,
    Duration took) {}
