package vn.tthc.sdk.internal.channel;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import vn.tthc.sdk.Tls;

/** A certificate authority to throw away. */
public final class TestCa {

  /** A moment to reckon from. */
  public static final Instant NOW = Instant.now();

  /** A moment to reckon from. */
  public static final Instant BEFORE = NOW.minusSeconds(7200);

  /** A moment to reckon from. */
  public static final Instant AFTER = NOW.plusSeconds(7200);

  private final X500Name name;
  private final KeyPair keys = keys("EC");
  private final AtomicLong serial = new AtomicLong(1);
  private final X509Certificate certificate;

  /** An authority of this name. */
  public TestCa(String name) {
    this.name = new X500Name("CN=" + name);
    this.certificate = sign(this.name, keys, BEFORE.minusSeconds(7200), AFTER, true, null);
  }

  /** Its own certificate. */
  public X509Certificate certificate() {
    return certificate;
  }

  /** Keys with a certificate for a host. */
  public Tls.Identity issue(String host) {
    return issue(host, BEFORE, AFTER);
  }

  /** Keys with a certificate for a host and a time. */
  public Tls.Identity issue(String host, Instant from, Instant to) {
    return issue(keys("EC"), host, from, to);
  }

  /** A certificate for a host and a time. */
  public Tls.Identity issue(KeyPair pair, String host, Instant from, Instant to) {
    X500Name subject = new X500Name("CN=" + host);
    return new Tls.Identity(
        pair.getPrivate(), List.of(sign(subject, pair, from, to, false, host), certificate));
  }

  /** A list of revoked certificates. */
  X509CRL revoking(X509Certificate revoked) {
    try {
      X509v2CRLBuilder builder = new X509v2CRLBuilder(name, Date.from(BEFORE));
      builder.setNextUpdate(Date.from(AFTER));
      builder.addCRLEntry(revoked.getSerialNumber(), Date.from(BEFORE), 0);
      return new JcaX509CRLConverter().getCRL(builder.build(signer(keys.getPrivate())));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** The pin of a certificate's key. */
  public static String pin(X509Certificate certificate) {
    try {
      byte[] key = certificate.getPublicKey().getEncoded();
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
      return "sha256/" + Base64.getEncoder().encodeToString(digest);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static KeyPair keys(String algorithm) {
    try {
      return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private X509Certificate sign(
      X500Name subject, KeyPair pair, Instant from, Instant to, boolean authority, String host) {
    try {
      JcaX509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              name,
              BigInteger.valueOf(serial.getAndIncrement()),
              Date.from(from),
              Date.from(to),
              subject,
              pair.getPublic());
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
      if (host != null) {
        GeneralName dns = new GeneralName(GeneralName.dNSName, host);
        builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(dns));
      }
      return new JcaX509CertificateConverter()
          .getCertificate(builder.build(signer(keys.getPrivate())));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static ContentSigner signer(PrivateKey key) throws Exception {
    return new JcaContentSignerBuilder("SHA256withECDSA").build(key);
  }
}
