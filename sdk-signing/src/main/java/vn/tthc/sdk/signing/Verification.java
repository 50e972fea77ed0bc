package vn.tthc.sdk.signing;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.internal.verify.SignatureCheck;

/**
 * What a verification found. Immutable; {@code toString} names no person.
 *
 * <p>Go by the {@linkplain #verdict() verdict}: what else is here may come from a signature that
 * proves nothing.
 */
public final class Verification {

  private final Verdict verdict;
  private final SignatureLevel level;
  private final List<Check> checks;
  private final @Nullable X509Certificate signer;
  private final @Nullable Instant signingTime;
  private final @Nullable Instant timestamp;
  private final byte @Nullable [] content;
  private final List<RevocationData> revocationData;

  Verification(SignatureCheck found) {
    this.verdict = found.report().verdict();
    this.level = found.level();
    this.checks = found.report().checks();
    this.signer = found.signer().orElse(null);
    this.signingTime = found.signingTime().orElse(null);
    this.timestamp = found.timestamp().orElse(null);
    this.content = found.content();
    this.revocationData = List.copyOf(found.revocationData());
  }

  /** Valid, invalid, or not proven either way. */
  public Verdict verdict() {
    return verdict;
  }

  /** The level that was reached; {@link SignatureLevel#CMS} too where nothing could be read. */
  public SignatureLevel level() {
    return level;
  }

  /** All checks, in the order of {@link CheckName}. */
  public List<Check> checks() {
    return checks;
  }

  /**
   * One check.
   *
   * @param name which
   */
  public Check check(CheckName name) {
    Objects.requireNonNull(name, "name");
    return checks.get(name.ordinal());
  }

  /**
   * The certificate whose key made the signature; empty when no key did. Its subject may name a
   * person: do not log it.
   */
  public Optional<X509Certificate> signer() {
    return Optional.ofNullable(signer);
  }

  /** When the signer claims to have signed; nothing proves it. */
  public Optional<Instant> signingTime() {
    return Optional.ofNullable(signingTime);
  }

  /** When the signature is proven to have existed: the earliest time stamp, if all are good. */
  public Optional<Instant> timestamp() {
    return Optional.ofNullable(timestamp);
  }

  /**
   * A copy of what was signed; empty unless the signature over it is right and no check failed. It
   * is there too when the verdict is {@link Verdict#INDETERMINATE}.
   */
  public Optional<byte[]> content() {
    return Optional.ofNullable(content).map(byte[]::clone);
  }

  /**
   * The revocation data that the verification relied on, without repetition. Kept with the
   * signature and given to {@link VerifierBuilder#revocationData}, it proves the same later.
   */
  public List<RevocationData> revocationData() {
    return revocationData;
  }

  /** The verdict, the level, and the reasons of what did not pass. */
  @Override
  public String toString() {
    List<String> notPassed =
        checks.stream()
            .filter(
                check ->
                    check.status() == Check.Status.FAILED
                        || check.status() == Check.Status.UNDECIDED)
            .map(check -> check.name() + " " + check.status() + ": " + check.reason())
            .toList();
    return "Verification[verdict="
        + verdict
        + ", level="
        + level
        + ", not passed="
        + notPassed
        + "]";
  }
}
