package vn.tthc.sdk.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What passes and what does not, check by check. */
class VerifierTest {

  private static final byte[] CONTENT = "hồ sơ".getBytes(UTF_8);
  private static final VerifyPki.Identity SIGNER =
      VerifyPki.signer(TestPki.RSA).by(VerifyPki.MIDDLE);

  @TempDir Path directory;

  private static Signed signed(VerifyPki.Identity signer) {
    return new Signed(signer).with(VerifyPki.MIDDLE.certificate());
  }

  private static Signed signed() {
    return signed(SIGNER);
  }

  private static VerifierBuilder builder() {
    return Verifier.builder().trust(List.of(VerifyPki.ROOT.certificate())).clock(TestPki.CLOCK);
  }

  private static Verification verify(byte[] signature) {
    return builder().build().verify(signature);
  }

  private static void fails(Verification found, CheckName check, String reason) {
    assertThat(found.verdict()).as(found.toString()).isEqualTo(Verdict.INVALID);
    assertThat(found.check(check).status()).as(found.toString()).isEqualTo(Check.Status.FAILED);
    assertThat(found.check(check).reason()).contains(reason);
    assertThat(found.content()).isEmpty();
    assertThat(found.timestamp()).isEmpty();
  }

  private static void open(Verification found, CheckName check, String reason) {
    assertThat(found.verdict()).as(found.toString()).isEqualTo(Verdict.INDETERMINATE);
    assertThat(found.check(check).status()).isEqualTo(Check.Status.UNDECIDED);
    assertThat(found.check(check).reason()).contains(reason);
  }

  @Test
  void our_own_signatures_pass() throws Exception {
    for (KeyPair keys : List.of(TestPki.RSA, TestPki.P256, TestPki.P384)) {
      Path file = TestPki.p12(directory, keys, TestPki.signer(keys).issue());
      Signer signer = TestPki.open(file, TestPki.PASSWORD, null, TestPki.CLOCK);
      Verifier verifier =
          Verifier.builder().trust(TestPki.rootPem(directory)).clock(TestPki.CLOCK).build();
      Verification found = verifier.verify(signer.sign(CONTENT));
      assertThat(found.verdict()).as(found.toString()).isEqualTo(Verdict.VALID);
      assertThat(found.level()).isEqualTo(SignatureLevel.BASELINE_B);
      assertThat(found.signer()).hasValue(signer.certificate());
      assertThat(found.signingTime()).hasValue(TestPki.NOW);
      assertThat(found.timestamp()).isEmpty();
      assertThat(found.content()).hasValue(CONTENT);
      assertThat(found.check(CheckName.REVOCATION).reason()).isEqualTo("revocation: not checked");
      assertThat(found.toString()).doesNotContain("Mẫu");
      assertThat(found.checks()).hasSize(CheckName.values().length);
    }
  }

  @Test
  void content_apart_must_be_given_and_be_the_same() {
    byte[] apart = signed().detached().over(CONTENT);
    Verifier verifier = builder().build();
    assertThat(verifier.verify(apart, CONTENT).verdict()).isEqualTo(Verdict.VALID);
    fails(verifier.verify(apart, new byte[] {1}), CheckName.DIGEST, "not what was signed");
    open(verifier.verify(apart), CheckName.DIGEST, "not inside");
    byte[] inside = signed().over(CONTENT);
    assertThat(verifier.verify(inside, CONTENT).verdict()).isEqualTo(Verdict.VALID);
    fails(verifier.verify(inside, new byte[] {1}), CheckName.DIGEST, "not the content given");
  }

  @Test
  void a_wrong_digest_is_told_apart_from_a_false_signature() {
    Verifier verifier = builder().build();
    Verification found = verifier.verify(signed().detached().over(CONTENT), new byte[0]);
    assertThat(found.check(CheckName.SIGNATURE).status()).isEqualTo(Check.Status.PASSED);
    assertThat(found.signer()).hasValue(SIGNER.certificate());
    byte[] broken = signed().over(CONTENT);
    broken[broken.length - 1] ^= 1;
    Verification other = verifier.verify(broken);
    fails(other, CheckName.SIGNATURE, "not made with the key");
    assertThat(other.check(CheckName.DIGEST).status()).isEqualTo(Check.Status.PASSED);
    assertThat(other.signer()).isEmpty();
  }

  @Test
  void trust_is_what_was_given_and_nothing_else() {
    byte[] signature = signed().over(CONTENT);
    Verifier stranger =
        Verifier.builder()
            .trust(List.of(VerifyPki.STRANGER.certificate()))
            .clock(TestPki.CLOCK)
            .build();
    fails(stranger.verify(signature), CheckName.CHAIN, "does not lead to a trusted one");
    Verifier several =
        builder().trust(List.of(VerifyPki.STRANGER.certificate(), TestPki.ROOT)).build();
    assertThat(several.verify(signature).verdict()).isEqualTo(Verdict.VALID);
    Verifier itself =
        Verifier.builder().trust(List.of(SIGNER.certificate())).clock(TestPki.CLOCK).build();
    assertThat(itself.verify(new Signed(SIGNER).over(CONTENT)).verdict()).isEqualTo(Verdict.VALID);
  }

  @Test
  void a_missing_intermediate_breaks_the_path() {
    fails(verify(new Signed(SIGNER).over(CONTENT)), CheckName.CHAIN, "does not lead");
  }

  @Test
  void an_issuer_that_is_no_authority_breaks_the_path() {
    var middle = new VerifyPki.Wanted("CN=Không phải CA", TestPki.RSA).by(VerifyPki.ROOT);
    var signer = VerifyPki.signer(TestPki.P256).by(middle);
    byte[] signature = new Signed(signer).with(middle.certificate()).over(CONTENT);
    fails(verify(signature), CheckName.CHAIN, "breaks a rule");
  }

  @Test
  void certificates_that_certify_each_other_do_no_harm() {
    KeyPair one = TestPki.P256;
    KeyPair other = TestPki.P384;
    var first = new VerifyPki.Wanted("CN=Một", one).authority().by(VerifyPki.STRANGER);
    var second = new VerifyPki.Wanted("CN=Hai", other).authority().by(first);
    var back = new VerifyPki.Wanted("CN=Một", one).authority().by(second);
    var signer = VerifyPki.signer(TestPki.RSA).by(second);
    byte[] signature =
        new Signed(signer)
            .with(first.certificate())
            .with(second.certificate())
            .with(back.certificate())
            .over(CONTENT);
    fails(verify(signature), CheckName.CHAIN, "does not lead");
  }

  @Test
  void many_authorities_of_one_name_end_the_search() {
    var self = new VerifyPki.Wanted("CN=Vòng", TestPki.P256).authority();
    VerifyPki.Identity issuer = self.by(VerifyPki.STRANGER);
    Signed signed = new Signed(VerifyPki.signer(TestPki.RSA).by(issuer));
    for (int i = 0; i < 25; i++) {
      signed.with(
          new VerifyPki.Wanted("CN=Vòng", TestPki.P256).authority().by(issuer).certificate());
    }
    fails(verify(signed.over(CONTENT)), CheckName.CHAIN, "does not lead");
  }

  @Test
  void a_certificate_nobody_vouches_for_leaves_it_open() {
    var orphan = VerifyPki.signer(TestPki.P256).by(VerifyPki.STRANGER);
    byte[] signature = signed().with(orphan.certificate()).over(CONTENT);
    open(verify(signature), CheckName.STRUCTURE, "vouched for by no other");
  }

  @Test
  void a_certificate_that_vouches_for_itself_alone_leaves_it_open() {
    byte[] itself = signed().with(VerifyPki.STRANGER.certificate()).over(CONTENT);
    open(verify(itself), CheckName.STRUCTURE, "vouched for by no other");
    var other = VerifyPki.signer(TestPki.P256).by(VerifyPki.STRANGER);
    byte[] two =
        signed().with(VerifyPki.STRANGER.certificate()).with(other.certificate()).over(CONTENT);
    open(verify(two), CheckName.STRUCTURE, "vouched for by no other");
  }

  @Test
  void certificates_above_and_beside_the_path_may_be_there() {
    var beside = VerifyPki.signer(TestPki.P256).by(VerifyPki.MIDDLE);
    byte[] signature =
        signed().with(VerifyPki.ROOT.certificate()).with(beside.certificate()).over(CONTENT);
    assertThat(verify(signature).verdict()).isEqualTo(Verdict.VALID);
    Verifier pinned =
        Verifier.builder()
            .trust(List.of(VerifyPki.MIDDLE.certificate()))
            .clock(TestPki.CLOCK)
            .build();
    Verification found = pinned.verify(signature);
    assertThat(found.verdict()).as(found.toString()).isEqualTo(Verdict.VALID);
  }

  @Test
  void the_certificate_must_be_named_by_its_digest() {
    var type = PKCSObjectIdentifiers.id_aa_signingCertificateV2;
    fails(verify(signed().without(type).over(CONTENT)), CheckName.LEVEL, "level CMS");
    byte[] elsewhere = signed().boundTo(VerifyPki.ROOT.certificate()).over(CONTENT);
    fails(verify(elsewhere), CheckName.SIGNING_CERTIFICATE, "another certificate");
    byte[] noTime = signed().without(CMSAttributes.signingTime).over(CONTENT);
    fails(verify(noTime), CheckName.LEVEL, "level CMS");
  }

  @Test
  void attributes_must_be_there_and_say_the_same() {
    byte[] noDigest = signed().without(CMSAttributes.messageDigest).over(CONTENT);
    assertThat(verify(noDigest).verdict()).isEqualTo(Verdict.INVALID);
    byte[] otherDigest =
        signed()
            .attribute(CMSAttributes.messageDigest, new DEROctetString(new byte[32]))
            .over(CONTENT);
    fails(verify(otherDigest), CheckName.DIGEST, "not what was signed");
    byte[] otherType =
        signed()
            .attribute(CMSAttributes.contentType, PKCSObjectIdentifiers.id_ct_TSTInfo)
            .over(CONTENT);
    fails(verify(otherType), CheckName.STRUCTURE, "another type");
    byte[] unprotected =
        signed()
            .attribute(CMSAttributes.cmsAlgorithmProtect, new DERSequence(DERNull.INSTANCE))
            .over(CONTENT);
    assertThat(verify(unprotected).verdict()).isEqualTo(Verdict.INVALID);
  }

  @Test
  void the_profile_decides_on_algorithms_and_keys() {
    byte[] signature = signed().over(CONTENT);
    var pss =
        new SignatureProfile(
            "pss",
            SignatureLevel.BASELINE_B,
            Set.of(SignatureAlgorithm.RSA_PSS_SHA256),
            2048,
            Revocation.NOT_CHECKED);
    Verifier strict = builder().profile(pss).build();
    fails(strict.verify(signature), CheckName.ALGORITHMS, "RSA_SHA256 is not accepted");
    byte[] other = signed().algorithm("SHA256withRSAandMGF1").over(CONTENT);
    assertThat(strict.verify(other).verdict()).isEqualTo(Verdict.VALID);
    var longKeys =
        new SignatureProfile(
            "long",
            SignatureLevel.BASELINE_B,
            EnumSet.allOf(SignatureAlgorithm.class),
            3072,
            Revocation.NOT_CHECKED);
    fails(builder().profile(longKeys).build().verify(signature), CheckName.ALGORITHMS, "too short");
  }

  @Test
  void certificates_signed_with_sha1_are_refused() {
    var signer = VerifyPki.signer(TestPki.RSA).algorithm("SHA1withRSA").by(VerifyPki.MIDDLE);
    Verification found = verify(signed(signer).over(CONTENT));
    assertThat(found.verdict()).isEqualTo(Verdict.INVALID);
  }

  @Test
  void a_weak_path_does_no_harm_beside_a_strong_one() {
    KeyPair keys = TestPki.P256;
    var middle = new VerifyPki.Wanted("CN=Trung gian cấp lại", keys).authority();
    // Certificates are put in the order of their bytes, so the one with the lower number is first.
    var first = middle.algorithm("SHA1withRSA").by(VerifyPki.ROOT);
    var second = middle.algorithm("SHA256withRSA").by(VerifyPki.ROOT);
    byte[] weak =
        new Signed(VerifyPki.signer(TestPki.RSA).by(first)).with(first.certificate()).over(CONTENT);
    fails(verify(weak), CheckName.ALGORITHMS, "weak or unknown");
    byte[] both =
        new Signed(VerifyPki.signer(TestPki.RSA).by(first))
            .with(first.certificate())
            .with(second.certificate())
            .over(CONTENT);
    Verification found = verify(both);
    assertThat(found.verdict()).as(found.toString()).isEqualTo(Verdict.VALID);
  }

  @Test
  void the_key_must_be_for_signing() {
    var signer =
        new VerifyPki.Wanted("CN=Mã hóa", TestPki.RSA)
            .usage(KeyUsage.keyEncipherment)
            .by(VerifyPki.MIDDLE);
    fails(verify(signed(signer).over(CONTENT)), CheckName.KEY_USAGE, "does not allow");
  }

  @Test
  void an_expired_certificate_proves_nothing_without_a_time_stamp() {
    Instant end = TestPki.NOW.plus(Duration.ofDays(1));
    var signer = VerifyPki.signer(TestPki.RSA).between(TestPki.START, end).by(VerifyPki.MIDDLE);
    byte[] signature = signed(signer).over(CONTENT);
    Verifier later = builder().clock(at(end.plusSeconds(1))).build();
    open(later.verify(signature), CheckName.VALIDITY, "has expired");
    byte[] stamped = Signed.stamped(signature, VerifyPki.TSA, TestPki.NOW);
    Verification found = later.verify(stamped);
    assertThat(found.verdict()).as(found.toString()).isEqualTo(Verdict.VALID);
    assertThat(found.level()).isEqualTo(SignatureLevel.BASELINE_T);
    assertThat(found.timestamp()).hasValue(TestPki.NOW);
    byte[] late = Signed.stamped(signature, VerifyPki.TSA, end.plusSeconds(1));
    open(later.verify(late), CheckName.VALIDITY, "has expired");
  }

  @Test
  void an_expired_certificate_that_is_itself_trusted_proves_nothing_either() {
    Instant end = TestPki.NOW.plus(Duration.ofDays(1));
    var signer = VerifyPki.signer(TestPki.RSA).between(TestPki.START, end).by(VerifyPki.ROOT);
    VerifierBuilder pinned = Verifier.builder().trust(List.of(signer.certificate()));
    byte[] signature = new Signed(signer).over(CONTENT);
    assertThat(pinned.clock(at(end)).build().verify(signature).verdict()).isEqualTo(Verdict.VALID);
    Verification later = pinned.clock(at(end.plusSeconds(1))).build().verify(signature);
    open(later, CheckName.VALIDITY, "has expired");
  }

  @Test
  void a_claimed_time_must_lie_within_the_certificate() {
    byte[] signature = signed().at(TestPki.START.minusSeconds(1)).over(CONTENT);
    fails(verify(signature), CheckName.VALIDITY, "outside the validity");
  }

  @Test
  void the_profile_decides_on_the_level() {
    byte[] signature = signed().over(CONTENT);
    VerifierBuilder official =
        builder().profile(SignatureProfile.VN_CONGVU_2025).revocation(Revocation.NOT_CHECKED);
    fails(official.build().verify(signature), CheckName.LEVEL, "BASELINE_T is asked for");
    byte[] stamped = Signed.stamped(signature, VerifyPki.TSA, TestPki.NOW);
    assertThat(official.build().verify(stamped).verdict()).isEqualTo(Verdict.VALID);
  }

  @Test
  void a_time_stamp_must_be_about_this_signature_and_by_a_trusted_authority() {
    byte[] signature = signed().over(CONTENT);
    byte[] other = Signed.stamped(signature, VerifyPki.TSA, TestPki.NOW, new byte[] {1});
    fails(verify(other), CheckName.TIMESTAMP, "other data");
    byte[] future =
        Signed.stamped(signature, VerifyPki.TSA, TestPki.NOW.plus(Duration.ofMinutes(6)));
    fails(verify(future), CheckName.TIMESTAMP, "from the future");
    byte[] early = Signed.stamped(signature, VerifyPki.TSA, TestPki.START.minusSeconds(1));
    fails(verify(early), CheckName.TIMESTAMP, "breaks a rule");
    var stranger = tsa(true, KeyPurposeId.id_kp_timeStamping).by(VerifyPki.STRANGER);
    fails(
        verify(Signed.stamped(signature, stranger, TestPki.NOW)),
        CheckName.TIMESTAMP,
        "does not lead");
  }

  @Test
  void time_stamps_may_have_their_own_trust() {
    byte[] stamped = Signed.stamped(signed().over(CONTENT), VerifyPki.TSA, TestPki.NOW);
    List<X509Certificate> stranger = List.of(VerifyPki.STRANGER.certificate());
    fails(
        builder().timestampTrust(stranger).build().verify(stamped),
        CheckName.TIMESTAMP,
        "does not lead");
  }

  @Test
  void of_several_time_stamps_all_must_be_good_and_the_earliest_counts() {
    byte[] signature = signed().over(CONTENT);
    byte[] one = Signed.stamped(signature, VerifyPki.TSA, TestPki.NOW);
    Instant earlier = TestPki.NOW.minusSeconds(60);
    Verification found = verify(Signed.stamped(one, VerifyPki.TSA, earlier));
    assertThat(found.timestamp()).as(found.toString()).hasValue(earlier);
    byte[] bad = Signed.stamped(one, VerifyPki.TSA, earlier, new byte[] {1});
    fails(verify(bad), CheckName.TIMESTAMP, "other data");
  }

  private static VerifyPki.Wanted tsa(boolean critical, KeyPurposeId... purposes) {
    return new VerifyPki.Wanted("CN=Dấu thời gian", TestPki.RSA).purpose(critical, purposes);
  }

  @Test
  void the_builder_refuses_what_cannot_work() throws Exception {
    assertThatThrownBy(() -> Verifier.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("trust");
    Path none = directory.resolve("none.pem");
    assertThatThrownBy(() -> Verifier.builder().trust(none))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("none.pem");
    Path empty = Files.writeString(directory.resolve("empty.pem"), "");
    Path rubbish = Files.writeString(directory.resolve("rubbish.pem"), "rubbish");
    for (Path file : List.of(empty, rubbish)) {
      assertThatThrownBy(() -> Verifier.builder().trust(file))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(".pem");
    }
    for (Duration wrong : List.of(Duration.ZERO, Duration.ofNanos(1), Duration.ofMinutes(11))) {
      assertThatThrownBy(() -> builder().timeout(wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> builder().revocationData(List.of(new byte[] {1})))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void registers_no_security_provider() {
    verify(signed().over(CONTENT));
    assertThat(Security.getProvider("BC")).isNull();
  }

  private static Clock at(Instant time) {
    return Clock.fixed(time, ZoneOffset.UTC);
  }
}
