package vn.tthc.sdk.signing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands where the test puts it; at {@link TestPki#NOW} at first. */
final class SetClock extends Clock {

  private volatile Instant now = TestPki.NOW;

  void ahead(Duration ofStart) {
    now = TestPki.NOW.plus(ofStart);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
