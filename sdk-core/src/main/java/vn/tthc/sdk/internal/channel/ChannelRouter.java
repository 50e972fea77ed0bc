package vn.tthc.sdk.internal.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.ChannelState;
import vn.tthc.sdk.ChannelState.Condition;
import vn.tthc.sdk.Outage;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.Protocol;
import vn.tthc.sdk.internal.protocol.Reply;

/**
 * Knows the channels, preferred first, and which of them work. One that fails time and again is
 * left alone until quiet probes find it; then a single call at a time tries it, over all channels,
 * so that a portal that comes back is not met by everybody who waits for it. Thread-safe.
 */
public final class ChannelRouter implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ChannelRouter.class);
  private static final Duration PROBE_TIMEOUT = Duration.ofSeconds(5);
  private static final Duration DEFAULT_PAUSE = Duration.ofSeconds(1);

  /**
   * Leave to make one attempt on a channel; it must be handed back.
   *
   * @param trial whether the attempt decides on the channel
   */
  public record Permit(ChannelLink link, boolean trial) {}

  private final List<ChannelLink> links;
  private final PortalListener listener;
  private final Duration probeInterval;
  private final OutageClock outage;
  private final BackgroundThreads threads = new BackgroundThreads();
  private final InterruptWatch interrupts = new InterruptWatch(threads);
  private final AtomicBoolean onTrial = new AtomicBoolean();

  /** Opens the channels of the settings; connects to nothing yet. */
  public ChannelRouter(
      Settings settings, Protocol protocol, PortalListener listener, Ticker ticker) {
    this.listener = listener;
    this.probeInterval = settings.timing().probeInterval();
    this.outage =
        new OutageClock(
            OutageFile.in(settings.exchangeLog()),
            settings.timing().outageLimit(),
            listener,
            ticker);
    LinkContext context = new LinkContext(settings, protocol, listener, threads, ticker);
    this.links =
        settings.channels().entrySet().stream()
            .map(entry -> new ChannelLink(entry.getKey(), entry.getValue(), context))
            .toList();
    settings.channels().forEach(ChannelRouter::tellPlain);
    later(this::watchOutage);
  }

  /** Once, and not at every call: where adapters sit, this is how it is. */
  private static void tellPlain(String name, Channel channel) {
    if ("http".equals(channel.url().getScheme())) {
      LOG.info("Channel {} speaks plain http, to loopback and private addresses only", name);
    }
  }

  /** All channels, preferred first. */
  public List<ChannelLink> links() {
    return links;
  }

  /** Whether calls may use it now. */
  public boolean isUsable(ChannelLink link) {
    return switch (link.condition()) {
      case UP -> true;
      case TRIAL -> !onTrial.get();
      case PAUSED, DOWN -> false;
    };
  }

  /** Leave to use a channel; empty when it cannot be used after all. */
  public Optional<Permit> enter(ChannelLink link) {
    return switch (link.condition()) {
      case UP -> Optional.of(new Permit(link, false));
      case TRIAL ->
          onTrial.compareAndSet(false, true)
              ? Optional.of(new Permit(link, true))
              : Optional.empty();
      case PAUSED, DOWN -> Optional.empty();
    };
  }

  /** Takes the leave back from an attempt that says nothing about the channel. */
  public void leave(Permit permit) {
    if (permit.trial()) {
      onTrial.set(false);
    }
  }

  /** Takes the leave back and learns from what the attempt came to. */
  public void leave(Permit permit, Reply reply) {
    learn(permit, reply);
    leave(permit);
  }

  private void learn(Permit permit, Reply reply) {
    ChannelLink link = permit.link();
    Fate fate = reply.fate();
    if (fate == Fate.THROTTLED) {
      boolean told = !reply.retryAfter().isZero();
      link.breaker().pause(told ? reply.retryAfter() : DEFAULT_PAUSE);
    } else if (!fate.againstChannel()) {
      link.breaker().succeeded(permit.trial());
      // An answer that comes late, when all have gone down, ends nothing: what would begin it
      // again?
      if (fate.answered() && !portalIsDown()) {
        outage.ended();
      }
    } else if (link.breaker().failed(permit.trial(), reply)) {
      wentDown(link);
    }
  }

  private void wentDown(ChannelLink link) {
    listener.channelDown(link.name());
    if (portalIsDown()) {
      Instant since =
          links.stream()
              .map(each -> each.breaker().failingSince())
              .max(Instant::compareTo)
              .orElseThrow();
      outage.began(since, scope());
    }
    // Last: whoever finds the channel again must find the outage begun.
    probeUntilFound(link, 0);
  }

  /** Where all could be reached and none brought an answer, the fault lies behind them. */
  private Outage.Scope scope() {
    boolean reached = links.stream().allMatch(link -> link.breaker().lastFate() == Fate.LOST);
    return reached ? Outage.Scope.PORTAL : Outage.Scope.CHANNELS;
  }

  /** Whether every channel failed and waits to be found again. */
  public boolean portalIsDown() {
    return links.stream().allMatch(link -> link.condition() == Condition.DOWN);
  }

  /** Ends calls whose threads are interrupted. */
  public InterruptWatch interrupts() {
    return interrupts;
  }

  /** The outage that lasts now. */
  public Optional<Outage> outage() {
    return outage.current();
  }

  /** For health pages. */
  public List<ChannelState> states() {
    return links.stream().map(ChannelLink::state).toList();
  }

  private void probeUntilFound(ChannelLink link, int signs) {
    later(() -> probe(link, signs));
  }

  private void probe(ChannelLink link, int signs) {
    int sign = link.probe(PROBE_TIMEOUT);
    int inARow = sign == 0 ? 0 : signs + sign;
    if (inARow < link.breaker().signsNeeded()) {
      probeUntilFound(link, inARow);
      return;
    }
    link.breaker().found();
    listener.channelUp(link.name());
    // Only a call can tell whether the portal behind it answers; that a line is back is plain.
    outage
        .current()
        .filter(current -> current.scope() == Outage.Scope.CHANNELS)
        .ifPresent(current -> outage.ended());
  }

  /** An outage may be older than this client, so its time is looked at whatever else happens. */
  private void watchOutage() {
    outage.tick();
    later(this::watchOutage);
  }

  private void later(Runnable task) {
    threads.after(probeInterval, task);
  }

  @Override
  public void close() {
    threads.close();
    links.forEach(ChannelLink::close);
  }
}
