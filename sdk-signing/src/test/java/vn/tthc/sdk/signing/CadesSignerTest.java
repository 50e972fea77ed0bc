package vn.tthc.sdk.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.Security;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The structure of the signature, part by part. */
class CadesSignerTest {

  private static final byte[] CONTENT = {1, 2, 3};
  private static final String CONTENT_TYPE = "1.2.840.113549.1.9.3";
  private static final String MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
  private static final String SIGNING_TIME = "1.2.840.113549.1.9.5";
  private static final String ALGORITHM_PROTECTION = "1.2.840.113549.1.9.52";
  private static final String SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";

  @TempDir static Path directory;

  private static Signer signer;
  private static byte[] signature;
  private static CMSSignedData parsed;

  @BeforeAll
  static void sign() throws Exception {
    Path file = TestPki.p12(directory, TestPki.RSA, TestPki.signer(TestPki.RSA).issue());
    signer = TestPki.open(file, TestPki.PASSWORD, null);
    signature = signer.sign(CONTENT);
    parsed = new CMSSignedData(signature);
  }

  @Test
  void is_der() throws Exception {
    assertThat(ASN1Primitive.fromByteArray(signature).getEncoded("DER")).isEqualTo(signature);
  }

  @Test
  void carries_the_content_as_plain_data() {
    assertThat(parsed.getSignedContentTypeOID()).isEqualTo(CMSObjectIdentifiers.data.getId());
    assertThat(parsed.getSignedContent().getContent()).isEqualTo(CONTENT);
  }

  @Test
  void carries_the_signer_and_the_intermediate_but_not_the_root() throws Exception {
    Collection<X509CertificateHolder> certificates = parsed.getCertificates().getMatches(null);
    assertThat(certificates)
        .containsExactlyInAnyOrder(
            new X509CertificateHolder(signer.certificate().getEncoded()),
            new X509CertificateHolder(TestPki.INTERMEDIATE.getEncoded()));
  }

  @Test
  void has_one_signer_with_five_signed_attributes_and_no_unsigned_one() {
    assertThat(parsed.getSignerInfos().size()).isEqualTo(1);
    List<String> types =
        Arrays.stream(info().getSignedAttributes().toASN1Structure().getAttributes())
            .map(attribute -> attribute.getAttrType().getId())
            .toList();
    assertThat(types)
        .containsExactlyInAnyOrder(
            CONTENT_TYPE,
            MESSAGE_DIGEST,
            SIGNING_TIME,
            SIGNING_CERTIFICATE_V2,
            ALGORITHM_PROTECTION);
    assertThat(info().getUnsignedAttributes()).isNull();
  }

  @Test
  void signing_time_is_that_of_the_clock() {
    assertThat(Time.getInstance(value(SIGNING_TIME)).getDate()).isEqualTo(Date.from(TestPki.NOW));
  }

  @Test
  void names_its_certificate_by_a_sha256_digest_and_nothing_else() throws Exception {
    var reference = SigningCertificateV2.getInstance(value(SIGNING_CERTIFICATE_V2));
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(signer.certificate().getEncoded());
    assertThat(reference.getCerts()).hasSize(1);
    assertThat(reference.getCerts()[0].getCertHash()).isEqualTo(digest);
    ASN1Sequence encoded =
        ASN1Sequence.getInstance(reference.getCerts()[0].toASN1Primitive().getEncoded("DER"));
    assertThat(encoded.size()).as("algorithm and issuer left out").isEqualTo(1);
  }

  @Test
  void two_signatures_at_one_time_are_equal_with_rsa() {
    assertThat(signer.sign(CONTENT)).isEqualTo(signature);
  }

  @Test
  void shows_neither_subject_nor_file() {
    String serial = signer.certificate().getSerialNumber().toString(16);
    assertThat(signer).hasToString("Signer[serial=" + serial + ", algorithm=RSA_SHA256]");
  }

  @Test
  void registers_no_security_provider() {
    assertThat(Security.getProvider("BC")).isNull();
  }

  @Test
  void refuses_null() {
    assertThatThrownBy(() -> signer.sign(null)).isInstanceOf(NullPointerException.class);
  }

  private static SignerInformation info() {
    return parsed.getSignerInfos().getSigners().iterator().next();
  }

  private static ASN1Encodable value(String type) {
    Attribute attribute = info().getSignedAttributes().get(new ASN1ObjectIdentifier(type));
    assertThat(attribute.getAttrValues().size()).isEqualTo(1);
    return attribute.getAttrValues().getObjectAt(0);
  }
}
