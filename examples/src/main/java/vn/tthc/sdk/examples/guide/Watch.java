package vn.tthc.sdk.examples.guide;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.tthc.sdk.ChannelState;
import vn.tthc.sdk.Outage;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.SecurityIncident;

/** Tells the agency's monitoring what people have to know of. Thread-safe. */
public final class Watch implements PortalListener {

  private final Queue<String> alarms = new ConcurrentLinkedQueue<>();

  /** Nothing has happened yet. */
  public Watch() {}

  @Override
  public void channelDown(String channel) {
    alarms.add(channel + " is down");
  }

  @Override
  public void channelUp(String channel) {
    alarms.add(channel + " is up");
  }

  @Override
  public void outageOverdue(Outage outage) {
    alarms.add("no channel since " + outage.since() + ": bring in a backup channel (Art. 19.2)");
  }

  @Override
  public void securityIncident(SecurityIncident incident) {
    alarms.add(
        incident.kind() + ": " + incident.detail() + ": report it within 1 hour (Art. 19.1)");
  }

  /** What has happened since the last call. */
  public String next() {
    return alarms.poll();
  }

  /** For a health page: up while a channel is used and no outage lasts. */
  public static boolean isHealthy(PortalClient portal) {
    return portal.outage().isEmpty()
        && portal.channels().stream().anyMatch(ChannelState::available);
  }
}
