package vn.tthc.sdk.internal.config;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** Time and chance, so that tests can play them. */
public interface Ticker {

  /** The machine's own. */
  Ticker SYSTEM =
      new Ticker() {
        @Override
        public Instant now() {
          return Instant.now();
        }

        @Override
        public long nanos() {
          return System.nanoTime();
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
          Thread.sleep(duration.toMillis());
        }

        @Override
        public long random(long bound) {
          return ThreadLocalRandom.current().nextLong(bound);
        }
      };

  /** The time of day. */
  Instant now();

  /** Elapsed time from an arbitrary origin, in nanoseconds. */
  long nanos();

  /** Lets time pass. */
  void sleep(Duration duration) throws InterruptedException;

  /** A number from 0 inclusive to {@code bound} exclusive. */
  long random(long bound);
}
