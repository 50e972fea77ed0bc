package vn.tthc.sdk.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signer that outlives its certificate, and the warnings before that. */
class ValidityTest {

  private static final Logger LOG = Logger.getLogger(Signer.class.getName());
  private static final byte[] CONTENT = {1};

  private final SetClock clock = new SetClock();
  private final Warnings warnings = new Warnings();

  @TempDir Path directory;

  @BeforeEach
  void listen() {
    LOG.setUseParentHandlers(false);
    LOG.addHandler(warnings);
  }

  @AfterEach
  void stopListening() {
    LOG.removeHandler(warnings);
    LOG.setUseParentHandlers(true);
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
    assertThat(warnings.texts).hasSize(1);
    assertThat(warnings.texts.get(0))
        .contains("so-mau.p12", "expires at 2026-12-13T02:03:04Z", serial(signer))
        .doesNotContain("Sở Mẫu");
  }

  @Test
  void warns_when_the_end_comes_near_while_running() throws Exception {
    Signer signer = signer(TestPki.signer(TestPki.P256).until(Duration.ofDays(31)).issue());
    signer.sign(CONTENT);
    assertThat(warnings.texts).isEmpty();
    clock.ahead(Duration.ofDays(2));
    signer.sign(CONTENT);
    assertThat(warnings.texts).hasSize(1);
  }

  @Test
  void warns_of_a_self_signed_certificate_and_sends_it_all_the_same() throws Exception {
    X509Certificate certificate = TestPki.signer(TestPki.P256).selfSigned().issue();
    Signer signer = signer(certificate);
    assertThat(signer.sign(CONTENT)).containsSequence(certificate.getEncoded());
    assertThat(warnings.texts).hasSize(1);
    assertThat(warnings.texts.get(0)).contains("so-mau.p12", "self-signed", serial(signer));
  }

  private Signer signer(X509Certificate certificate) throws Exception {
    Path file = TestPki.p12(directory, TestPki.P256, certificate);
    return TestPki.open(file, TestPki.PASSWORD, null, clock);
  }

  private static String serial(Signer signer) {
    return signer.certificate().getSerialNumber().toString(16);
  }

  private static final class Warnings extends Handler {
    final List<String> texts = new ArrayList<>();

    @Override
    public void publish(LogRecord logged) {
      texts.add(new SimpleFormatter().formatMessage(logged));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private static final class SetClock extends Clock {
    private Instant now = TestPki.NOW;

    void ahead(Duration ofStart) {
      now = TestPki.NOW.plus(ofStart);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
