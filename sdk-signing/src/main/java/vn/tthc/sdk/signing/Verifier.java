package vn.tthc.sdk.signing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.internal.revocation.RevocationSource;
import vn.tthc.sdk.signing.internal.verify.Rules;
import vn.tthc.sdk.signing.internal.verify.SignatureCheck;

/**
 * Checks CMS signatures (RFC 5652) of the levels CAdES baseline B and T (ETSI EN 319 122-1), with
 * the content inside or apart, by the rules of a {@link SignatureProfile}. The verdicts are those
 * of ETSI EN 319 102-1.
 *
 * <p>Stricter than the standards where a loose end would let somebody change a signature unseen:
 * exactly one signer, signed attributes, algorithms from SHA-256 on, DER (but for the frame of
 * signatures that were streamed), certificates that all have a part, nothing unsigned but time
 * stamps. Larger than 64 MiB is refused.
 *
 * <p>What stands in a signature never makes this throw: it makes a check fail. Revocation data is
 * fetched, where the rules ask for it, only for a signature that is right in itself and leads to a
 * trusted certificate.
 *
 * <p>Safe for use by many threads; make one and share it.
 */
public final class Verifier {

  private final Rules rules;
  private final RevocationSource source;

  Verifier(Rules rules, RevocationSource source) {
    this.rules = rules;
    this.source = source;
  }

  /** Begins a verifier with the profile {@link SignatureProfile#STANDARD} and no trust yet. */
  public static VerifierBuilder builder() {
    return new VerifierBuilder();
  }

  /**
   * Checks a signature that carries its content. One that does not is indeterminate.
   *
   * @param signature in DER, or in BER as written by signers that stream
   * @return what was found
   */
  public Verification verify(byte[] signature) {
    Objects.requireNonNull(signature, "signature");
    return run(signature, null);
  }

  /**
   * Checks a signature over content that stands apart. Where the signature carries content too,
   * both must be equal.
   *
   * @param signature in DER, or in BER as written by signers that stream
   * @param content the bytes that should have been signed, exactly
   * @return what was found
   */
  public Verification verify(byte[] signature, byte[] content) {
    Objects.requireNonNull(signature, "signature");
    Objects.requireNonNull(content, "content");
    return run(signature, content);
  }

  private Verification run(byte[] signature, byte @Nullable [] content) {
    SignatureCheck check = new SignatureCheck(rules, source);
    check.run(signature, content);
    return new Verification(check);
  }

  @Override
  public String toString() {
    return "Verifier[profile="
        + rules.profile().name()
        + ", anchors="
        + rules.anchors().size()
        + "]";
  }
}
