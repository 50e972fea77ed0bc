package vn.tthc.sdk.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signer that outlives its certificate, and the warnings before that. */
class ValidityTest {

  private static final byte[] CONTENT = {1};

  private final SetClock clock = new SetClock();
  private final Warnings warnings = new Warnings(Signer.class);

  @TempDir Path directory;

  @AfterEach
  void stopListening() {
    warnings.close();
  }

  @Test
  void signs_to_the_last_moment_and_not_after() throws Exception {
    Signer signer = signer(TestPki.signer(TestPki.P256).until(Duration.ofDays(40)).issue());
    clock.ahead(Duration.ofDays(40));
    assertThat(signer.sign(CONTENT)).isNotEmpty();
    clock.ahead(Duration.ofDays(40).plusSeconds(1));
    assertThatThrownBy(() -> signer.sign(CONTENT))
        .isInstanceOf(SigningException.class)
        .hasMessageContaining("so-mau.p12")
        .hasMessageContaining("expired at 2027-01-02T02:03:04Z");
  }

  @Test
  void does_not_sign_when_the_clock_falls_back_before_the_start() throws Exception {
    Signer signer = signer(TestPki.signer(TestPki.P256).from(Duration.ZERO).issue());
    clock.ahead(Duration.ofSeconds(-1));
    assertThatThrownBy(() -> signer.sign(CONTENT))
        .isInstanceOf(SigningException.class)
        .hasMessageContaining("not valid before");
  }

  @Test
  void warns_once_within_thirty_days_of_the_end() throws Exception {
    Signer signer = signer(TestPki.signer(TestPki.P256).until(Duration.ofDays(20)).issue());
    signer.sign(CONTENT);
    signer.sign(CONTENT);
    assertThat(warnings.texts()).hasSize(1);
    assertThat(warnings.texts().get(0))
        .contains("so-mau.p12", "expires at 2026-12-13T02:03:04Z", serial(signer))
        .doesNotContain("Sở Mẫu");
  }

  @Test
  void warns_when_the_end_comes_near_while_running() throws Exception {
    Signer signer = signer(TestPki.signer(TestPki.P256).until(Duration.ofDays(31)).issue());
    signer.sign(CONTENT);
    assertThat(warnings.texts()).isEmpty();
    clock.ahead(Duration.ofDays(2));
    signer.sign(CONTENT);
    assertThat(warnings.texts()).hasSize(1);
  }

  @Test
  void warns_of_a_self_signed_certificate_and_sends_it_all_the_same() throws Exception {
    X509Certificate certificate = TestPki.signer(TestPki.P256).selfSigned().issue();
    Signer signer = signer(certificate);
    assertThat(signer.sign(CONTENT)).containsSequence(certificate.getEncoded());
    assertThat(warnings.texts()).hasSize(1);
    assertThat(warnings.texts().get(0)).contains("so-mau.p12", "self-signed", serial(signer));
  }

  private Signer signer(X509Certificate certificate) throws Exception {
    Path file = TestPki.p12(directory, TestPki.P256, certificate);
    return TestPki.open(file, TestPki.PASSWORD, null, clock);
  }

  @Test
  void the_next_key_takes_over_without_a_word() throws Exception {
    X509Certificate now = TestPki.signer(TestPki.P256).until(Duration.ofDays(20)).issue();
    X509Certificate next = TestPki.signer(TestPki.P384).from(Duration.ofDays(10)).issue();
    Signer signer =
        Signer.builder()
            .key(key("mot", TestPki.P256, now))
            .key(key("hai", TestPki.P384, next))
            .clock(clock)
            .build();
    assertThat(signer.certificate()).isEqualTo(now);
    assertThat(signer.signsUntil()).isEqualTo(end(next));
    assertThat(new CmsCheck(now).accepts(signer.sign(CONTENT))).isTrue();
    clock.ahead(Duration.ofDays(20).plusSeconds(1));
    assertThat(signer.certificate()).isEqualTo(next);
    assertThat(new CmsCheck(next).accepts(signer.sign(CONTENT))).isTrue();
    assertThat(warnings.texts()).isEmpty();
  }

  @Test
  void warns_of_a_gap_between_two_keys() throws Exception {
    X509Certificate now = TestPki.signer(TestPki.P256).until(Duration.ofDays(20)).issue();
    X509Certificate next = TestPki.signer(TestPki.P384).from(Duration.ofDays(21)).issue();
    Signer signer =
        Signer.builder()
            .key(key("mot", TestPki.P256, now))
            .key(key("hai", TestPki.P384, next))
            .clock(clock)
            .build();
    assertThat(warnings.texts()).hasSize(1);
    assertThat(warnings.texts().get(0)).contains("mot.p12", "expires at");
    assertThat(signer.signsUntil()).isEqualTo(end(now));
    clock.ahead(Duration.ofDays(20).plusSeconds(1));
    assertThat(signer.certificate()).isEqualTo(next);
    assertThatThrownBy(() -> signer.sign(CONTENT))
        .isInstanceOf(SigningException.class)
        .hasMessageContaining("hai.p12")
        .hasMessageContaining("not valid before 2026-12-14T02:03:04Z");
  }

  @Test
  void a_key_that_has_expired_already_is_passed_over_with_a_warning() throws Exception {
    X509Certificate past = TestPki.signer(TestPki.P256).until(Duration.ofDays(-1)).issue();
    X509Certificate now = TestPki.signer(TestPki.P384).issue();
    Signer signer =
        Signer.builder()
            .key(key("mot", TestPki.P256, past))
            .key(key("hai", TestPki.P384, now))
            .clock(clock)
            .build();
    assertThat(signer.certificate()).isEqualTo(now);
    assertThat(warnings.texts()).hasSize(1);
    assertThat(warnings.texts().get(0)).contains("mot.p12", "expired at 2026-11-22T02:03:04Z");
  }

  private SigningKey key(String name, KeyPair keys, X509Certificate certificate) throws Exception {
    KeyStore store = TestPki.emptyStore();
    TestPki.add(store, name, keys, certificate);
    Path file = TestPki.save(directory.resolve(name + ".p12"), store);
    return SigningKey.pkcs12(file, TestPki.PASSWORD);
  }

  private static Instant end(X509Certificate certificate) {
    return certificate.getNotAfter().toInstant();
  }

  private static String serial(Signer signer) {
    return signer.certificate().getSerialNumber().toString(16);
  }
}
