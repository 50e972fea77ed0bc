package vn.tthc.sdk.internal.config;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes only when somebody sleeps, and chance that always takes the most. */
public final class TestTicker implements Ticker {

  /** When it begins. */
  public static final Instant START = Instant.parse("2026-11-23T02:03:04.500Z");

  private final AtomicLong nanos = new AtomicLong();
  private final AtomicLong turned = new AtomicLong();
  private final List<Duration> sleeps = new CopyOnWriteArrayList<>();

  @Override
  public Instant now() {
    return START.plusNanos(nanos.get() + turned.get());
  }

  @Override
  public long nanos() {
    return nanos.get();
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    sleeps.add(duration);
    pass(duration);
  }

  @Override
  public long random(long bound) {
    return bound - 1;
  }

  /** Sets the clock on the wall another way; no time passes. */
  public void turn(Duration by) {
    turned.addAndGet(by.toNanos());
  }

  /** Lets time pass. */
  public void pass(Duration duration) {
    nanos.addAndGet(duration.toNanos());
  }

  /** How long everybody slept. */
  public Duration slept() {
    return sleeps.stream().reduce(Duration.ZERO, Duration::plus);
  }
}
