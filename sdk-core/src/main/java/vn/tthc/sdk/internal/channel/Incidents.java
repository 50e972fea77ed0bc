package vn.tthc.sdk.internal.channel;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.SecurityIncident;
import vn.tthc.sdk.internal.config.Ticker;

/**
 * Tells security incidents (Art. 19.1): once a channel and kind, and again only after the channel
 * has been as it should in between. Thread-safe.
 */
final class Incidents {

  private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

  private final PortalListener listener;
  private final Ticker ticker;
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  Incidents(PortalListener listener, Ticker ticker) {
    this.listener = listener;
    this.ticker = ticker;
  }

  void found(SecurityIncident.Kind kind, String channel, String detail) {
    if (told.add(channel + ' ' + kind)) {
      SecurityIncident incident = new SecurityIncident(kind, channel, ticker.now(), detail);
      LOG.error(
          "Security incident {} on channel {}: {}. To be told by {} (Art. 19.1)",
          kind,
          channel,
          detail,
          incident.dueBy());
      listener.securityIncident(incident);
    }
  }

  /** Something that is trusted answered on the channel. */
  void trusted(String channel) {
    if (!told.isEmpty()) {
      told.removeIf(entry -> entry.startsWith(channel + ' '));
    }
  }
}
