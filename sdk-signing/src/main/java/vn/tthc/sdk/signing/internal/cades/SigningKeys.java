package vn.tthc.sdk.signing.internal.cades;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.signing.Signer;
import vn.tthc.sdk.signing.internal.key.KeyMaterial;
import vn.tthc.sdk.signing.internal.key.Validity;

/**
 * The keys of a signer, of which the first whose certificate is valid signs: so the next key may be
 * given ahead of its time, and a process may run for longer than a certificate. Thread-safe.
 */
final class SigningKeys {

  private static final Logger LOG = LoggerFactory.getLogger(Signer.class);

  private final List<SigningKeyInUse> keys;
  private final Set<SigningKeyInUse> warnedOf = ConcurrentHashMap.newKeySet();

  /** At least one of them must be valid now. */
  SigningKeys(List<SigningKeyInUse> keys, Instant now) {
    this.keys = List.copyOf(keys);
    at(now);
    for (SigningKeyInUse key : keys) {
      warnOfOdd(key, now);
    }
  }

  private static void warnOfOdd(SigningKeyInUse inUse, Instant now) {
    KeyMaterial key = inUse.material();
    if (key.selfSigned()) {
      LOG.warn(
          "The certificate {} in {} is self-signed: whoever checks must be given it beforehand.",
          key.serial(),
          key.source());
    }
    if (inUse.validity().isOver(now)) {
      LOG.warn(
          "The certificate {} in {} expired at {}. Take its key out of the settings.",
          key.serial(),
          key.source(),
          inUse.validity().end());
    }
  }

  /** The one that signs at a moment. */
  SigningKeyInUse at(Instant now) {
    for (SigningKeyInUse key : keys) {
      if (key.validity().covers(now)) {
        warnOfEnd(key, now);
        return key;
      }
    }
    throw next(now).validity().refusal(now);
  }

  /** The one that signs at a moment, or, if none does, the one that is next or was last. */
  SigningKeyInUse near(Instant now) {
    return keys.stream().filter(key -> key.validity().covers(now)).findFirst().orElse(next(now));
  }

  private SigningKeyInUse next(Instant now) {
    return keys.stream()
        .filter(key -> !key.validity().isOver(now))
        .findFirst()
        .orElse(keys.get(keys.size() - 1));
  }

  /** Silent where another key takes over without a gap. */
  private void warnOfEnd(SigningKeyInUse key, Instant now) {
    if (!key.validity().endsSoon(now) || isFollowed(key) || !warnedOf.add(key)) {
      return;
    }
    LOG.warn(
        "The certificate {} in {} expires at {}. Have it renewed before then.",
        key.material().serial(),
        key.material().source(),
        key.validity().end());
  }

  private boolean isFollowed(SigningKeyInUse key) {
    return successorEnd(key.validity().end()).isPresent();
  }

  /** The end of the last key that takes over without a gap, from the one near a moment on. */
  Instant until(Instant now) {
    Instant end = near(now).validity().end();
    Optional<Instant> later = successorEnd(end);
    while (later.isPresent()) {
      end = later.get();
      later = successorEnd(end);
    }
    return end;
  }

  private Optional<Instant> successorEnd(Instant end) {
    Instant after = end.plusSeconds(1);
    return keys.stream()
        .map(SigningKeyInUse::validity)
        .filter(validity -> validity.covers(after))
        .map(Validity::end)
        .max(Comparator.naturalOrder());
  }
}
