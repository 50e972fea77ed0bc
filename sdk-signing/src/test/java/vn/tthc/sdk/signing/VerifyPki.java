package vn.tthc.sdk.signing;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Made-up certificates with what verification looks at: addresses, purposes, dates. */
final class VerifyPki {

  static final KeyPair ED25519 = ed25519();

  private static final AtomicLong SERIAL = new AtomicLong(0x7001);
  private static final KeyPair ROOT_KEY = TestPki.rsa(2048);

  /** Another authority of the same name. */
  private static final KeyPair STRANGER_KEY = TestPki.rsa(2048);

  static final Identity ROOT = root(ROOT_KEY);
  static final Identity STRANGER = root(STRANGER_KEY);
  static final Identity MIDDLE =
      new Wanted("CN=Trung gian Xác minh", TestPki.rsa(2048)).authority().by(ROOT);
  static final Identity TSA =
      new Wanted("CN=Dấu thời gian Mẫu", TestPki.rsa(2048))
          .purpose(true, KeyPurposeId.id_kp_timeStamping)
          .by(ROOT);

  private VerifyPki() {}

  /** A certificate and its key. */
  record Identity(X509Certificate certificate, KeyPair keys) {
    PrivateKey key() {
      return keys.getPrivate();
    }

    X500Name name() {
      return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    }
  }

  private static Identity root(KeyPair keys) {
    Wanted wanted = new Wanted("CN=Gốc Xác minh", keys).authority();
    return wanted.by(new Identity(null, keys), wanted.subject);
  }

  private static KeyPair ed25519() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static Wanted signer(KeyPair keys) {
    return new Wanted("CN=Sở Xác minh", keys).usage(KeyUsage.digitalSignature);
  }

  /** What a certificate shall say. */
  static final class Wanted {
    private record Added(ASN1ObjectIdentifier type, boolean critical, ASN1Encodable value) {}

    private final X500Name subject;
    private final KeyPair keys;
    private final List<Added> extensions = new ArrayList<>();
    private Instant start = TestPki.START;
    private Instant end = TestPki.END;
    private String algorithm;

    Wanted(String subject, KeyPair keys) {
      this.subject = new X500Name(subject);
      this.keys = keys;
    }

    Wanted add(ASN1ObjectIdentifier type, boolean critical, ASN1Encodable value) {
      extensions.add(new Added(type, critical, value));
      return this;
    }

    Wanted authority() {
      return add(Extension.basicConstraints, true, new BasicConstraints(true))
          .add(Extension.subjectKeyIdentifier, false, keyIdentifier())
          .usage(KeyUsage.keyCertSign | KeyUsage.cRLSign);
    }

    private ASN1Encodable keyIdentifier() {
      return new SubjectKeyIdentifier(Sha256.of(keys.getPublic().getEncoded()));
    }

    Wanted usage(int usage) {
      return add(Extension.keyUsage, true, new KeyUsage(usage));
    }

    Wanted purpose(boolean critical, KeyPurposeId... purposes) {
      return add(Extension.extendedKeyUsage, critical, new ExtendedKeyUsage(purposes));
    }

    Wanted list(String url) {
      var name = new DistributionPointName(new GeneralNames(uri(url)));
      DistributionPoint[] points = {new DistributionPoint(name, null, null)};
      return add(Extension.cRLDistributionPoints, false, new CRLDistPoint(points));
    }

    Wanted ocsp(String url) {
      return add(
          Extension.authorityInfoAccess,
          false,
          new AuthorityInformationAccess(AccessDescription.id_ad_ocsp, uri(url)));
    }

    Wanted between(Instant start, Instant end) {
      this.start = start;
      this.end = end;
      return this;
    }

    Wanted algorithm(String algorithm) {
      this.algorithm = algorithm;
      return this;
    }

    Identity by(Identity issuer) {
      return by(issuer, issuer.name());
    }

    private Identity by(Identity issuer, X500Name issuerName) {
      try {
        var builder =
            new JcaX509v3CertificateBuilder(
                issuerName,
                BigInteger.valueOf(SERIAL.getAndIncrement()),
                Date.from(start),
                Date.from(end),
                subject,
                keys.getPublic());
        for (Added added : extensions) {
          builder.addExtension(added.type(), added.critical(), added.value());
        }
        String name = algorithm == null ? signatureBy(issuer.key()) : algorithm;
        var signer = new JcaContentSignerBuilder(name).build(issuer.key());
        return new Identity(
            new JcaX509CertificateConverter().getCertificate(builder.build(signer)), keys);
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  static String signatureBy(PrivateKey key) {
    return key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
  }

  private static GeneralName uri(String url) {
    return new GeneralName(GeneralName.uniformResourceIdentifier, url);
  }
}
