package vn.tthc.sdk.outbox.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Says which shard is to be looked at next. Where something happened a moment ago it is looked
 * again soon, and ever less often the longer nothing has: after half of the time since then. One
 * that was quiet for long is left to the sweep. A shard is given to one worker at a time.
 * Thread-safe.
 */
final class Schedule {

  private static final long SHORTEST = TimeUnit.MILLISECONDS.toNanos(2);
  private static final long QUIET = Duration.ofSeconds(1).toNanos();

  private final Map<Integer, Slot> slots = new HashMap<>();
  private final LongSupplier nanos;
  private long pausedUntil;
  private boolean closed;

  private static final class Slot {
    private final Lease lease;
    private long due;
    private long lastEvent;
    private boolean asleep;
    private boolean running;
    private boolean leaving;

    private Slot(Lease lease, long now) {
      this.lease = lease;
      this.due = now;
      this.lastEvent = due;
    }
  }

  /**
   * No shards yet.
   *
   * @param nanos elapsed time
   */
  Schedule(LongSupplier nanos) {
    this.nanos = nanos;
    this.pausedUntil = nanos.getAsLong();
  }

  /**
   * A shard of this node; one that was to leave stays.
   *
   * @return whether it is new, and looked at at once
   */
  synchronized boolean keep(Lease lease) {
    Slot known = slots.get(lease.shard());
    if (known != null && known.lease == lease) {
      known.leaving = false;
      return false;
    }
    slots.put(lease.shard(), new Slot(lease, nanos.getAsLong()));
    notifyAll();
    return true;
  }

  /** A shard that is not this node's any more. */
  synchronized void remove(Lease lease) {
    Slot slot = slots.get(lease.shard());
    if (slot != null && slot.lease == lease) {
      slots.remove(lease.shard());
    }
  }

  /** No worker gets it any more; whether none has it. */
  synchronized boolean isSettledToLeave(Lease lease) {
    Slot slot = slots.get(lease.shard());
    if (slot == null || slot.lease != lease) {
      return true;
    }
    slot.leaving = true;
    return !slot.running;
  }

  /** The next shard that is due; waits for one. Null when there will be none any more. */
  synchronized @Nullable Lease take() throws InterruptedException {
    while (!closed) {
      long now = nanos.getAsLong();
      long soonest = pausedUntil - now;
      if (soonest <= 0) {
        Slot next = null;
        soonest = QUIET;
        for (Slot slot : slots.values()) {
          if (!slot.running && !slot.asleep && !slot.leaving) {
            soonest = Math.min(soonest, slot.due - now);
            next = slot.due - now <= 0 && (next == null || slot.due - next.due < 0) ? slot : next;
          }
        }
        if (next != null) {
          next.running = true;
          return next.lease;
        }
      }
      TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, soonest));
    }
    return null;
  }

  /**
   * A worker is through with a shard.
   *
   * @param found whether there was something to send
   */
  synchronized void done(Lease lease, boolean found) {
    Slot slot = slots.get(lease.shard());
    if (slot == null || slot.lease != lease) {
      return;
    }
    long now = nanos.getAsLong();
    slot.running = false;
    slot.lastEvent = found ? now : slot.lastEvent;
    long delay = found ? 0 : Math.max(SHORTEST, (now - slot.lastEvent) / 2);
    slot.asleep = delay >= QUIET;
    slot.due = now + delay;
    notifyAll();
  }

  /** Something was enqueued there, or is due now. */
  synchronized void wake(int shard) {
    Slot slot = slots.get(shard);
    if (slot != null) {
      slot.lastEvent = nanos.getAsLong();
      slot.due = slot.lastEvent;
      slot.asleep = false;
      notifyAll();
    }
  }

  /** Something seems to be due there: it is looked at once. */
  synchronized void look(int shard) {
    Slot slot = slots.get(shard);
    if (slot != null) {
      slot.due = nanos.getAsLong();
      slot.asleep = false;
      notifyAll();
    }
  }

  /** All shards are looked at. */
  synchronized void wakeAll() {
    new ArrayList<>(slots.keySet()).forEach(this::wake);
  }

  /** Those that only the sweep looks at. */
  synchronized Collection<Integer> asleep() {
    List<Integer> found = new ArrayList<>();
    slots.forEach(
        (shard, slot) -> {
          if (slot.asleep && !slot.running && !slot.leaving) {
            found.add(shard);
          }
        });
    return found;
  }

  /** Nothing is given out for a while; a longer pause stays. */
  synchronized void pause(Duration length) {
    long until = nanos.getAsLong() + length.toNanos();
    pausedUntil = until - pausedUntil > 0 ? until : pausedUntil;
  }

  synchronized boolean isPaused() {
    return pausedUntil - nanos.getAsLong() > 0;
  }

  /** Ends a pause. */
  synchronized void resume() {
    pausedUntil = nanos.getAsLong();
    notifyAll();
  }

  /** Workers are sent home. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }
}
