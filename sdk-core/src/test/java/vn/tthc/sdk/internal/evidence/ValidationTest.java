package vn.tthc.sdk.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.evidence.AuditFinding;
import vn.tthc.sdk.evidence.AuditReport;
import vn.tthc.sdk.evidence.ExchangeEvidence;
import vn.tthc.sdk.internal.Digests;
import vn.tthc.sdk.internal.config.Keeping;
import vn.tthc.sdk.signing.Revocation;
import vn.tthc.sdk.signing.Signer;
import vn.tthc.sdk.signing.SigningKey;
import vn.tthc.sdk.signing.Verifier;
import vn.tthc.sdk.signing.VerifierBuilder;

/** Seals are checked when they are made, and what was found then stays with them. */
class ValidationTest {

  private static final X500Name AUTHORITY = new X500Name("CN=Chứng thực Mẫu");
  private static final BigInteger SERIAL = BigInteger.valueOf(77);
  private static final char[] PASSWORD = "mat-khau".toCharArray();

  @TempDir Path folder;
  private final Instant now = Instant.now();
  private KeyPair authorityKeys;
  private X509Certificate authority;
  private TestLog log;

  @BeforeEach
  void start() throws Exception {
    log = new TestLog(folder.resolve("log"));
    authorityKeys = keys();
    authority = certificate(AUTHORITY, BigInteger.ONE, authorityKeys, true);
    KeyPair keys = keys();
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    Certificate[] chain = {certificate(new X500Name("CN=Sở Mẫu"), SERIAL, keys, false)};
    store.setKeyEntry("mau", keys.getPrivate(), PASSWORD, chain);
    log.signer = Signer.builder().key(SigningKey.keyStore(store, PASSWORD, null)).build();
  }

  private static KeyPair keys() throws Exception {
    return KeyPairGenerator.getInstance("EC").generateKeyPair();
  }

  private X509Certificate certificate(X500Name name, BigInteger serial, KeyPair keys, boolean ca)
      throws Exception {
    var builder =
        new JcaX509v3CertificateBuilder(
            AUTHORITY,
            serial,
            Date.from(now.minus(Duration.ofDays(1))),
            Date.from(now.plus(Duration.ofDays(100))),
            name,
            keys.getPublic());
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(ca));
    int usage = ca ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature;
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
    return new JcaX509CertificateConverter().getCertificate(builder.build(signer()));
  }

  private org.bouncycastle.operator.ContentSigner signer() throws Exception {
    return new JcaContentSignerBuilder("SHA256withECDSA").build(authorityKeys.getPrivate());
  }

  private byte[] list(boolean revoked) throws Exception {
    var list = new X509v2CRLBuilder(AUTHORITY, Date.from(now.minusSeconds(60)));
    list.setNextUpdate(Date.from(now.plus(Duration.ofDays(1))));
    if (revoked) {
      list.addCRLEntry(SERIAL, Date.from(now.minusSeconds(3600)), CRLReason.keyCompromise);
    }
    return list.build(signer()).getEncoded();
  }

  private void run(Verifier verifier) {
    log.keeping = Keeping.STANDARD.withVerifier(verifier);
    log.write(3);
  }

  private VerifierBuilder verifier() {
    return Verifier.builder().trust(List.of(authority)).revocation(Revocation.REQUIRED);
  }

  private Entry validation() throws Exception {
    String lines = Files.readString(log.files.segments().get(0).file());
    return lines
        .lines()
        .map(line -> Entry.of(line.getBytes(StandardCharsets.UTF_8)).orElseThrow())
        .filter(entry -> entry.type().equals(Entry.VALIDATION))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theStateOfThenIsKept() throws Exception {
    byte[] list = list(false);
    run(verifier().revocationData(List.of(list)).build());
    assertThat(validation().text("verdict")).isEqualTo("VALID");
    assertThat(validation().json().path("checks").path("REVOCATION").asText()).isEqualTo("PASSED");
    assertThat(validation().json().path("revocationData"))
        .singleElement()
        .extracting(name -> name.asText())
        .isEqualTo(Digests.sha256Hex(list));
    Path kept = log.files.revocationData(Digests.sha256Hex(list));
    assertThat(Files.readAllBytes(kept)).isEqualTo(list);
    assertThat(audit().findings()).isEmpty();
    Files.write(kept, list(true));
    assertThat(audit().findings())
        .extracting(AuditFinding::kind)
        .containsExactly(AuditFinding.Kind.WRONG_FILE);
    Files.delete(kept);
    assertThat(audit().findings()).isEmpty();
    assertThat(audit().notes()).anyMatch(note -> note.contains("revocation data"));
  }

  @Test
  void aRevokedCertificateShows() throws Exception {
    run(verifier().revocationData(List.of(list(true))).build());
    assertThat(validation().text("verdict")).isNotEqualTo("VALID");
    assertThat(validation().json().path("checks").path("REVOCATION").asText())
        .isNotEqualTo("PASSED");
  }

  @Test
  void withoutDataItIsUndecidedAndTheSealStays() throws Exception {
    run(verifier().build());
    assertThat(validation().text("verdict")).isEqualTo("INDETERMINATE");
    assertThat(audit().lastSeal()).isPresent();
  }

  private AuditReport audit() {
    Verifier plain = Verifier.builder().trust(List.of(authority)).build();
    return ExchangeEvidence.in(folder.resolve("log")).audit(Optional.of(plain), lines -> {});
  }
}
