package vn.tthc.sdk.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.Gateway;
import vn.tthc.sdk.SecurityIncident.Kind;
import vn.tthc.sdk.Tls;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.HttpRequest;

/** A server that is not whom it should be gets nothing, and what is said of it is ours. */
class TransportTlsTest {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final char[] PASSWORD = "mat-khau-mau".toCharArray();
  private static final String STORE = "javax.net.ssl.trustStore";
  private static final TestCa CA = new TestCa("Goc Mau");
  private static final TestCa OTHER_CA = new TestCa("Goc Khac");

  // A stranger who writes the name of the authority on certificates of its own.
  private static final TestCa FORGER = new TestCa("Goc Mau");
  private static final Tls TRUSTING = Tls.trusting(List.of(CA.certificate()));

  @TempDir Path folder;

  @AfterEach
  void trustAsBefore() {
    System.clearProperty(STORE);
    System.clearProperty(STORE + "Password");
  }

  @Test
  void trustsTheGivenAuthorityOnly() throws Exception {
    TlsServer server = new TlsServer(CA.issue("localhost"));
    server.assertAnswers(TRUSTING);
    Tls strict = Tls.trusting(List.of(OTHER_CA.certificate()));
    assertDistrust(
        server,
        strict,
        Kind.UNTRUSTED_CERTIFICATE,
        "its certificate comes from no trusted authority: give the authority with Tls.trusting");
  }

  @Test
  void trustsThePlatformsAuthoritiesAsTheyAreWhenItIsMade() throws Exception {
    TlsServer server = new TlsServer(CA.issue("localhost"));
    assertThat(server.failure(Tls.platform()).incident()).contains(Kind.UNTRUSTED_CERTIFICATE);
    trust(CA.certificate());
    server.assertAnswers(Tls.platform());
  }

  private void trust(X509Certificate... authorities) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    for (X509Certificate authority : authorities) {
      store.setCertificateEntry("t", authority);
    }
    try (var out = Files.newOutputStream(folder.resolve("trust.p12"))) {
      store.store(out, PASSWORD);
    }
    System.setProperty(STORE, folder.resolve("trust.p12").toString());
    System.setProperty(STORE + "Password", new String(PASSWORD));
  }

  @Test
  void saysThatNobodyIsTrustedHere() throws Exception {
    trust();
    TransportException e = new TlsServer(CA.issue("localhost")).failure(Tls.platform());
    assertThat(e.fate()).isEqualTo(Fate.UNTRUSTED);
    assertThat(e.incident()).isEmpty();
    assertThat(e).hasMessageContaining("check javax.net.ssl.trustStore");
  }

  @Test
  void sendsNothingToAServerOfAnotherName() throws Exception {
    assertDistrust(
        new TlsServer(CA.issue("khac.example")),
        TRUSTING,
        Kind.HOST_NAME_MISMATCH,
        "its certificate is for another host: check the channel's address");
  }

  /** A host may have several addresses, and the first need not be the one where he sits. */
  @Test
  void findsAStrangerBehindAnAddressThatRefuses() throws Exception {
    InetAddress refusing = InetAddress.getByName("127.0.0.2");
    OkHttpClient theirs =
        new OkHttpClient.Builder()
            .dns(host -> List.of(refusing, InetAddress.getByName("127.0.0.1")))
            .build();
    try (RawServer server = new TlsServer(OTHER_CA.issue("localhost")).start();
        Transport transport =
            Transports.of(Transports.channel(server.url()).withTls(TRUSTING), theirs)) {
      TransportException e = failure(transport, server.url());
      assertThat(e.fate()).isEqualTo(Fate.UNTRUSTED);
      assertThat(e.incident()).contains(Kind.UNTRUSTED_CERTIFICATE);
    }
  }

  @Test
  void takesAnExpiredCertificateForASlip() throws Exception {
    Tls.Identity late = CA.issue("localhost", TestCa.BEFORE, TestCa.NOW.minusSeconds(60));
    assertDistrust(
        new TlsServer(late),
        TRUSTING,
        null,
        "its certificate has expired: ask the operator to renew it");
  }

  @Test
  void takesACertificateOfTomorrowForASlip() throws Exception {
    Tls.Identity early = CA.issue("localhost", TestCa.NOW.plusSeconds(3600), TestCa.AFTER);
    assertDistrust(
        new TlsServer(early),
        TRUSTING,
        null,
        "its certificate is not valid yet: check this machine's clock");
  }

  @Test
  void isNotFooledByAForgeryThatSaysItHasExpired() throws Exception {
    Instant past = TestCa.NOW.minusSeconds(60);
    for (Tls.Identity forged :
        List.of(
            FORGER.issue("localhost"),
            FORGER.issue("localhost", TestCa.BEFORE, past),
            FORGER.issue("localhost", TestCa.NOW.plusSeconds(3600), TestCa.AFTER))) {
      TransportException e = new TlsServer(forged).failure(TRUSTING);
      assertThat(e.fate()).isEqualTo(Fate.UNTRUSTED);
      assertThat(e.incident()).contains(Kind.UNTRUSTED_CERTIFICATE);
    }
  }

  @Test
  void takesOnlyServersWithAPinnedKey() throws Exception {
    Tls.Identity identity = CA.issue("localhost");
    X509Certificate own = identity.chain().get(0);
    TlsServer server = new TlsServer(identity);
    String otherPin = TestCa.pin(OTHER_CA.certificate());
    server.assertAnswers(TRUSTING.withPins(TestCa.pin(own)));
    server.assertAnswers(TRUSTING.withPins(otherPin, TestCa.pin(CA.certificate())));
    assertDistrust(
        server,
        TRUSTING.withPins(otherPin),
        Kind.PIN_MISMATCH,
        "it has none of the pinned keys: ask the operator whether keys changed");
  }

  @Test
  void pinsTheTokenServiceToo() throws Exception {
    Tls pinned = TRUSTING.withPins(TestCa.pin(OTHER_CA.certificate()));
    try (RawServer tokens = new TlsServer(CA.issue("localhost")).start();
        Transport transport =
            Transports.of(
                Transports.channel(URI.create("https://cong.example/forward"))
                    .withTls(pinned)
                    .withGateway(Gateway.oauth2(tokens.url(), "id", () -> "bi-mat-mau")))) {
      assertThat(failure(transport, tokens.url()).incident()).contains(Kind.PIN_MISMATCH);
    }
  }

  /** The JDK's server will not speak 1.1 any more: the bytes of its hello are written by hand. */
  @Test
  void speaksNoTlsOlderThan12() throws Exception {
    CompletableFuture<Integer> said = new CompletableFuture<>();
    byte[] hello = new byte[47];
    byte[] head = {22, 3, 2, 0, 42, 2, 0, 0, 38, 3, 2};
    System.arraycopy(head, 0, hello, 0, head.length);
    // After the random bytes no session id, then ECDHE_RSA with AES in CBC, no compression.
    hello[44] = (byte) 0xC0;
    hello[45] = 0x13;
    try (RawServer old =
        new RawServer(
            socket -> {
              InputStream in = socket.getInputStream();
              byte[] header = in.readNBytes(5);
              in.readNBytes((header[3] & 0xFF) << 8 | header[4] & 0xFF);
              socket.getOutputStream().write(hello);
              said.complete(in.read());
              in.readAllBytes();
            })) {
      URI url = URI.create(old.url().toString().replace("http", "https"));
      try (Transport transport = Transports.to(url, new TestTicker())) {
        TransportException e = failure(transport, url);
        assertThat(e.fate()).isEqualTo(Fate.NOT_SENT);
        assertThat(e).hasMessageContaining("TLS 1.2 or newer");
      }
      // Before the server is closed over its own reading.
      assertThat(said.get()).as("an alert").isEqualTo(21);
    }
  }

  @Test
  void takesAServerWithoutTlsForUnreachable() throws Exception {
    try (RawServer plain =
        new RawServer(
            socket -> {
              socket.getInputStream().read();
              socket
                  .getOutputStream()
                  .write("HTTP/1.1 400 x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            })) {
      URI url = URI.create(plain.url().toString().replace("http", "https"));
      try (Transport transport = Transports.to(url, new TestTicker())) {
        assertThat(failure(transport, url).fate()).isEqualTo(Fate.NOT_SENT);
      }
    }
  }

  /** Nothing else would end it: an answer may take an hour here. */
  @Test
  void waitsForAHandshakeNoLongerThanForAConnection() throws Exception {
    try (RawServer silent = new RawServer(socket -> socket.getInputStream().readAllBytes())) {
      URI url = URI.create(silent.url().toString().replace("http", "https"));
      try (Transport transport = Transports.of(Transports.channel(url), Duration.ofMillis(200))) {
        TransportException e = failure(transport, url);
        assertThat(e.fate()).isEqualTo(Fate.NOT_SENT);
        assertThat(e).hasMessage("no connection: timed out");
      }
    }
  }

  @Test
  void waitsForAnAnswerLongerThanForAHandshake() throws Exception {
    Duration connect = Duration.ofSeconds(1);
    TlsServer server = new TlsServer(CA.issue("localhost"));
    server.assertAnswers(TRUSTING);
    try (RawServer slow = server.start(socket -> answerAfter(connect.toMillis() + 100, socket));
        Transport transport =
            Transports.of(Transports.channel(slow.url()).withTls(TRUSTING), connect)) {
      assertThat(transport.post(request(slow.url()), HOUR, new Cancellation()).status())
          .isEqualTo(200);
    }
  }

  private static void answerAfter(long millis, Socket socket) throws java.io.IOException {
    RawServer.read(socket);
    socket.setSoTimeout((int) millis);
    try {
      socket.getInputStream().read();
    } catch (SocketTimeoutException e) {
      String answer = RawServer.answer(200, "", "{}");
      socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static void assertDistrust(TlsServer server, Tls tls, Kind kind, String detail)
      throws Exception {
    int before = server.received();
    TransportException e = server.failure(tls);
    assertThat(e.fate()).isEqualTo(Fate.UNTRUSTED);
    assertThat(e.incident().orElse(null)).isEqualTo(kind);
    assertThat(e).hasMessage("it is not trusted: " + detail);
    assertThat(server.received()).isEqualTo(before);
  }

  private static TransportException failure(Transport transport, URI url) {
    return catchThrowableOfType(
        TransportException.class, () -> transport.post(request(url), HOUR, new Cancellation()));
  }

  private static HttpRequest request(URI url) {
    return new HttpRequest(url, Map.of(), "{}".getBytes(StandardCharsets.UTF_8));
  }
}
