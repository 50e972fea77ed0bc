package vn.tthc.sdk.signing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.internal.Algorithms;
import vn.tthc.sdk.signing.internal.cades.CadesSigner;
import vn.tthc.sdk.signing.internal.key.KeyMaterial;

/** The settings of a {@link Signer}. Only {@link #key} is needed. Not safe for many threads. */
public final class SignerBuilder {

  private final List<KeyMaterial> keys = new ArrayList<>();
  private @Nullable SignatureAlgorithm algorithm;
  private SignatureProfile profile = SignatureProfile.STANDARD;
  private @Nullable TimestampService timestamps;
  private Clock clock = Clock.systemUTC();

  SignerBuilder() {}

  /**
   * Adds a key. Of several, the first in the order of these calls whose certificate is valid at the
   * moment of a signature makes it: give the current key and the next one, and signing goes on
   * without a restart when the first certificate ends.
   *
   * @param key the key
   * @return this
   */
  public SignerBuilder key(SigningKey key) {
    keys.add(key.material());
    return this;
  }

  /**
   * Sets the algorithm. By default it goes by the key: {@link SignatureAlgorithm#RSA_SHA256} for
   * RSA, {@link SignatureAlgorithm#ECDSA_SHA256} for P-256, {@link SignatureAlgorithm#ECDSA_SHA384}
   * for P-384, {@link SignatureAlgorithm#ED25519} for Ed25519.
   *
   * @param algorithm the algorithm of the keys it fits; keys of another kind keep their default
   * @return this
   */
  public SignerBuilder algorithm(SignatureAlgorithm algorithm) {
    this.algorithm = Objects.requireNonNull(algorithm, "algorithm");
    return this;
  }

  /**
   * Sets the rules that signatures must follow; {@link SignatureProfile#STANDARD} by default.
   *
   * @param profile its algorithms and its length of RSA keys are demanded; if its level is baseline
   *     T, so is a time-stamp service
   * @return this
   */
  public SignerBuilder profile(SignatureProfile profile) {
    this.profile = Objects.requireNonNull(profile, "profile");
    return this;
  }

  /**
   * Has every signature time-stamped, which makes it baseline T; by default none is.
   *
   * @param timestamps where time stamps come from, and what happens while none does
   * @return this
   */
  public SignerBuilder timestamps(TimestampService timestamps) {
    this.timestamps = Objects.requireNonNull(timestamps, "timestamps");
    return this;
  }

  /**
   * Sets the clock, which gives the signing time and decides whether a certificate is valid; the
   * system's by default.
   *
   * @param clock the clock
   * @return this
   */
  public SignerBuilder clock(Clock clock) {
    this.clock = Objects.requireNonNull(clock, "clock");
    return this;
  }

  /**
   * Checks the keys and makes the signer.
   *
   * <p>Accepted are RSA keys of 2048 bits or more, elliptic curve keys on P-256 and P-384, and
   * Ed25519. Each certificate must belong to its key, not be signed with SHA-1 or MD5 itself, and
   * allow digital signature or non-repudiation where it restricts the use of its key; one at least
   * must be valid by the clock now. Every key makes a signature on trial.
   *
   * <p>A warning is logged for a certificate that is self-signed, for one that has expired while
   * another is valid, and once for one within 30 days of its end that no other follows. Whether it
   * was revoked, and whether its issuer is trusted, is not asked here.
   *
   * @return a signer whose keys and certificates passed these checks
   * @throws SigningException if a key or its certificate cannot be used, or does not follow the
   *     profile, or the algorithm fits no key
   * @throws IllegalStateException if there is no key, or no time-stamp service though the profile
   *     demands time stamps
   */
  public Signer build() {
    if (keys.isEmpty()) {
      throw new IllegalStateException("key: give one at least");
    }
    if (profile.level() == SignatureLevel.BASELINE_T && timestamps == null) {
      throw new IllegalStateException(
          "timestamps: the profile " + profile.name() + " demands time stamps; give a service");
    }
    if (algorithm != null) {
      requireFit(algorithm);
    }
    CadesSigner.Timestamps stamps = timestamps == null ? null : timestamps::over;
    return CadesSigner.with(keys, algorithm, profile, stamps, clock);
  }

  private void requireFit(SignatureAlgorithm wanted) {
    if (keys.stream().noneMatch(key -> fits(wanted, key))) {
      KeyMaterial first = keys.get(0);
      throw first.unusable(
          "its key ("
              + first.certificate().getPublicKey().getAlgorithm()
              + ") cannot sign with "
              + wanted
              + ". Choose an algorithm for this kind of key, or none for the usual one");
    }
  }

  private static boolean fits(SignatureAlgorithm wanted, KeyMaterial key) {
    return Algorithms.fits(wanted, key.certificate().getPublicKey());
  }
}
