package vn.tthc.sdk.signing;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A made-up certification authority: a root, an intermediate, and whatever they issue. */
final class TestPki {

  static final Instant NOW = Instant.parse("2026-11-23T02:03:04Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  static final char[] PASSWORD = "mat-khau-mau".toCharArray();

  /** Long, so that OpenSSL, which goes by the computer's clock, accepts it whenever this runs. */
  static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

  static final Instant END = Instant.parse("2049-01-01T00:00:00Z");

  static final KeyPair RSA = rsa(2048);
  static final KeyPair P256 = ec("secp256r1");
  static final KeyPair P384 = ec("secp384r1");
  static final KeyPair ED25519 = ed25519();

  private static final AtomicLong SERIAL = new AtomicLong(0x1001);
  private static final KeyPair ROOT_KEY = ec("secp256r1");
  private static final KeyPair INTERMEDIATE_KEY = ec("secp256r1");

  static final X509Certificate ROOT =
      new Request("CN=Gốc Mẫu", ROOT_KEY).issuer("CN=Gốc Mẫu", ROOT_KEY).authority().issue();
  static final X509Certificate INTERMEDIATE =
      new Request("CN=Trung gian Mẫu", INTERMEDIATE_KEY)
          .issuer("CN=Gốc Mẫu", ROOT_KEY)
          .authority()
          .issue();

  private TestPki() {}

  static KeyPair rsa(int bits) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static KeyPair ec(String curve) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec(curve));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair ed25519() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static Request signer(KeyPair keys) {
    return new Request("CN=Sở Mẫu", keys).issuer("CN=Trung gian Mẫu", INTERMEDIATE_KEY);
  }

  static Path p12(Path directory, KeyPair keys, X509Certificate certificate) throws Exception {
    KeyStore store = emptyStore();
    add(store, "so-mau", keys, certificate);
    return save(directory.resolve("so-mau.p12"), store);
  }

  /** The signer for a key in a file, by a clock at {@link #NOW}. */
  static Signer open(Path file, char[] password, String alias) {
    return open(file, password, alias, CLOCK);
  }

  static Signer open(Path file, char[] password, String alias, Clock clock) {
    return Signer.builder().key(SigningKey.pkcs12(file, password, alias)).clock(clock).build();
  }

  static KeyStore emptyStore() throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }

  static void add(KeyStore store, String alias, KeyPair keys, X509Certificate certificate)
      throws Exception {
    boolean ours =
        certificate.getIssuerX500Principal().equals(INTERMEDIATE.getSubjectX500Principal());
    Certificate[] chain =
        ours
            ? new Certificate[] {certificate, INTERMEDIATE, ROOT}
            : new Certificate[] {certificate};
    store.setKeyEntry(alias, keys.getPrivate(), PASSWORD, chain);
  }

  static Path save(Path file, KeyStore store) throws Exception {
    try (var out = Files.newOutputStream(file)) {
      store.store(out, PASSWORD);
    }
    return file;
  }

  static Path rootPem(Path directory) throws Exception {
    return Files.writeString(directory.resolve("root.pem"), pem("CERTIFICATE", ROOT.getEncoded()));
  }

  static String pem(String type, byte[] der) {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    return "-----BEGIN " + type + "-----\n" + body + "\n-----END " + type + "-----\n";
  }

  /** What a certificate shall say. */
  static final class Request {
    private final X500Name subject;
    private final KeyPair keys;
    private X500Name issuer;
    private KeyPair issuerKeys;
    private String algorithm = "SHA256withECDSA";
    private Instant start = START;
    private Instant end = END;
    private Integer usage;
    private KeyPurposeId purpose;
    private boolean authority;

    Request(String subject, KeyPair keys) {
      this.subject = new X500Name(subject);
      this.keys = keys;
    }

    Request issuer(String name, KeyPair issuerKeys) {
      this.issuer = new X500Name(name);
      this.issuerKeys = issuerKeys;
      return this;
    }

    Request selfSigned() {
      issuer = subject;
      issuerKeys = keys;
      return this;
    }

    Request algorithm(String algorithm) {
      this.algorithm = algorithm;
      return this;
    }

    Request from(Duration fromNow) {
      start = NOW.plus(fromNow);
      return this;
    }

    Request until(Duration fromNow) {
      end = NOW.plus(fromNow);
      return this;
    }

    Request usage(int usage) {
      this.usage = usage;
      return this;
    }

    /** The one purpose of its key, in a critical extension. */
    Request purpose(KeyPurposeId purpose) {
      this.purpose = purpose;
      return this;
    }

    Request authority() {
      authority = true;
      return usage(KeyUsage.keyCertSign | KeyUsage.cRLSign);
    }

    X509Certificate issue() {
      try {
        var builder =
            new JcaX509v3CertificateBuilder(
                issuer,
                BigInteger.valueOf(SERIAL.getAndIncrement()),
                Date.from(start),
                Date.from(end),
                subject,
                keys.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        if (usage != null) {
          builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        }
        if (purpose != null) {
          builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
        }
        var signer =
            new JcaContentSignerBuilder(algorithm)
                .setProvider(new BouncyCastleProvider())
                .build(issuerKeys.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
