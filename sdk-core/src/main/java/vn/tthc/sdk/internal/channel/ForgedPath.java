package vn.tthc.sdk.internal.channel;

import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Tells a certificate that is out of date from a forged one that says so of itself: the latter
 * would not be trusted at its own time either.
 */
final class ForgedPath {

  private ForgedPath() {}

  /** Whether the path would be wrong even in time; no where that cannot be found out. */
  static boolean isForged(List<Throwable> causes, @Nullable X509TrustManager trust) {
    return causes.stream()
        .filter(CertPathValidatorException.class::isInstance)
        .map(CertPathValidatorException.class::cast)
        .filter(e -> e.getCertPath() != null && e.getIndex() >= 0)
        .findFirst()
        .map(e -> trust != null && !isRightInTime(e, trust))
        .orElse(false);
  }

  private static boolean isRightInTime(CertPathValidatorException e, X509TrustManager trust) {
    CertPath path = e.getCertPath();
    X509Certificate late = (X509Certificate) path.getCertificates().get(e.getIndex());
    boolean expired = e.getReason() == BasicReason.EXPIRED;
    try {
      PKIXParameters rules = new PKIXParameters(anchors(trust));
      rules.setRevocationEnabled(false);
      rules.setDate(expired ? late.getNotAfter() : late.getNotBefore());
      CertPathValidator.getInstance("PKIX").validate(path, rules);
      return true;
    } catch (GeneralSecurityException wrong) {
      return false;
    }
  }

  private static Set<TrustAnchor> anchors(X509TrustManager trust) {
    return Stream.of(trust.getAcceptedIssuers())
        .map(issuer -> new TrustAnchor(issuer, null))
        .collect(Collectors.toSet());
  }
}
