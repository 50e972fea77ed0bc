package vn.tthc.sdk;

import java.time.Instant;

/**
 * The state of a channel at a moment, for health pages.
 *
 * @param name {@code main} or {@code backup}
 * @param available whether the client uses it; false while it waits for the channel to come back
 * @param since since when it has been so
 */
public record ChannelState(String name, boolean available, Instant since) {}
