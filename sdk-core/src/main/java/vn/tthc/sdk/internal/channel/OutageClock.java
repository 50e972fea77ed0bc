package vn.tthc.sdk.internal.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.Outage;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.internal.config.Ticker;

/**
 * Counts how long no channel has worked, over restarts too, and tells when that is overdue (Art.
 * 19.2). Thread-safe.
 */
final class OutageClock {

  private static final Logger LOG = LoggerFactory.getLogger(OutageClock.class);

  private final OutageFile file;
  private final Duration limit;
  private final PortalListener listener;
  private final Ticker ticker;

  // Guarded by this.
  private OutageFile.@Nullable Entry current;
  private final Queue<Runnable> toTell = new ArrayDeque<>();
  private boolean telling;

  OutageClock(OutageFile file, Duration limit, PortalListener listener, Ticker ticker) {
    this.file = file;
    this.limit = limit;
    this.listener = listener;
    this.ticker = ticker;
    this.current = file.read().orElse(null);
  }

  /** The outage that lasts now. */
  synchronized Optional<Outage> current() {
    return Optional.ofNullable(current).map(this::outage);
  }

  private Outage outage(OutageFile.Entry entry) {
    Duration lasted = Duration.between(entry.since(), ticker.now());
    return new Outage(entry.since(), entry.scope(), lasted.isNegative() ? Duration.ZERO : lasted);
  }

  /** No channel works any more; one that lasts already goes on. */
  void began(Instant since, Outage.Scope scope) {
    synchronized (this) {
      if (current != null) {
        return;
      }
      current = new OutageFile.Entry(since, scope, false);
      file.write(current);
      Outage outage = outage(current);
      LOG.error("No channel works any more, since {} ({})", outage.since(), outage.scope());
      toTell.add(() -> listener.outageBegan(outage));
    }
    tell();
  }

  /** Looks at the time. */
  void tick() {
    synchronized (this) {
      if (current == null || current.overdueTold()) {
        return;
      }
      Outage outage = outage(current);
      if (outage.lasted().compareTo(limit) < 0) {
        return;
      }
      current = new OutageFile.Entry(current.since(), current.scope(), true);
      file.write(current);
      LOG.error(
          "No channel has worked since {}: a backup channel is due (Art. 19.2)", outage.since());
      toTell.add(() -> listener.outageOverdue(outage));
    }
    tell();
  }

  /** A channel works again. */
  void ended() {
    synchronized (this) {
      if (current == null) {
        return;
      }
      Outage outage = outage(current);
      current = null;
      file.delete();
      LOG.warn("A channel works again, after {}", outage.lasted());
      toTell.add(() -> listener.outageEnded(outage));
    }
    tell();
  }

  /** In the order in which it happened, one at a time; whoever finds another telling leaves it. */
  private void tell() {
    for (Runnable next = next(true); next != null; next = next(false)) {
      next.run();
    }
  }

  private synchronized @Nullable Runnable next(boolean first) {
    if (first && telling) {
      return null;
    }
    Runnable next = toTell.poll();
    telling = next != null;
    return next;
  }
}
