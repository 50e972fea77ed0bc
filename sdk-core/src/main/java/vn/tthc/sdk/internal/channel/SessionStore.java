package vn.tthc.sdk.internal.channel;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of one account at one destination. A session belongs to the portal, so all channels
 * that lead there share it; where one channel's session is no good on another, the portal (or what
 * stands before it) ties sessions to the way they came, and from then on each channel has its own.
 * Thread-safe.
 */
final class SessionStore {

  /** Whose sessions they are. */
  record Key(String destination, String username) {

    @Override
    public String toString() {
      return "Key[" + destination + "]";
    }
  }

  /**
   * A session.
   *
   * @param value what the portal gave; a secret
   * @param channel on which it was opened
   * @param at when, on the elapsed clock
   */
  record Opened(String value, String channel, long at) {

    @Override
    public String toString() {
      return "Opened[" + channel + "]";
    }
  }

  // Guarded by this.
  private final Map<String, Opened> byChannel = new HashMap<>();
  private @Nullable Opened shared;
  private boolean tied;

  /** The session to use on a channel; null when there is none. */
  synchronized @Nullable Opened on(String channel) {
    return tied ? byChannel.get(channel) : shared;
  }

  synchronized void keep(Opened opened) {
    byChannel.put(opened.channel(), opened);
    shared = opened;
  }

  /** Keeps a session from being used again on a channel that found it ended. */
  synchronized void forget(String channel, Opened ended) {
    if (on(channel) != ended) {
      return;
    }
    tied |= !ended.channel().equals(channel);
    byChannel.remove(channel);
    shared = null;
  }
}
