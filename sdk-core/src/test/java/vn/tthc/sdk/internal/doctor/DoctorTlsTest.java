package vn.tthc.sdk.internal.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tthc.sdk.Diagnosis.Status.FAILED;
import static vn.tthc.sdk.Diagnosis.Status.OK;
import static vn.tthc.sdk.Diagnosis.Status.WARNING;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.Diagnosis.Step;
import vn.tthc.sdk.Gateway;
import vn.tthc.sdk.Tls;
import vn.tthc.sdk.internal.channel.RawServer;
import vn.tthc.sdk.internal.channel.TestCa;
import vn.tthc.sdk.internal.channel.TlsServer;
import vn.tthc.sdk.internal.channel.TokenServer;
import vn.tthc.sdk.internal.config.TestSettings;
import vn.tthc.sdk.internal.config.Timing;

/**
 * What the doctor says of certificates: the faults that a client would find, each with its mend.
 */
class DoctorTlsTest {

  private static final TestCa CA = new TestCa("Goc Mau");
  private static final TestCa OTHER_CA = new TestCa("Goc Khac");
  private static final Tls TRUSTING = Tls.trusting(List.of(CA.certificate()));
  private static final Instant FAR = TestCa.NOW.plus(Duration.ofDays(400));
  private static final String INCIDENT = "within one hour (Art. 19.1)";

  @Test
  void tellsVersionAndDates() throws Exception {
    Examination found = examine(new TlsServer(CA.issue("localhost", TestCa.BEFORE, FAR)), TRUSTING);
    found.has(Step.TLS, OK, "TLSv1.3", "valid until ", "(399 days left)");
    assertThat(found.check(Step.ROUND_TRIP).status()).isEqualTo(OK);
  }

  @Test
  void warnsOfACertificateThatIsSoonOver() throws Exception {
    Instant soon = TestCa.NOW.plus(Duration.ofDays(29));
    examine(new TlsServer(CA.issue("localhost", TestCa.BEFORE, soon)), TRUSTING)
        .has(Step.TLS, WARNING, "(28 days left)");
  }

  @Test
  void warnsOfAClientCertificateThatIsSoonOver() throws Exception {
    TlsServer server = new TlsServer(CA.issue("localhost", TestCa.BEFORE, FAR)).asking(CA);
    Examination found = examine(server, TRUSTING.withIdentity(CA.issue("may-khach")));
    found.has(Step.TLS, WARNING, "(399 days left)", "our client certificate", "(0 days left)");
    assertThat(found.check(Step.TLS).mend()).contains("tls.key").doesNotContain("operator");
  }

  @Test
  void tellsACertificateOfAnotherName() throws Exception {
    Examination found = examine(new TlsServer(CA.issue("khac.example")), TRUSTING);
    assertFault(found, "for another host", INCIDENT, "the name in the channel's url");
  }

  @Test
  void tellsACertificateOfAStranger() throws Exception {
    Tls strict = Tls.trusting(List.of(OTHER_CA.certificate()));
    Examination found = examine(new TlsServer(CA.issue("localhost")), strict);
    assertFault(found, "no trusted authority", INCIDENT, "tls.trust");
  }

  @Test
  void tellsAnExpiredCertificate() throws Exception {
    Tls.Identity late = CA.issue("localhost", TestCa.BEFORE, TestCa.NOW.minusSeconds(60));
    Examination found = examine(new TlsServer(late), TRUSTING);
    assertFault(found, "has expired", "", "ask the operator to renew it");
    assertThat(found.check(Step.TLS).detail()).doesNotContain(INCIDENT);
  }

  @Test
  void tellsAKeyThatIsNotPinned() throws Exception {
    Tls pinned = TRUSTING.withPins(TestCa.pin(OTHER_CA.certificate()));
    Examination found = examine(new TlsServer(CA.issue("localhost")), pinned);
    assertFault(found, "none of the pinned keys", INCIDENT, "tls.pins");
  }

  /** With TLS 1.3 the server says so behind the handshake. */
  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void tellsThatOurCertificateIsMissing(String version) throws Exception {
    TlsServer server = new TlsServer(CA.issue("localhost")).asking(CA).speaking(version);
    Examination found = examine(server, TRUSTING);
    // Servers of some JDKs name the certificate, others just break off.
    assertFault(found, "the server", "", "Tls.withIdentity");
    assertThat(server.received()).isZero();
  }

  @Test
  void tellsAHandshakeThatIsNotAnswered() throws Exception {
    try (RawServer silent = new RawServer(socket -> socket.getInputStream().readAllBytes())) {
      URI url = URI.create(silent.url().toString().replace("http", "https"));
      Duration minutes = Duration.ofMinutes(5);
      Examination found = Examination.of(Duration.ofMillis(200), minutes, Examination.channel(url));
      assertFault(found, "timed out", "", "speaks https");
    }
  }

  @Test
  void warnsOfTheTokenServicesCertificate() throws Exception {
    TlsServer tls = new TlsServer(CA.issue("localhost"));
    try (TokenServer tokens = new TokenServer(tls);
        RawServer adapter = new TlsServer(CA.issue("localhost", TestCa.BEFORE, FAR)).start()) {
      Gateway gateway = Gateway.oauth2(tokens.url(), "khach", () -> Examination.SECRET);
      Examination.of(channel(adapter, TRUSTING).withGateway(gateway))
          .has(Step.TLS, OK)
          .has(Step.GATEWAY_TOKEN, WARNING, "gave a token; its certificate", "(0 days left)");
    }
  }

  @Test
  void tellsATokenServiceOfAStranger() throws Exception {
    try (TokenServer tokens = new TokenServer(new TlsServer(OTHER_CA.issue("localhost")));
        RawServer adapter = new TlsServer(CA.issue("localhost")).start()) {
      Gateway gateway = Gateway.oauth2(tokens.url(), "khach", () -> Examination.SECRET);
      Examination found = Examination.of(channel(adapter, TRUSTING).withGateway(gateway));
      found.has(Step.GATEWAY_TOKEN, FAILED, "no trusted authority", INCIDENT).skips(Step.LOGIN);
      assertThat(tokens.requests()).isEmpty();
    }
  }

  /** A host may have several addresses; the first of them need not be the one that answers. */
  @Test
  void tellsAStrangerBehindAnAddressThatRefuses() throws Exception {
    InetAddress dead = InetAddress.getByName("127.0.0.2");
    OkHttpClient theirs =
        new OkHttpClient.Builder()
            .dns(host -> List.of(dead, InetAddress.getByName("127.0.0.1")))
            .build();
    try (RawServer running = new TlsServer(OTHER_CA.issue("localhost")).start()) {
      Channel channel = channel(running, TRUSTING);
      Examination found = Examination.of(TestSettings.of(Timing.STANDARD, theirs, channel));
      assertFault(found, "no trusted authority", INCIDENT, "tls.trust");
    }
  }

  private static Examination examine(TlsServer server, Tls tls) throws Exception {
    try (RawServer running = server.start()) {
      return Examination.of(channel(running, tls));
    }
  }

  private static Channel channel(RawServer server, Tls tls) {
    return Examination.channel(server.url()).withTls(tls);
  }

  private static void assertFault(Examination found, String fault, String incident, String mend) {
    found
        .has(Step.CONNECTION, OK)
        .has(Step.TLS, FAILED, fault, incident)
        .skips(Step.GATEWAY_TOKEN, Step.LOGIN, Step.CLOCK, Step.ROUND_TRIP);
    assertThat(found.check(Step.TLS).mend()).contains(mend);
  }
}
