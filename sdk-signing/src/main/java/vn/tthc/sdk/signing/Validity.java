package vn.tthc.sdk.signing;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the dates of a certificate, from the start and at every signature: a process may run for
 * longer than its certificate.
 */
final class Validity {

  private static final Logger LOG = LoggerFactory.getLogger(Signer.class);
  private static final Duration WARN_AHEAD = Duration.ofDays(30);

  private final SigningKey key;
  private final Instant start;
  private final Instant end;
  private final AtomicBoolean warned = new AtomicBoolean();

  Validity(SigningKey key) {
    this.key = key;
    this.start = key.certificate().getNotBefore().toInstant();
    this.end = key.certificate().getNotAfter().toInstant();
  }

  void require(Instant now) {
    if (now.isBefore(start)) {
      throw key.unusable(
          "its certificate is not valid before " + start + ". Check this computer's clock: " + now);
    }
    if (now.isAfter(end)) {
      throw key.unusable("its certificate expired at " + end + ". Have it renewed");
    }
    if (now.isAfter(end.minus(WARN_AHEAD)) && warned.compareAndSet(false, true)) {
      LOG.warn(
          "The certificate {} in {} expires at {}. Have it renewed before then.",
          key.serial(),
          key.source(),
          end);
    }
  }
}
