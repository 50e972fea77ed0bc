package vn.tthc.sdk.signing.internal.verify;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertPathValidatorException.Reason;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds paths from a certificate to a trusted one and has the JDK judge them (RFC 5280, section 6).
 * The search is our own because the certificates come from a stranger: the JDK's builder can be
 * kept busy for minutes by authorities that certify each other, this one stops. For one thread.
 */
final class PathFinder {

  private static final int LONGEST = 8;
  private static final int MOST_SIGNATURES = 256;
  private static final int MOST_PATHS = 16;

  private final List<X509Certificate> known;
  private final List<X509Certificate> anchors;
  private final List<TrustedPath> found = new ArrayList<>();
  private int signatures;

  /**
   * @param known certificates that may lie between, of unknown worth
   * @param anchors the trusted ones
   */
  PathFinder(List<X509Certificate> known, List<X509Certificate> anchors) {
    this.known = known;
    this.anchors = anchors;
  }

  /** All paths, depth first: at each certificate those that end there before longer ones. */
  List<TrustedPath> from(X509Certificate certificate) {
    if (anchors.contains(certificate)) {
      return List.of(new TrustedPath(List.of(), certificate));
    }
    Deque<X509Certificate> way = new ArrayDeque<>(List.of(certificate));
    follow(certificate, way);
    return List.copyOf(found);
  }

  private void follow(X509Certificate last, Deque<X509Certificate> way) {
    for (X509Certificate anchor : anchors) {
      if (found.size() < MOST_PATHS && isIssuedBy(last, anchor)) {
        found.add(new TrustedPath(List.copyOf(way), anchor));
      }
    }
    if (way.size() == LONGEST) {
      return;
    }
    for (X509Certificate next : known) {
      if (!way.contains(next) && !anchors.contains(next) && isIssuedBy(last, next)) {
        way.addLast(next);
        follow(next, way);
        way.removeLast();
      }
    }
  }

  private boolean isIssuedBy(X509Certificate certificate, X509Certificate issuer) {
    if (!certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())
        || ++signatures > MOST_SIGNATURES) {
      return false;
    }
    return isSignedBy(certificate, issuer);
  }

  static boolean isSignedBy(X509Certificate certificate, X509Certificate issuer) {
    try {
      certificate.verify(issuer.getPublicKey());
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** What the JDK says of a path at a time; null when it is good. */
  static @Nullable Reason problem(TrustedPath path, Instant at) {
    try {
      var certificates =
          CertificateFactory.getInstance("X.509").generateCertPath(path.certificates());
      var parameters = new PKIXParameters(Set.of(new TrustAnchor(path.anchor(), null)));
      parameters.setRevocationEnabled(false);
      parameters.setDate(Date.from(at));
      if (path.certificates().isEmpty()) {
        path.anchor().checkValidity(Date.from(at));
      } else {
        CertPathValidator.getInstance("PKIX").validate(certificates, parameters);
      }
      return null;
    } catch (CertPathValidatorException e) {
      return e.getReason();
    } catch (CertificateExpiredException e) {
      return BasicReason.EXPIRED;
    } catch (CertificateNotYetValidException e) {
      return BasicReason.NOT_YET_VALID;
    } catch (GeneralSecurityException e) {
      return BasicReason.UNSPECIFIED;
    }
  }
}
