package vn.tthc.sdk.signing.internal.cades;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.SignatureAlgorithm;
import vn.tthc.sdk.signing.SignatureProfile;
import vn.tthc.sdk.signing.Signer;
import vn.tthc.sdk.signing.internal.key.KeyMaterial;
import vn.tthc.sdk.signing.internal.key.KeyRules;

/** Signs with CAdES, baseline B, or T where a time-stamp authority is given. Thread-safe. */
public final class CadesSigner implements Signer {

  /** Where time stamps come from. */
  public interface Timestamps {

    /** The token over some bytes; nothing when the signature may do without. */
    Optional<byte[]> over(byte[] bytes);
  }

  private final SigningKeys keys;
  private final @Nullable Timestamps timestamps;
  private final Clock clock;

  private CadesSigner(SigningKeys keys, @Nullable Timestamps timestamps, Clock clock) {
    this.keys = keys;
    this.timestamps = timestamps;
    this.clock = clock;
  }

  /**
   * Checks all keys first.
   *
   * @param wanted the algorithm for those keys it fits; null for the keys' usual ones
   * @param timestamps null for signatures without
   */
  public static Signer with(
      List<KeyMaterial> keys,
      @Nullable SignatureAlgorithm wanted,
      SignatureProfile profile,
      @Nullable Timestamps timestamps,
      Clock clock) {
    List<SigningKeyInUse> checked =
        keys.stream()
            .map(key -> SigningKeyInUse.of(key, KeyRules.check(key, wanted, profile)))
            .toList();
    return new CadesSigner(new SigningKeys(checked, clock.instant()), timestamps, clock);
  }

  @Override
  public byte[] sign(byte[] content) {
    return sign(content, true);
  }

  @Override
  public byte[] signDetached(byte[] content) {
    return sign(content, false);
  }

  private byte[] sign(byte[] content, boolean inside) {
    Objects.requireNonNull(content, "content");
    Instant now = clock.instant();
    byte[] signature = keys.at(now).sign(content, inside, now);
    return timestamps == null ? signature : TimestampAttribute.added(signature, timestamps);
  }

  @Override
  public X509Certificate certificate() {
    return keys.near(clock.instant()).material().certificate();
  }

  @Override
  public Instant signsUntil() {
    return keys.until(clock.instant());
  }

  @Override
  public String toString() {
    SigningKeyInUse key = keys.near(clock.instant());
    return "Signer[serial=" + key.material().serial() + ", algorithm=" + key.algorithm() + "]";
  }
}
