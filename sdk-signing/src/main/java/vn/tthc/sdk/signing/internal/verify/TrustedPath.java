package vn.tthc.sdk.signing.internal.verify;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * A path of certificates to a trusted one.
 *
 * @param certificates the signer's first, each issued by the next, the last by the trusted one;
 *     empty when the signer's own is trusted
 * @param anchor the trusted one
 */
record TrustedPath(List<X509Certificate> certificates, X509Certificate anchor) {

  X509Certificate issuerOf(int index) {
    return index + 1 < certificates.size() ? certificates.get(index + 1) : anchor;
  }

  /** The moment at which the first of them expires; without any, that of the trusted one. */
  Instant earliestEnd() {
    return certificates.stream()
        .map(certificate -> certificate.getNotAfter().toInstant())
        .min(Instant::compareTo)
        .orElse(anchor.getNotAfter().toInstant());
  }
}
