package vn.tthc.sdk.testing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate authority that issues one certificate and is forgotten. */
final class TestAuthority {
  private static final X500Name CA_NAME = new X500Name("CN=Chứng thực Mẫu, O=Cơ quan Mẫu, C=VN");
  private static final X500Name AGENCY_NAME = new X500Name("CN=Đơn vị Mẫu, O=Cơ quan Mẫu, C=VN");

  private static final X500Name SERVER_NAME = new X500Name("CN=127.0.0.1, O=Cơ quan Mẫu, C=VN");
  private static final String CANNOT_BUILD = "The certificate cannot be built.";

  /** What came out: the holder's key and certificate, and the authority's certificate. */
  record Issued(PrivateKey key, X509Certificate certificate, X509Certificate ca) {}

  private final TestIdentity.KeyKind kind;
  private final KeyPair pair;

  private TestAuthority(TestIdentity.KeyKind kind) throws GeneralSecurityException {
    this.kind = kind;
    this.pair = newPair(kind);
  }

  static Issued issue(TestIdentity.KeyKind kind) throws GeneralSecurityException {
    return issue(kind, AGENCY_NAME, KeyUsage.digitalSignature | KeyUsage.nonRepudiation, List.of());
  }

  /** For a server on this machine. */
  static Issued issueServer() throws GeneralSecurityException {
    GeneralNames names =
        new GeneralNames(
            new GeneralName[] {
              new GeneralName(GeneralName.iPAddress, DoorServer.HOST),
              new GeneralName(GeneralName.dNSName, "localhost")
            });
    try {
      return issue(
          TestIdentity.KeyKind.EC_P256,
          SERVER_NAME,
          KeyUsage.digitalSignature,
          List.of(
              Extension.create(Extension.subjectAlternativeName, false, names),
              Extension.create(
                  Extension.extendedKeyUsage,
                  false,
                  new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth))));
    } catch (IOException e) {
      throw new GeneralSecurityException(CANNOT_BUILD, e);
    }
  }

  private static Issued issue(
      TestIdentity.KeyKind kind, X500Name subject, int usage, List<Extension> more)
      throws GeneralSecurityException {
    TestAuthority authority = new TestAuthority(kind);
    KeyPair pair = newPair(kind);
    try {
      X509Certificate ca =
          authority.certify(
              CA_NAME,
              authority.pair.getPublic(),
              true,
              KeyUsage.keyCertSign | KeyUsage.cRLSign,
              List.of());
      X509Certificate certificate =
          authority.certify(subject, pair.getPublic(), false, usage, more);
      return new Issued(pair.getPrivate(), certificate, ca);
    } catch (IOException | OperatorCreationException e) {
      throw new GeneralSecurityException(CANNOT_BUILD, e);
    }
  }

  private static KeyPair newPair(TestIdentity.KeyKind kind) throws GeneralSecurityException {
    KeyPairGenerator generator;
    switch (kind) {
      case EC_P256 -> {
        generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
      }
      case RSA_2048 -> {
        generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
      }
      default -> throw new IllegalArgumentException("Unknown kind of key: " + kind);
    }
    return generator.generateKeyPair();
  }

  private X509Certificate certify(
      X500Name subject, PublicKey key, boolean isCa, int usage, List<Extension> more)
      throws GeneralSecurityException, IOException, OperatorCreationException {
    Instant now = Instant.now();
    JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
    X509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
                CA_NAME,
                new BigInteger(120, new SecureRandom()).add(BigInteger.ONE),
                Date.from(now.minus(Duration.ofDays(1))),
                Date.from(now.plus(Duration.ofDays(365))),
                subject,
                key)
            .addExtension(Extension.basicConstraints, true, new BasicConstraints(isCa))
            .addExtension(Extension.keyUsage, true, new KeyUsage(usage))
            .addExtension(
                Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(key))
            .addExtension(
                Extension.authorityKeyIdentifier,
                false,
                extensions.createAuthorityKeyIdentifier(pair.getPublic()));
    for (Extension extension : more) {
      builder.addExtension(extension);
    }
    String algorithm = kind == TestIdentity.KeyKind.EC_P256 ? "SHA256withECDSA" : "SHA256withRSA";
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(new JcaContentSignerBuilder(algorithm).build(pair.getPrivate())));
  }
}
