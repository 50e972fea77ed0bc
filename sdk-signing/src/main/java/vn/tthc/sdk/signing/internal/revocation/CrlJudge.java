package vn.tthc.sdk.signing.internal.revocation;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiPredicate;
import org.bouncycastle.asn1.ASN1Enumerated;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.RevocationData;
import vn.tthc.sdk.signing.internal.Usage;

/**
 * What a revocation list says of a certificate (RFC 5280, section 6.3). Only complete lists by the
 * certificate's own issuer count; indirect lists, delta lists and lists of some reasons do not.
 * This is not left to the JDK, which fetches the list itself where it likes the given one less than
 * we do. Immutable.
 *
 * @param accepts which signature algorithms are good enough, by identifier and parameters
 */
record CrlJudge(BiPredicate<ASN1ObjectIdentifier, byte @Nullable []> accepts) {

  private static final int REMOVE_FROM_CRL = 8;

  Outcome judge(byte[] der, X509Certificate certificate, X509Certificate issuer, Window window) {
    try {
      var crl =
          (X509CRL)
              CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der));
      if (!isBy(crl, certificate, issuer) || !covers(crl, certificate)) {
        return Outcome.UNKNOWN;
      }
      Instant thisUpdate = crl.getThisUpdate().toInstant();
      Date next = crl.getNextUpdate();
      if (next == null || !window.covers(thisUpdate, next.toInstant())) {
        return Outcome.UNKNOWN;
      }
      return entry(crl.getRevokedCertificate(certificate.getSerialNumber()), certificate, crl);
    } catch (GeneralSecurityException | RuntimeException e) {
      // Broken or forged: then it says nothing. Libraries tell that by exceptions of many kinds.
      return Outcome.UNKNOWN;
    }
  }

  private boolean isBy(X509CRL crl, X509Certificate certificate, X509Certificate issuer)
      throws GeneralSecurityException {
    var algorithm = new ASN1ObjectIdentifier(crl.getSigAlgOID());
    if (!crl.getIssuerX500Principal().equals(certificate.getIssuerX500Principal())
        || !Usage.maySignLists(issuer)
        || !accepts.test(algorithm, crl.getSigAlgParams())) {
      return false;
    }
    crl.verify(issuer.getPublicKey());
    return true;
  }

  /** Whether the list is one for this certificate: what narrows it must be known here. */
  private static boolean covers(X509CRL crl, X509Certificate certificate) {
    Set<String> critical = new HashSet<>();
    if (crl.getCriticalExtensionOIDs() != null) {
      critical.addAll(crl.getCriticalExtensionOIDs());
    }
    critical.remove(Extension.issuingDistributionPoint.getId());
    if (!critical.isEmpty() || crl.getExtensionValue(Extension.deltaCRLIndicator.getId()) != null) {
      return false;
    }
    byte[] extension = crl.getExtensionValue(Extension.issuingDistributionPoint.getId());
    return extension == null || covers(point(extension), certificate);
  }

  private static IssuingDistributionPoint point(byte[] extension) {
    return IssuingDistributionPoint.getInstance(ASN1OctetString.getInstance(extension).getOctets());
  }

  private static boolean covers(IssuingDistributionPoint point, X509Certificate certificate) {
    boolean authority = certificate.getBasicConstraints() >= 0;
    if (point.isIndirectCRL()
        || point.onlyContainsAttributeCerts()
        || point.getOnlySomeReasons() != null
        || point.onlyContainsUserCerts() && authority
        || point.onlyContainsCACerts() && !authority) {
      return false;
    }
    if (point.getDistributionPoint() == null) {
      return true;
    }
    Set<GeneralName> named = Addresses.distributionNames(certificate);
    return Arrays.stream(Addresses.names(point.getDistributionPoint())).anyMatch(named::contains);
  }

  private static Outcome entry(
      @Nullable X509CRLEntry entry, X509Certificate certificate, X509CRL crl)
      throws GeneralSecurityException {
    RevocationData data = new RevocationData(RevocationData.Kind.CRL, crl.getEncoded());
    if (entry == null) {
      Instant thisUpdate = crl.getThisUpdate().toInstant();
      return Window.speaksOf(certificate, thisUpdate) ? Outcome.good(data) : Outcome.UNKNOWN;
    }
    if (entry.hasUnsupportedCriticalExtension()) {
      return Outcome.UNKNOWN;
    }
    Integer reason = reason(entry);
    return reason != null && reason == REMOVE_FROM_CRL
        ? Outcome.good(data)
        : Outcome.revoked(entry.getRevocationDate().toInstant(), reason, data);
  }

  private static @Nullable Integer reason(X509CRLEntry entry) {
    byte[] extension = entry.getExtensionValue(Extension.reasonCode.getId());
    return extension == null
        ? null
        : ASN1Enumerated.getInstance(ASN1OctetString.getInstance(extension).getOctets())
            .intValueExact();
  }
}
