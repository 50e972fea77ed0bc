package vn.tthc.sdk.signing;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.internal.revocation.DataCache;
import vn.tthc.sdk.signing.internal.revocation.RevocationSource;
import vn.tthc.sdk.signing.internal.verify.Rules;

/** Builds a {@link Verifier}. Not safe for use by many threads. */
public final class VerifierBuilder {

  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  private final Set<X509Certificate> anchors = new LinkedHashSet<>();
  private final Set<X509Certificate> timestampAnchors = new LinkedHashSet<>();
  private final List<RevocationData> kept = new ArrayList<>();
  private SignatureProfile profile = SignatureProfile.STANDARD;
  private @Nullable Revocation revocation;
  private @Nullable Path cache;
  private Duration timeout = TIMEOUT;
  private Clock clock = Clock.systemUTC();

  VerifierBuilder() {}

  /**
   * Trusts certificates, beside those that are trusted already. At least one must be. A signer's
   * own certificate may be among them; that it was revoked is then not asked.
   *
   * @param certificates usually roots
   * @return this builder
   */
  public VerifierBuilder trust(Collection<X509Certificate> certificates) {
    anchors.addAll(List.copyOf(certificates));
    return this;
  }

  /**
   * Trusts all certificates in a file, beside those that are trusted already.
   *
   * @param pem one or more certificates in PEM; read once
   * @return this builder
   * @throws IllegalArgumentException if there is no certificate in the file, or a broken one
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  public VerifierBuilder trust(Path pem) {
    return trust(PemCertificates.read(pem));
  }

  /**
   * Trusts certificates for time-stamp authorities. The default is to trust the same as for
   * signers; with this, only these count for time stamps. Adds up.
   *
   * @param certificates usually roots
   * @return this builder
   */
  public VerifierBuilder timestampTrust(Collection<X509Certificate> certificates) {
    timestampAnchors.addAll(List.copyOf(certificates));
    return this;
  }

  /**
   * Trusts all certificates in a file for time-stamp authorities, see {@link
   * #timestampTrust(Collection)}.
   *
   * @param pem one or more certificates in PEM; read once
   * @return this builder
   * @throws IllegalArgumentException if there is no certificate in the file, or a broken one
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  public VerifierBuilder timestampTrust(Path pem) {
    return timestampTrust(PemCertificates.read(pem));
  }

  /**
   * Sets what is accepted. The default is {@link SignatureProfile#STANDARD}.
   *
   * @param profile levels, algorithms and lengths of keys
   * @return this builder
   */
  public VerifierBuilder profile(SignatureProfile profile) {
    this.profile = Objects.requireNonNull(profile, "profile");
    return this;
  }

  /**
   * Sets how far revocation is asked for. The default is what the profile says.
   *
   * @param revocation instead of the profile's
   * @return this builder
   */
  public VerifierBuilder revocation(Revocation revocation) {
    this.revocation = Objects.requireNonNull(revocation, "revocation");
    return this;
  }

  /**
   * Sets a folder that keeps fetched revocation data, which is used while it holds. Many processes
   * may share it. It has a file for each address and certificate that was asked for, which newer
   * data replaces; none is deleted, but you may delete any at any time. The default keeps the data
   * in memory.
   *
   * @param folder made when it is missing
   * @return this builder
   */
  public VerifierBuilder revocationCache(Path folder) {
    this.cache = Objects.requireNonNull(folder, "folder");
    return this;
  }

  /**
   * Adds revocation data from earlier, which is asked before the network. With a time stamp, data
   * counts that held at its time or later; without, data that holds now.
   *
   * @param data revocation lists and OCSP responses in DER, in any order
   * @return this builder
   * @throws IllegalArgumentException if something is neither
   */
  public VerifierBuilder revocationData(Collection<byte[]> data) {
    data.forEach(der -> kept.add(new RevocationData(RevocationKinds.of(der), der)));
    return this;
  }

  /**
   * Sets the time limit of each fetch of revocation data. The default is 5 seconds.
   *
   * @param timeout from 1 ms to 10 minutes
   * @return this builder
   * @throws IllegalArgumentException if it is shorter or longer
   */
  public VerifierBuilder timeout(Duration timeout) {
    this.timeout = TimeLimit.checked(timeout);
    return this;
  }

  /**
   * Sets what tells the time. The default is the system's clock.
   *
   * @param clock decides what has expired
   * @return this builder
   */
  public VerifierBuilder clock(Clock clock) {
    this.clock = Objects.requireNonNull(clock, "clock");
    return this;
  }

  /**
   * The verifier. Later changes of this builder do not change it.
   *
   * @throws IllegalStateException if no certificate is trusted
   */
  public Verifier build() {
    if (anchors.isEmpty()) {
      throw new IllegalStateException(
          "nothing is trusted: name one certificate at least, with trust(...)");
    }
    Rules rules =
        new Rules(
            List.copyOf(anchors),
            List.copyOf(timestampAnchors.isEmpty() ? anchors : timestampAnchors),
            profile,
            revocation == null ? profile.revocation() : revocation,
            List.copyOf(kept),
            clock);
    return new Verifier(rules, new RevocationSource(new DataCache(cache), timeout, Rules::accepts));
  }
}
