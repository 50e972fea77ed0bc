package vn.tthc.sdk.outbox.internal;

import java.util.function.LongSupplier;

/**
 * The right to send the changes of a shard for a while. The database knows who has it; this is how
 * long it is certain to last without asking: by a clock that goes on while the process is frozen.
 * Thread-safe.
 */
final class Lease {

  private final int shard;
  private final long fence;
  private final LongSupplier nanos;
  private volatile long certainUntil;
  private volatile boolean lost;

  /**
   * @param fence that no other owner of the shard had or will have
   * @param nanos elapsed time
   */
  Lease(int shard, long fence, LongSupplier nanos) {
    this.shard = shard;
    this.fence = fence;
    this.nanos = nanos;
    this.certainUntil = nanos.getAsLong();
  }

  int shard() {
    return shard;
  }

  long fence() {
    return fence;
  }

  void certainUntil(long time) {
    certainUntil = time;
  }

  void lose() {
    lost = true;
  }

  /** Whether nobody else can have it yet. */
  boolean isCertain() {
    return !lost && nanos.getAsLong() - certainUntil < 0;
  }

  boolean isLost() {
    return lost;
  }
}
