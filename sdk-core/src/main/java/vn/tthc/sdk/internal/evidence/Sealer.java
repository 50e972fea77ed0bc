package vn.tthc.sdk.internal.evidence;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.signing.Signer;
import vn.tthc.sdk.signing.SigningException;

/**
 * Signs checkpoints, the oldest first, away from the threads that write the log: a token or a time
 * stamp server may be slow. Thread-safe; one thread at a time seals.
 */
final class Sealer {

  private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
  private static final Duration BEFORE_NEXT_TRY = Duration.ofMinutes(1);

  /** Whose log it is. */
  record Owner(String log, String agency, String environment) {}

  private final Signer signer;
  private final Owner owner;
  private final Journal journal;
  private final SealedCheckpoints sealed;
  private final @Nullable Validation validation;
  private final Ticker ticker;

  // Guarded by this.
  private final Deque<Checkpoint> unsealed;
  private long lastSealed;
  private boolean failing;
  private long failedAt;

  /**
   * A sealer that has these to do, oldest first.
   *
   * @param validation of each seal; null when there is to be none
   */
  Sealer(
      Signer signer,
      Owner owner,
      Journal journal,
      SealedCheckpoints sealed,
      Deque<Checkpoint> unsealed,
      @Nullable Validation validation,
      Ticker ticker) {
    this.signer = signer;
    this.owner = owner;
    this.journal = journal;
    this.sealed = sealed;
    this.unsealed = new ArrayDeque<>(unsealed);
    this.lastSealed = sealed.last().map(pair -> pair.checkpoint().seq()).orElse(0L);
    this.validation = validation;
    this.ticker = ticker;
  }

  synchronized void add(Checkpoint checkpoint) {
    unsealed.add(checkpoint);
  }

  /** The newest checkpoint that has a seal; 0 when none has. */
  synchronized long lastSealed() {
    return lastSealed;
  }

  /** Whether there is something to seal, and no failure of just now. */
  synchronized boolean isDue() {
    boolean waits = failing && ticker.nanos() - failedAt < BEFORE_NEXT_TRY.toNanos();
    return !unsealed.isEmpty() && !waits;
  }

  /** The oldest without a seal; null when there is none. */
  private synchronized @Nullable Checkpoint next() {
    return unsealed.peek();
  }

  /** Seals what there is, until one fails. */
  void sealAll() {
    for (Checkpoint next = next(); next != null; next = next()) {
      try {
        seal(next);
        sealed(next);
      } catch (SigningException e) {
        failed(next, String.valueOf(e.getMessage()));
        return;
      } catch (RuntimeException | Error e) {
        // A signer of the user's own, the driver of a token, or the disk.
        failed(next, e.getClass().getName());
        return;
      }
    }
  }

  private void seal(Checkpoint checkpoint) {
    String time = ticker.now().toString();
    byte[] cms = Objects.requireNonNull(signer.sign(content(checkpoint, time)), "signature");
    Line line =
        new Line(
            Entry.SEAL,
            time,
            json -> {
              json.writeNumberField("checkpoint", checkpoint.seq());
              json.writeStringField("signature", Base64.getEncoder().encodeToString(cms));
            });
    Journal.Written seal = journal.append(line);
    // The copy must never hold what the log could still lose.
    journal.force(seal.seq());
    try {
      sealed.add(checkpoint, seal.bytes());
    } catch (IOException e) {
      LOG.warn(
          "The seal of line {} is in the exchange log alone: {}", checkpoint.seq(), e.toString());
    }
    if (validation != null) {
      validation.of(seal.seq(), cms);
    }
  }

  private byte[] content(Checkpoint checkpoint, String time) {
    return new SealContent(
            owner.agency(),
            checkpoint.chain(),
            owner.environment(),
            checkpoint.from(),
            owner.log(),
            checkpoint.root(),
            time,
            checkpoint.to())
        .canonicalJson();
  }

  private synchronized void sealed(Checkpoint checkpoint) {
    unsealed.poll();
    lastSealed = checkpoint.seq();
    if (failing) {
      failing = false;
      LOG.info("Checkpoints of the exchange log are sealed again");
    }
  }

  private synchronized void failed(Checkpoint checkpoint, String why) {
    failedAt = ticker.nanos();
    if (!failing) {
      failing = true;
      LOG.warn(
          "The checkpoint in line {} of the exchange log is not sealed yet, which is tried again"
              + " each minute: {}",
          checkpoint.seq(),
          why);
    }
  }
}
