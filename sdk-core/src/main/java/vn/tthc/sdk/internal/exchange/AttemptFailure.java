package vn.tthc.sdk.internal.exchange;

import vn.tthc.sdk.internal.protocol.Fate;

/**
 * An attempt that brought no answer.
 *
 * @param channel on which it was made
 * @param fate what became of it
 * @param detail what happened, in our words
 */
public record AttemptFailure(String channel, Fate fate, String detail) {}
