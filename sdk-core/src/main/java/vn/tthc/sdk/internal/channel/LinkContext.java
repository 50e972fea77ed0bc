package vn.tthc.sdk.internal.channel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.protocol.Protocol;

/**
 * What the channels of a client are made with.
 *
 * @param background where sessions and tokens are renewed ahead of their end
 * @param sessions by account, since channels that lead to the same one share its session
 */
record LinkContext(
    Settings settings,
    Protocol protocol,
    PortalListener listener,
    Incidents incidents,
    Executor background,
    Ticker ticker,
    Map<SessionStore.Key, SessionStore> sessions) {

  LinkContext(
      Settings settings,
      Protocol protocol,
      PortalListener listener,
      Executor background,
      Ticker ticker) {
    this(
        settings,
        protocol,
        listener,
        new Incidents(listener, ticker),
        background,
        ticker,
        new ConcurrentHashMap<>());
  }

  SessionStore sessionsOf(Channel channel) {
    SessionStore.Key account = new SessionStore.Key(channel.destination(), channel.username());
    return sessions.computeIfAbsent(account, key -> new SessionStore());
  }
}
