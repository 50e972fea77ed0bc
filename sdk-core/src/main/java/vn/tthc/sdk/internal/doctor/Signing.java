package vn.tthc.sdk.internal.doctor;

import java.security.cert.X509Certificate;
import java.time.Instant;
import vn.tthc.sdk.SignatureCarrier;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.signing.Signer;

/** Judges the certificate that signs exchanges. */
final class Signing {

  private static final String TRIALS =
      "for trials only: the circular asks for signatures (Art. 3.5)";

  private static final String WHAT = "the signing certificate";
  private static final String MEND = "give the next one as signing.next-key";

  private Signing() {}

  static Finding check(Settings settings, Instant now) {
    Signer signer = settings.signer();
    if (signer == null) {
      return Finding.warning("exchanges are not signed", TRIALS);
    }
    Finding dates;
    try {
      X509Certificate certificate = signer.certificate();
      if (certificate == null) {
        return noCertificate("");
      }
      Instant begin = certificate.getNotBefore().toInstant();
      dates = CertificateDates.of(WHAT, begin, signer.signsUntil(), now, MEND);
    } catch (RuntimeException e) {
      // The user's code; its words may be about the key.
      return noCertificate(": " + e.getClass().getName());
    }
    return settings.signatureCarrier() == SignatureCarrier.NONE
        ? dates.and(Finding.warning("signatures stay here, as signature.carrier is none", TRIALS))
        : dates;
  }

  private static Finding noCertificate(String why) {
    return Finding.failed("the signer gave no certificate" + why, "check the program's Signer");
  }
}
