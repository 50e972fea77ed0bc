package vn.tthc.sdk.testing;

import java.time.Instant;

/**
 * A request whose answer never arrived, or not in whole, because a {@link Failure} was ordered for
 * it. Where it was carried out all the same, its sender cannot know that, and may send it twice.
 *
 * @param time when the answer was destroyed
 * @param door the name of the door that the request came through
 * @param service the service called, empty for log-ins
 * @param exchangeId the exchange's id as sent, empty when there was none
 * @param failure what destroyed it
 * @param tookEffect whether the portal carried the request out; what it decided then is found under
 *     the exchange's id in {@link MockPortal#exchanges}
 */
public record DestroyedAnswer(
    Instant time,
    String door,
    String service,
    String exchangeId,
    Failure failure,
    boolean tookEffect) {}
