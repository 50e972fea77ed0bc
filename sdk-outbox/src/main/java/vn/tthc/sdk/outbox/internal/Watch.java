package vn.tthc.sdk.outbox.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Keeps house in the one node that has the first shard. Used by one thread. */
final class Watch {

  private static final long LOOK = Duration.ofSeconds(10).toNanos();

  /** Looking through all that is kept takes a while where there are millions. */
  private static final long PURGE = Duration.ofHours(1).toNanos();

  private static final int FIRST = 0;

  private final Housekeeping housekeeping;
  private final Told told;
  private List<String> degraded = List.of();
  private long next = System.nanoTime();
  private long nextPurge = next;

  Watch(Housekeeping housekeeping, Told told) {
    this.housekeeping = housekeeping;
    this.told = told;
  }

  void look(List<Lease> held) throws SQLException {
    if (held.stream().noneMatch(lease -> lease.shard() == FIRST)) {
      // Whoever has it now tells what there is to tell.
      tell(List.of());
    } else if (next - System.nanoTime() <= 0) {
      next = System.nanoTime() + LOOK;
      purge();
      tell(housekeeping.degraded());
    }
  }

  private void tell(List<String> now) {
    boolean changed = !withoutNumbers(now).equals(withoutNumbers(degraded));
    degraded = now;
    if (changed) {
      told.degraded(now);
    }
  }

  /** Those change all the time. */
  private static List<String> withoutNumbers(List<String> what) {
    return what.stream().map(each -> each.replaceAll("\\d+", "")).toList();
  }

  /** Some at a time, so that heartbeats do not wait; then an hour of rest. */
  private void purge() throws SQLException {
    if (nextPurge - System.nanoTime() <= 0 && housekeeping.purgeSome() == 0) {
      nextPurge = System.nanoTime() + PURGE;
    }
  }
}
