package vn.tthc.sdk.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.signing.RevocationData.Kind;
import vn.tthc.sdk.signing.internal.revocation.DataCache;

/** What revocation data decides, where it comes from, and what it may not do. */
class RevocationTest {

  private static final byte[] CONTENT = {1, 2, 3};
  private static final Instant NOW = TestPki.NOW;
  private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));
  private static final VerifyPki.Identity ROOT = VerifyPki.ROOT;

  private final RevocationServer server = new RevocationServer();

  @TempDir Path directory;

  @AfterEach
  void close() {
    server.close();
  }

  private VerifyPki.Identity withBoth() {
    return VerifyPki.signer(TestPki.RSA)
        .ocsp(server.url("/ocsp"))
        .list(server.url("/crl"))
        .by(ROOT);
  }

  private VerifyPki.Identity withList() {
    return VerifyPki.signer(TestPki.RSA).list(server.url("/crl")).by(ROOT);
  }

  private static VerifierBuilder builder(Revocation revocation) {
    return Verifier.builder()
        .trust(List.of(ROOT.certificate()))
        .revocation(revocation)
        .clock(TestPki.CLOCK);
  }

  private static Verification verify(VerifyPki.Identity signer) {
    return required(new Signed(signer).over(CONTENT));
  }

  private static Verification required(byte[] signature) {
    return builder(Revocation.REQUIRED).build().verify(signature);
  }

  private static void is(Verification found, Verdict verdict) {
    assertThat(found.verdict()).as(found.toString()).isEqualTo(verdict);
  }

  private byte[] ocsp(VerifyPki.Identity signer, CertificateStatus status, Instant made) {
    return RevocationServer.response(
        ROOT, ROOT, signer.certificate().getSerialNumber(), status, made);
  }

  private void list(X509CRL list) throws Exception {
    server.put("/crl", list.getEncoded());
  }

  @Test
  void a_good_list_is_enough() throws Exception {
    list(RevocationServer.list(ROOT, YESTERDAY));
    Verification found = verify(withList());
    is(found, Verdict.VALID);
    assertThat(found.revocationData()).extracting(RevocationData::kind).containsExactly(Kind.CRL);
  }

  @Test
  void a_good_response_comes_before_the_list() throws Exception {
    VerifyPki.Identity signer = withBoth();
    server.put("/ocsp", ocsp(signer, CertificateStatus.GOOD, YESTERDAY));
    list(RevocationServer.list(ROOT, YESTERDAY));
    Verification found = verify(signer);
    is(found, Verdict.VALID);
    assertThat(found.revocationData()).extracting(RevocationData::kind).containsExactly(Kind.OCSP);
    assertThat(server.requests).hasValue(1);
  }

  @Test
  void a_responder_that_the_issuer_appointed_may_answer() {
    VerifyPki.Identity signer = withBoth();
    var appointed =
        new VerifyPki.Wanted("CN=OCSP Mẫu", TestPki.RSA)
            .purpose(false, KeyPurposeId.id_kp_OCSPSigning)
            .by(ROOT);
    BigInteger serial = signer.certificate().getSerialNumber();
    server.put(
        "/ocsp",
        RevocationServer.response(appointed, ROOT, serial, CertificateStatus.GOOD, YESTERDAY));
    is(verify(signer), Verdict.VALID);
  }

  @Test
  void responses_that_lie_say_nothing_and_the_list_is_asked() throws Exception {
    VerifyPki.Identity signer = withBoth();
    BigInteger serial = signer.certificate().getSerialNumber();
    var plain = new VerifyPki.Wanted("CN=Kẻ lạ", TestPki.RSA).by(ROOT);
    CertificateStatus good = CertificateStatus.GOOD;
    byte[] broken = ocsp(signer, good, YESTERDAY);
    broken[broken.length / 2] ^= 1;
    Map<String, byte[]> lies =
        Map.of(
            "a stranger",
                RevocationServer.response(VerifyPki.STRANGER, ROOT, serial, good, YESTERDAY),
            "not appointed", RevocationServer.response(plain, ROOT, serial, good, YESTERDAY),
            "another certificate",
                RevocationServer.response(ROOT, ROOT, serial.add(BigInteger.ONE), good, YESTERDAY),
            "another issuer",
                RevocationServer.response(ROOT, VerifyPki.MIDDLE, serial, good, YESTERDAY),
            "stale", ocsp(signer, good, NOW.minus(Duration.ofDays(8))),
            "from the future", ocsp(signer, good, NOW.plus(Duration.ofHours(1))),
            "unknown", ocsp(signer, new UnknownStatus(), YESTERDAY),
            "broken", broken,
            "empty", new byte[0],
            "no response", new byte[] {0x30, 3, 10, 1, 2});
    X509CRL list = RevocationServer.list(ROOT, YESTERDAY);
    for (var lie : lies.entrySet()) {
      server.put("/ocsp", lie.getValue());
      server.remove("/crl");
      assertThat(verify(signer).verdict()).as(lie.getKey()).isEqualTo(Verdict.INDETERMINATE);
      list(list);
      Verification found = verify(signer);
      assertThat(found.verdict()).as(lie.getKey()).isEqualTo(Verdict.VALID);
      assertThat(found.revocationData()).hasSize(1);
      assertThat(found.revocationData().get(0).kind()).isEqualTo(Kind.CRL);
    }
  }

  @Test
  void lists_that_lie_say_nothing() throws Exception {
    VerifyPki.Identity signer = withList();
    byte[] broken = RevocationServer.list(ROOT, YESTERDAY).getEncoded();
    broken[broken.length - 1] ^= 1;
    List<byte[]> lies =
        List.of(
            RevocationServer.list(VerifyPki.STRANGER, YESTERDAY).getEncoded(),
            RevocationServer.list(VerifyPki.MIDDLE, YESTERDAY).getEncoded(),
            RevocationServer.list(ROOT, NOW.minus(Duration.ofDays(8))).getEncoded(),
            RevocationServer.list(ROOT, NOW.plus(Duration.ofHours(1))).getEncoded(),
            broken,
            new byte[] {1});
    for (byte[] lie : lies) {
      server.put("/crl", lie);
      is(verify(signer), Verdict.INDETERMINATE);
    }
  }

  @Test
  void how_far_is_asked_decides_what_silence_means() {
    byte[] signature = new Signed(withBoth()).over(CONTENT);
    is(required(signature), Verdict.INDETERMINATE);
    Verification found = builder(Revocation.WHERE_KNOWN).build().verify(signature);
    is(found, Verdict.VALID);
    assertThat(found.check(CheckName.REVOCATION).status()).isEqualTo(Check.Status.UNDECIDED);
    int asked = server.requests.get();
    Verification unasked = builder(Revocation.NOT_CHECKED).build().verify(signature);
    is(unasked, Verdict.VALID);
    assertThat(unasked.check(CheckName.REVOCATION).status()).isEqualTo(Check.Status.NOT_CHECKED);
    assertThat(server.requests).hasValue(asked);
  }

  @Test
  void a_certificate_without_addresses_cannot_be_asked_for() {
    is(verify(VerifyPki.signer(TestPki.RSA).by(ROOT)), Verdict.INDETERMINATE);
  }

  @Test
  void revoked_counts_by_the_proven_time() throws Exception {
    VerifyPki.Identity signer = withList();
    list(RevocationServer.list(ROOT, NOW, signer.certificate(), YESTERDAY, 1));
    byte[] signature = new Signed(signer).over(CONTENT);
    Verification claimed = builder(Revocation.WHERE_KNOWN).build().verify(signature);
    is(claimed, Verdict.INDETERMINATE);
    assertThat(claimed.check(CheckName.REVOCATION).reason()).contains("nothing proves");
    VerifyPki.Identity tsa = tsa();
    Verification before = required(Signed.stamped(signature, tsa, YESTERDAY.minusSeconds(1)));
    is(before, Verdict.VALID);
    assertThat(before.check(CheckName.REVOCATION).reason()).contains("after the time stamp");
    is(required(Signed.stamped(signature, tsa, YESTERDAY.plusSeconds(1))), Verdict.INVALID);
  }

  @Test
  void revoked_by_ocsp_counts_the_same() {
    VerifyPki.Identity signer = withBoth();
    var status = new RevokedStatus(Date.from(YESTERDAY), 1);
    server.put("/ocsp", ocsp(signer, status, NOW));
    is(verify(signer), Verdict.INDETERMINATE);
  }

  @Test
  void a_revoked_intermediate_counts_like_the_signer() throws Exception {
    var middle =
        new VerifyPki.Wanted("CN=Trung gian bị thu hồi", TestPki.rsa(2048))
            .authority()
            .list(server.url("/root"))
            .by(ROOT);
    var signer = VerifyPki.signer(TestPki.RSA).list(server.url("/crl")).by(middle);
    list(RevocationServer.list(middle, YESTERDAY));
    byte[] signature = new Signed(signer).with(middle.certificate()).over(CONTENT);
    server.put("/root", RevocationServer.list(ROOT, YESTERDAY).getEncoded());
    Verification found = required(signature);
    is(found, Verdict.VALID);
    assertThat(found.revocationData()).hasSize(2);
    server.put(
        "/root", RevocationServer.list(ROOT, NOW, middle.certificate(), YESTERDAY, 1).getEncoded());
    is(required(signature), Verdict.INDETERMINATE);
  }

  private VerifyPki.Identity tsa() throws Exception {
    server.put("/tsa", RevocationServer.list(ROOT, YESTERDAY).getEncoded());
    return new VerifyPki.Wanted("CN=Dấu thời gian", TestPki.P256)
        .purpose(true, KeyPurposeId.id_kp_timeStamping)
        .list(server.url("/tsa"))
        .by(ROOT);
  }

  @Test
  void a_revoked_time_stamp_authority_spoils_its_stamps_unless_the_reason_is_harmless()
      throws Exception {
    VerifyPki.Identity signer = withList();
    list(RevocationServer.list(ROOT, YESTERDAY));
    VerifyPki.Identity tsa = tsa();
    byte[] signature =
        Signed.stamped(new Signed(signer).over(CONTENT), tsa, NOW.minus(Duration.ofHours(2)));
    is(required(signature), Verdict.VALID);
    Instant hourAgo = NOW.minus(Duration.ofHours(1));
    tsaRevoked(tsa, hourAgo, 4);
    is(required(signature), Verdict.VALID);
    tsaRevoked(tsa, hourAgo, 1);
    is(required(signature), Verdict.INDETERMINATE);
    tsaRevoked(tsa, YESTERDAY, 4);
    is(required(signature), Verdict.INVALID);
  }

  private void tsaRevoked(VerifyPki.Identity tsa, Instant at, int reason) throws Exception {
    server.put(
        "/tsa", RevocationServer.list(ROOT, NOW, tsa.certificate(), at, reason).getEncoded());
  }

  @Test
  void what_was_kept_proves_it_after_the_certificate_has_expired() throws Exception {
    Instant end = NOW.plus(Duration.ofDays(2));
    var signer =
        VerifyPki.signer(TestPki.RSA).between(TestPki.START, end).list(server.url("/crl")).by(ROOT);
    list(RevocationServer.list(ROOT, YESTERDAY));
    byte[] signature = Signed.stamped(new Signed(signer).over(CONTENT), tsa(), NOW);
    Verification first = required(signature);
    is(first, Verdict.VALID);
    List<byte[]> kept = first.revocationData().stream().map(RevocationData::der).toList();
    server.close();
    int asked = server.requests.get();
    Clock years = Clock.fixed(NOW.plus(Duration.ofDays(3000)), ZoneOffset.UTC);
    Verification later =
        builder(Revocation.REQUIRED).revocationData(kept).clock(years).build().verify(signature);
    is(later, Verdict.VALID);
    assertThat(later.timestamp()).hasValue(NOW);
    assertThat(server.requests).hasValue(asked);
    Verification without = builder(Revocation.REQUIRED).clock(years).build().verify(signature);
    is(without, Verdict.INDETERMINATE);
  }

  @Test
  void a_good_word_that_the_signature_brings_along_hides_no_revocation() throws Exception {
    VerifyPki.Identity signer = withList();
    X509CRL old = RevocationServer.list(ROOT, YESTERDAY);
    byte[] signature = new Signed(signer).with(old).over(CONTENT);
    list(RevocationServer.list(ROOT, YESTERDAY, signer.certificate(), YESTERDAY, 1));
    is(required(signature), Verdict.INDETERMINATE);
    server.remove("/crl");
    is(required(signature), Verdict.INDETERMINATE);
    list(old);
    is(required(signature), Verdict.VALID);
  }

  @Test
  void a_revocation_that_the_signature_brings_along_counts() {
    VerifyPki.Identity signer = withList();
    X509CRL revoked = RevocationServer.list(ROOT, YESTERDAY, signer.certificate(), YESTERDAY, 1);
    Verification found = required(new Signed(signer).with(revoked).over(CONTENT));
    is(found, Verdict.INDETERMINATE);
    assertThat(found.check(CheckName.REVOCATION).reason()).contains("revoked");
    assertThat(server.requests).hasValue(0);
  }

  @Test
  void nothing_is_fetched_for_a_stranger_or_a_false_signature() {
    var stranger =
        VerifyPki.signer(TestPki.RSA)
            .ocsp(server.url("/ocsp"))
            .list(server.url("/crl"))
            .by(VerifyPki.STRANGER);
    is(verify(stranger), Verdict.INVALID);
    byte[] broken = new Signed(withBoth()).over(CONTENT);
    broken[broken.length - 1] ^= 1;
    is(required(broken), Verdict.INVALID);
    assertThat(server.requests).hasValue(0);
  }

  @Test
  void a_server_that_never_answers_costs_its_time_once() throws Exception {
    var signer =
        VerifyPki.signer(TestPki.RSA).ocsp(server.url("/never")).list(server.url("/crl")).by(ROOT);
    list(RevocationServer.list(ROOT, YESTERDAY));
    Verifier verifier = builder(Revocation.REQUIRED).timeout(Duration.ofMillis(300)).build();
    byte[] signature = new Signed(signer).over(CONTENT);
    is(verifier.verify(signature), Verdict.VALID);
    is(verifier.verify(signature), Verdict.VALID);
    assertThat(server.requests).as("each was asked once").hasValue(2);
  }

  @Test
  void an_answer_that_says_nothing_is_not_asked_for_again_at_once() throws Exception {
    SetClock clock = new SetClock();
    Verifier verifier = builder(Revocation.REQUIRED).clock(clock).build();
    byte[] signature = new Signed(withBoth()).over(CONTENT);
    server.put("/ocsp", new byte[] {1});
    list(RevocationServer.list(ROOT, NOW.minus(Duration.ofDays(8))));
    is(verifier.verify(signature), Verdict.INDETERMINATE);
    clock.ahead(Duration.ofSeconds(59));
    is(verifier.verify(signature), Verdict.INDETERMINATE);
    assertThat(server.requests).as("each was asked once").hasValue(2);
    server.put("/ocsp", new byte[] {2});
    list(RevocationServer.list(ROOT, YESTERDAY));
    clock.ahead(Duration.ofMinutes(1));
    is(verifier.verify(signature), Verdict.VALID);
    assertThat(server.requests).hasValue(4);
  }

  @Test
  void a_responder_may_answer_about_another_certificate_meanwhile() {
    Verifier verifier = builder(Revocation.REQUIRED).build();
    VerifyPki.Identity unknown = withBoth();
    server.put("/ocsp", ocsp(unknown, new UnknownStatus(), YESTERDAY));
    is(verifier.verify(new Signed(unknown).over(CONTENT)), Verdict.INDETERMINATE);
    VerifyPki.Identity known = withBoth();
    server.put("/ocsp", ocsp(known, CertificateStatus.GOOD, YESTERDAY));
    is(verifier.verify(new Signed(known).over(CONTENT)), Verdict.VALID);
  }

  @Test
  void a_folder_keeps_what_was_fetched_and_a_broken_file_is_fetched_anew() throws Exception {
    VerifyPki.Identity signer = withBoth();
    server.put("/ocsp", ocsp(signer, CertificateStatus.GOOD, YESTERDAY));
    byte[] signature = new Signed(signer).over(CONTENT);
    Path folder = directory.resolve("cache");
    for (int i = 0; i < 3; i++) {
      is(cached(folder).verify(signature), Verdict.VALID);
    }
    assertThat(server.requests).hasValue(1);
    Path file = onlyFile(folder);
    Files.write(file, new byte[] {1, 2, 3});
    is(cached(folder).verify(signature), Verdict.VALID);
    is(cached(folder).verify(signature), Verdict.VALID);
    assertThat(server.requests).hasValue(2);
    Clock later =
        Clock.fixed(YESTERDAY.plus(RevocationServer.LASTING).plusSeconds(600), ZoneOffset.UTC);
    Verifier ended = builder(Revocation.REQUIRED).revocationCache(folder).clock(later).build();
    is(ended.verify(signature), Verdict.INDETERMINATE);
    assertThat(server.requests).as("OCSP and list again").hasValue(4);
  }

  private static Verifier cached(Path folder) {
    return builder(Revocation.REQUIRED).revocationCache(folder).build();
  }

  private static Path onlyFile(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  @Test
  void a_folder_that_cannot_be_used_costs_fetches_only() throws Exception {
    list(RevocationServer.list(ROOT, YESTERDAY));
    Path file = Files.write(directory.resolve("file"), new byte[0]);
    byte[] signature = new Signed(withList()).over(CONTENT);
    Verifier verifier = cached(file);
    try (Warnings warnings = new Warnings(DataCache.class)) {
      is(verifier.verify(signature), Verdict.VALID);
      is(verifier.verify(signature), Verdict.VALID);
      assertThat(warnings.texts()).as("one for both").hasSize(1);
    }
  }

  @Test
  void the_profile_of_public_duty_asks_for_all_of_it() throws Exception {
    list(RevocationServer.list(ROOT, YESTERDAY));
    byte[] signature = Signed.stamped(new Signed(withList()).over(CONTENT), tsa(), NOW);
    Verifier verifier =
        Verifier.builder()
            .trust(List.of(ROOT.certificate()))
            .profile(SignatureProfile.VN_CONGVU_2025)
            .clock(TestPki.CLOCK)
            .build();
    Verification found = verifier.verify(signature);
    is(found, Verdict.VALID);
    assertThat(found.checks()).extracting(Check::status).containsOnly(Check.Status.PASSED);
    assertThat(EnumSet.allOf(CheckName.class)).hasSize(found.checks().size());
  }
}
