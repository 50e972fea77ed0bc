package vn.tthc.sdk.internal.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tthc.sdk.Diagnosis.Status;
import vn.tthc.sdk.internal.channel.TestCa;
import vn.tthc.sdk.internal.config.TestSettings;
import vn.tthc.sdk.signing.Signer;

/** What the doctor says of the certificate that signs. */
class SigningTest {

  private static final Instant NOW = Instant.parse("2026-11-23T20:00:00Z");
  private static final TestCa CA = new TestCa("Goc");

  @ParameterizedTest
  @CsvSource({
    "-10, 31, OK, is valid until 2026-12-25 (31 days left)",
    "-10, 29, WARNING, is valid until 2026-12-23 (29 days left)",
    "-10, 1, WARNING, is valid until 2026-11-25 (1 day left)",
    "-10, -1, FAILED, has expired on 2026-11-23",
    "2, 10, FAILED, is not valid before 2026-11-26",
  })
  void goesByTheDates(int from, int to, Status status, String detail) {
    X509Certificate certificate = CA.issue("Nguyen Van Mau", days(from), days(to)).chain().get(0);
    Finding finding = check(() -> certificate);
    assertThat(finding.status()).isEqualTo(status);
    assertThat(finding.detail()).isEqualTo("the signing certificate " + detail);
    assertThat(finding.mend().isEmpty()).isEqualTo(status == Status.OK);
  }

  @Test
  void goesByTheLastKeyWhereOneTakesOver() {
    X509Certificate now = CA.issue("Nguyen Van Mau", days(-10), days(3)).chain().get(0);
    Finding finding = check(new Certified(() -> now, days(60)));
    assertThat(finding.status()).isEqualTo(Status.OK);
    assertThat(finding.detail()).contains("valid until 2027-01-23 (60 days left)");
  }

  private static Instant days(int number) {
    return NOW.plus(Duration.ofDays(number));
  }

  @Test
  void doesNotRepeatWhatASignerThrows() {
    Finding finding =
        check(
            () -> {
              throw new IllegalStateException("PIN 123456");
            });
    assertThat(finding.status()).isEqualTo(Status.FAILED);
    assertThat(finding.detail())
        .isEqualTo("the signer gave no certificate: java.lang.IllegalStateException");
    assertThat(check(() -> null).detail()).isEqualTo("the signer gave no certificate");
  }

  private static Finding check(Supplier<X509Certificate> certificate) {
    return check(new Certified(certificate, null));
  }

  private static Finding check(Signer signer) {
    var channel = Examination.channel(URI.create("https://cong.example/forward"));
    return Signing.check(TestSettings.of(null, signer, channel), NOW);
  }

  /** Has dates only. */
  private record Certified(Supplier<X509Certificate> supplier, Instant until) implements Signer {

    @Override
    public byte[] signDetached(byte[] content) {
      throw new UnsupportedOperationException();
    }

    @Override
    public byte[] sign(byte[] content) {
      throw new AssertionError("nothing is to be signed");
    }

    @Override
    public X509Certificate certificate() {
      return supplier.get();
    }

    @Override
    public Instant signsUntil() {
      return until == null ? Signer.super.signsUntil() : until;
    }
  }
}
