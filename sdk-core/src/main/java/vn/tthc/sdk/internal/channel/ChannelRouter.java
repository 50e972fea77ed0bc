package vn.tthc.sdk.internal.channel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.ChannelState;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.Protocol;
import vn.tthc.sdk.internal.protocol.Reply;

/**
 * Knows the channels, preferred first, and which of them work. A channel that fails time and again
 * is left alone; quiet probes find it again, and only several in a row count, so that a flapping
 * channel does not pull traffic to and fro.
 */
public final class ChannelRouter implements AutoCloseable {

  private static final Duration PROBE_TIMEOUT = Duration.ofSeconds(5);
  private static final Duration DEFAULT_PAUSE = Duration.ofSeconds(1);

  private final List<ChannelLink> links = new ArrayList<>();
  private final PortalListener listener;
  private final Duration probeInterval;
  private final ScheduledExecutorService prober =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "tthc-probe");
            thread.setDaemon(true);
            return thread;
          });

  /** Opens the channels of the settings; connects to nothing yet. */
  public ChannelRouter(
      Settings settings, Protocol protocol, PortalListener listener, Ticker ticker) {
    this.listener = listener;
    this.probeInterval = settings.timing().probeInterval();
    for (Map.Entry<String, Channel> entry : settings.channels().entrySet()) {
      Channel channel = entry.getValue();
      Transport transport = new Transport(channel, settings, ticker);
      links.add(
          new ChannelLink(
              entry.getKey(),
              channel,
              protocol,
              transport,
              settings.timing().requestTimeout(),
              ticker));
    }
  }

  /** All channels, preferred first. */
  public List<ChannelLink> links() {
    return List.copyOf(links);
  }

  /** Those that calls may use now, preferred first. */
  public List<ChannelLink> usable() {
    return links.stream().filter(ChannelLink::usable).toList();
  }

  /** Whether every channel failed and waits to be found again. */
  public boolean portalIsDown() {
    return links.stream().allMatch(ChannelLink::open);
  }

  /** For health pages. */
  public List<ChannelState> states() {
    return links.stream().map(ChannelLink::state).toList();
  }

  /** Learns from what an attempt on a channel came to. */
  public void note(ChannelLink link, Reply reply) {
    if (reply.fate() == Fate.THROTTLED) {
      boolean told = !reply.retryAfter().isZero();
      link.pause(told ? reply.retryAfter() : DEFAULT_PAUSE);
    } else if (!reply.fate().againstChannel()) {
      link.succeeded();
    } else if (link.failed(reply.fate())) {
      listener.channelDown(link.name());
      probeUntilUp(link, 0);
    }
  }

  private void probeUntilUp(ChannelLink link, int signs) {
    try {
      prober.schedule(() -> probe(link, signs), probeInterval.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      // Closed meanwhile: nobody will use the channel any more.
    }
  }

  private void probe(ChannelLink link, int signs) {
    int sign = link.probe(PROBE_TIMEOUT);
    int inARow = sign == 0 ? 0 : signs + sign;
    if (inARow < ChannelLink.RECOVERED) {
      probeUntilUp(link, inARow);
    } else {
      link.recovered();
      listener.channelUp(link.name());
    }
  }

  @Override
  public void close() {
    prober.shutdownNow();
    links.forEach(ChannelLink::close);
  }
}
