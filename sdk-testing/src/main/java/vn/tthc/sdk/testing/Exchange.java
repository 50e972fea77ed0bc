package vn.tthc.sdk.testing;

import java.time.Instant;

/**
 * One data call as the portal saw it, without its contents.
 *
 * @param time when it was judged
 * @param door the name of the door it came through
 * @param service the service called
 * @param exchangeId the exchange's id as sent, empty when there was none
 * @param count the number of records in it
 * @param code the {@code error_code} that was answered, {@code "0"} for success whatever its form
 * @param repeat whether the same exchange had been judged before
 */
public record Exchange(
    Instant time,
    String door,
    String service,
    String exchangeId,
    int count,
    String code,
    boolean repeat) {}
