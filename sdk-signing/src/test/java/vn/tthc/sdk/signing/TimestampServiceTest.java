package vn.tthc.sdk.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.signing.TestTsa.Fault;

/** Tokens that are used, tokens that are not, and what follows when there are none. */
class TimestampServiceTest {

  private static final byte[] BYTES = {1, 2, 3};
  private static final Duration GRACE = Duration.ofHours(4);

  private final TestTsa tsa = TestTsa.start();
  private final SetClock clock = new SetClock();
  private final Warnings warnings = new Warnings(TimestampService.class);
  private final TimestampService service =
      TimestampService.of(tsa.address()).withClock(clock).withTimeout(Duration.ofMinutes(1));

  @AfterEach
  void close() {
    tsa.close();
    warnings.close();
  }

  @ParameterizedTest
  @EnumSource
  void a_good_token_is_used(HashAlgorithm hash) throws Exception {
    TimeStampToken token = token(service.withHash(hash).withPolicy("1.3.6.1.4.1.99999.7"));
    assertThat(token.getTimeStampInfo().getGenTime()).isEqualTo(TestPki.NOW);
    assertThat(token.getTimeStampInfo().getPolicy().getId()).isEqualTo("1.3.6.1.4.1.99999.7");
    assertThat(token.getTimeStampInfo().getMessageImprintDigest()).hasSize(hash.length());
    assertThat(service.outOfReachSince()).isEmpty();
    assertThat(warnings.texts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "WRONG_NONCE, another nonce",
    "WRONG_IMPRINT, another imprint",
    "WRONG_POLICY, another policy",
    "REJECTED, refused: status 2",
    "GARBAGE, no time-stamp response",
    "BROKEN_CERTIFICATE, no time-stamp response",
    "OTHER_KEY, not properly signed",
    "WRONG_USAGE, not properly signed",
    "WRONG_CERTIFICATE_HASH, not properly signed"
  })
  void a_wrong_answer_is_never_used(Fault fault, String reason) {
    tsa.fault(fault);
    TimestampService demanding =
        service.withPolicy(TestTsa.POLICY.getId()).withGrace(Duration.ZERO);
    refused(demanding).hasMessageContaining(reason).hasMessageContaining("127.0.0.1");
    assertThat(tsa.requests()).isEqualTo(2);
    assertThat(warnings.texts()).hasSize(2).allMatch(text -> text.contains(reason));
  }

  @ParameterizedTest
  @CsvSource({"DOWN, HTTP status 503", "SLOW, SocketTimeoutException", "HUGE, more than"})
  void no_answer(Fault fault, String reason) {
    tsa.fault(fault);
    TimestampService once = service.withGrace(Duration.ZERO).withAttempts(1);
    TimestampService hasty = once.withTimeout(Duration.ofMillis(300));
    refused(fault == Fault.SLOW ? hasty : once)
        .hasMessageContaining(reason)
        .hasMessageContaining("Check its address");
    assertThat(tsa.requests()).isEqualTo(1);
    assertThat(warnings.texts()).isEmpty();
  }

  @Test
  void nobody_listens() {
    tsa.close();
    refused(service.withGrace(Duration.ZERO)).hasMessageContaining("ConnectException");
  }

  @Test
  void a_trusted_authority() throws Exception {
    assertThat(token(service.withTrust(List.of(TestPki.ROOT)))).isNotNull();
    assertThat(token(service.withTrust(List.of(TestPki.INTERMEDIATE)))).isNotNull();
    assertThat(token(service.withTrust(List.of(tsa.certificate())))).isNotNull();
  }

  @Test
  void an_authority_that_is_not_trusted() {
    var other = TestPki.signer(TestPki.P256).selfSigned().authority().issue();
    refused(service.withTrust(List.of(other)).withGrace(Duration.ZERO))
        .hasMessageContaining("none of the trusted ones");
  }

  @Test
  void does_without_during_the_grace_time_and_warns_twice() {
    tsa.fault(Fault.DOWN);
    assertThat(service.over(BYTES)).isEmpty();
    assertThat(service.outOfReachSince()).contains(TestPki.NOW);
    clock.ahead(Duration.ofHours(2));
    assertThat(service.over(BYTES)).isEmpty();
    assertThat(warnings.texts()).hasSize(1);
    assertThat(warnings.texts().get(0)).contains("127.0.0.1", "until 2026-11-23T06:03:04Z");
    clock.ahead(Duration.ofHours(3));
    assertThat(service.over(BYTES)).isEmpty();
    clock.ahead(Duration.ofHours(3).plusMinutes(1));
    assertThat(service.over(BYTES)).isEmpty();
    assertThat(warnings.texts()).hasSize(2);
    assertThat(warnings.texts().get(1)).contains("Nothing is signed from 2026-11-23T06:03:04Z");
    clock.ahead(GRACE);
    refused(service)
        .hasMessageContaining("since 2026-11-23T02:03:04Z, for longer than the grace time of 4h");
  }

  @Test
  void recovers_by_itself_after_the_grace_time() throws Exception {
    tsa.fault(Fault.DOWN);
    assertThat(service.over(BYTES)).isEmpty();
    clock.ahead(GRACE);
    refused(service);
    tsa.fault(Fault.NONE);
    assertThat(token(service)).isNotNull();
    assertThat(service.outOfReachSince()).isEmpty();
    tsa.fault(Fault.DOWN);
    assertThat(service.over(BYTES)).as("a new grace time").isEmpty();
  }

  @Test
  void asks_once_in_a_while_during_an_outage() throws Exception {
    tsa.fault(Fault.DOWN);
    assertThat(service.over(BYTES)).isEmpty();
    int asked = tsa.requests();
    tsa.fault(Fault.NONE);
    clock.ahead(Duration.ofSeconds(29));
    assertThat(service.over(BYTES)).isEmpty();
    assertThat(tsa.requests()).isEqualTo(asked);
    clock.ahead(Duration.ofSeconds(30));
    assertThat(token(service)).isNotNull();
  }

  @Test
  void asks_a_second_time_before_it_does_without() throws Exception {
    assertThat(token(service.withAttempts(1))).isNotNull();
    tsa.fault(Fault.DOWN);
    assertThat(service.over(BYTES)).isEmpty();
    assertThat(tsa.requests()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://tsa.example/", "tsa.example", "http:///tsa", "file:/etc/passwd"})
  void refuses_other_addresses(String address) {
    assertThatThrownBy(() -> TimestampService.of(URI.create(address)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("address: ");
  }

  @Test
  void refuses_settings_without_sense() {
    assertThatThrownBy(() -> service.withPolicy("chinh-sach")).hasMessageStartingWith("policy: ");
    assertThatThrownBy(() -> service.withAttempts(0)).hasMessageStartingWith("attempts: ");
    assertThatThrownBy(() -> service.withGrace(Duration.ofSeconds(-1)))
        .hasMessageStartingWith("grace: ");
    assertThatThrownBy(() -> service.withGrace(Duration.ofDays(367)))
        .hasMessageStartingWith("grace: ");
    for (Duration wrong : List.of(Duration.ZERO, Duration.ofNanos(1), Duration.ofMinutes(11))) {
      assertThatThrownBy(() -> service.withTimeout(wrong)).hasMessageStartingWith("timeout: ");
    }
  }

  @Test
  void shows_the_host_only() {
    URI address = URI.create("https://ai:biet@tsa.example/duong?khoa=1");
    assertThat(TimestampService.of(address)).hasToString("TimestampService[host=tsa.example]");
  }

  private static TimeStampToken token(TimestampService service) throws Exception {
    Optional<byte[]> token = service.over(BYTES);
    return new TimeStampToken(ContentInfo.getInstance(token.orElseThrow()));
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> refused(TimestampService service) {
    return assertThatThrownBy(() -> service.over(BYTES)).isInstanceOf(SigningException.class);
  }
}
