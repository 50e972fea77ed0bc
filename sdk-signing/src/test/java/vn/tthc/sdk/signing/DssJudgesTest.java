package vn.tthc.sdk.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The European Commission's DSS judges level and validity of our signatures. */
@Tag("interop")
class DssJudgesTest {

  private static final byte[] CONTENT = "{\"MaHoSo\":\"H29.33-261017-0001\"}".getBytes(UTF_8);

  private TestTsa tsa;

  @BeforeEach
  void start() {
    tsa = TestTsa.start();
    tsa.time(Instant.now());
  }

  @AfterEach
  void stop() {
    tsa.close();
  }

  static Stream<Arguments> ways() {
    return Stream.of(SignatureAlgorithm.values())
        .flatMap(
            algorithm ->
                Stream.of(
                    Arguments.of(algorithm, false, false),
                    Arguments.of(algorithm, false, true),
                    Arguments.of(algorithm, true, false),
                    Arguments.of(algorithm, true, true)));
  }

  @ParameterizedTest(name = "{0}, time-stamped: {1}, detached: {2}")
  @MethodSource("ways")
  void says_the_level_and_that_it_is_passed(
      SignatureAlgorithm algorithm, boolean stamped, boolean detached) throws Exception {
    SignerBuilder builder = Signer.builder().key(key(algorithm)).algorithm(algorithm);
    if (stamped) {
      builder.timestamps(TimestampService.of(tsa.address()).withGrace(Duration.ZERO));
    }
    Signer signer = builder.build();
    byte[] signature = detached ? signer.signDetached(CONTENT) : signer.sign(CONTENT);

    SimpleReport report = judge(signature, detached);

    String id = report.getFirstSignatureId();
    String level = stamped ? "CAdES-BASELINE-T" : "CAdES-BASELINE-B";
    assertThat(report.getSignatureFormat(id).toString()).isEqualTo(level);
    assertThat(report.getIndication(id))
        .as(() -> report.getSubIndication(id) + " " + errors(report))
        .isEqualTo(wanted(algorithm));
    Verification ours = ours(signature, detached);
    assertThat(ours.verdict()).as(ours::toString).isEqualTo(Verdict.VALID);
    assertThat(ours.level().name()).isEqualTo(level.substring(6).replace('-', '_'));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ways")
  void says_no_to_other_content(SignatureAlgorithm algorithm, boolean stamped, boolean detached)
      throws Exception {
    byte[] other = "{}".getBytes(UTF_8);
    byte[] signature =
        Signer.builder().key(key(algorithm)).algorithm(algorithm).build().signDetached(other);
    SimpleReport report = judge(signature, true);
    assertThat(report.getIndication(report.getFirstSignatureId()))
        .isEqualTo(Indication.TOTAL_FAILED);
    assertThat(ours(signature, true).verdict()).isEqualTo(Verdict.INVALID);
  }

  /** The policy that comes with DSS does not take EdDSA yet, however good the signature is. */
  private static Indication wanted(SignatureAlgorithm algorithm) {
    return algorithm == SignatureAlgorithm.ED25519
        ? Indication.INDETERMINATE
        : Indication.TOTAL_PASSED;
  }

  private static List<String> errors(SimpleReport report) {
    return report.getAdESValidationErrors(report.getFirstSignatureId()).stream()
        .map(Message::getValue)
        .toList();
  }

  private static SigningKey key(SignatureAlgorithm algorithm) throws Exception {
    KeyPair keys = keys(algorithm);
    VerifyPki.Identity signer = VerifyPki.signer(keys).by(VerifyPki.MIDDLE);
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry(
        "mau",
        keys.getPrivate(),
        TestPki.PASSWORD,
        new Certificate[] {signer.certificate(), VerifyPki.MIDDLE.certificate()});
    return SigningKey.keyStore(store, TestPki.PASSWORD, null);
  }

  private static KeyPair keys(SignatureAlgorithm algorithm) {
    return switch (algorithm) {
      case ECDSA_SHA256, ECDSA_SHA512 -> TestPki.P256;
      case ECDSA_SHA384 -> TestPki.P384;
      case ED25519 -> TestPki.ED25519;
      default -> TestPki.RSA;
    };
  }

  private SimpleReport judge(byte[] signature, boolean detached) throws Exception {
    CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
    for (X509Certificate anchor : List.of(VerifyPki.ROOT.certificate(), tsa.certificate())) {
      trusted.addCertificate(new CertificateToken(anchor));
    }
    CommonCertificateVerifier verifier = new CommonCertificateVerifier();
    verifier.setTrustedCertSources(trusted);
    verifier.setCrlSource(
        new ExternalResourcesCRLSource(list(VerifyPki.MIDDLE), list(VerifyPki.ROOT)));
    DSSDocument document = new InMemoryDocument(signature);
    SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(document);
    validator.setCertificateVerifier(verifier);
    if (detached) {
      validator.setDetachedContents(List.of(new InMemoryDocument(CONTENT)));
    }
    return validator.validateDocument().getSimpleReport();
  }

  private Verification ours(byte[] signature, boolean detached) {
    Verifier verifier =
        Verifier.builder()
            .trust(List.of(VerifyPki.ROOT.certificate()))
            .timestampTrust(List.of(TestPki.ROOT))
            .build();
    return detached ? verifier.verify(signature, CONTENT) : verifier.verify(signature);
  }

  /** A list of revoked certificates, with none in it. */
  private static InputStream list(VerifyPki.Identity issuer) throws Exception {
    Instant now = Instant.now();
    X509v2CRLBuilder list = new X509v2CRLBuilder(issuer.name(), Date.from(now.minusSeconds(60)));
    list.setNextUpdate(Date.from(now.plus(Duration.ofDays(1))));
    var signer = new JcaContentSignerBuilder("SHA256withRSA").build(issuer.key());
    return new ByteArrayInputStream(list.build(signer).getEncoded());
  }
}
