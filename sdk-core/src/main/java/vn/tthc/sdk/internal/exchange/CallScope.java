package vn.tthc.sdk.internal.exchange;

import vn.tthc.sdk.internal.channel.Cancellation;

/**
 * What all exchanges of one call of a user share.
 *
 * @param cancellation stops them
 * @param traceparent the caller's trace (W3C Trace Context); null when there is none
 */
public record CallScope(Cancellation cancellation, String traceparent) {}
