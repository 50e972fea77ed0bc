package vn.tthc.sdk.signing.internal.revocation;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Questions to OCSP responders (RFC 6960). They carry no nonce, as many responders answer with what
 * they signed in advance (RFC 5019); the dates of the answer tell whether it is fresh.
 */
final class OcspRequests {

  /** The issuer is named by SHA-1: a name and not a proof, and all that many responders know. */
  private static final AlgorithmIdentifier NAMING =
      new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1, DERNull.INSTANCE);

  private OcspRequests() {}

  static byte[] about(X509Certificate certificate, X509Certificate issuer) {
    try {
      CertificateID id =
          new CertificateID(
              new JcaDigestCalculatorProviderBuilder().build().get(NAMING),
              new JcaX509CertificateHolder(issuer),
              certificate.getSerialNumber());
      return new OCSPReqBuilder().addRequest(id).build().getEncoded();
    } catch (OCSPException
        | OperatorCreationException
        | CertificateEncodingException
        | IOException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
