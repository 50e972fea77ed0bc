package vn.tthc.sdk.signing.internal.verify;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.Revocation;
import vn.tthc.sdk.signing.RevocationData;
import vn.tthc.sdk.signing.SignatureProfile;

/**
 * What a verifier was built with. Immutable.
 *
 * @param anchors trusted for signers
 * @param timestampAnchors trusted for time-stamp authorities
 * @param profile what is accepted
 * @param revocation how far revocation is asked for
 * @param kept revocation data from earlier
 * @param clock tells the time now
 */
public record Rules(
    List<X509Certificate> anchors,
    List<X509Certificate> timestampAnchors,
    SignatureProfile profile,
    Revocation revocation,
    List<RevocationData> kept,
    Clock clock) {

  KeyPolicy keys() {
    return new KeyPolicy(profile.rsaBits());
  }

  /** Whether a signature algorithm is accepted on certificates and on revocation data. */
  public static boolean accepts(ASN1ObjectIdentifier algorithm, byte @Nullable [] parameters) {
    return AcceptedAlgorithms.accepts(algorithm, parameters);
  }
}
