package vn.tthc.sdk.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tthc.sdk.Gateway;
import vn.tthc.sdk.Tls;
import vn.tthc.sdk.internal.config.Deadline;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.protocol.Fate;

/** How a client proves to a token service who it is, as the service sees it. */
class TokenRequestsTest {

  private static final String ID = "khách:1";
  private static final String SECRET = "bí mật+/%&=";
  private static final TestCa CA = new TestCa("Goc Mau");
  private static final Base64.Decoder BASE64 = Base64.getUrlDecoder();

  private final TestTicker ticker = new TestTicker();
  private Duration skew = Duration.ZERO;
  private TokenServer server;

  @BeforeEach
  void start() throws Exception {
    server = new TokenServer();
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  @Test
  void putsTheSecretIntoTheHeader() throws Exception {
    fetch(Gateway.oauth2(server.url(), ID, () -> SECRET).withScope("a b"));
    RawServer.Request request = server.requests().get(0);
    assertThat(request.head()).startsWith("POST /XrdAdapter/forward HTTP/1.1");
    assertThat(request.header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
    assertThat(request.header("Accept")).isEqualTo("application/json");
    String basic = request.header("Authorization").replace("Basic ", "");
    assertThat(new String(Base64.getDecoder().decode(basic), StandardCharsets.US_ASCII))
        .isEqualTo("kh%C3%A1ch%3A1:b%C3%AD+m%E1%BA%ADt%2B%2F%25%26%3D");
    assertThat(server.form()).isEqualTo(Map.of("grant_type", "client_credentials", "scope", "a b"));
  }

  @Test
  void putsTheSecretIntoTheForm() throws Exception {
    fetch(Gateway.oauth2(server.url(), ID, () -> SECRET).withSecretInBody());
    assertThat(server.requests().get(0).header("Authorization")).isEmpty();
    assertThat(server.form())
        .isEqualTo(
            Map.of("grant_type", "client_credentials", "client_id", ID, "client_secret", SECRET));
  }

  @Test
  void showsItsCertificateAndNoSecret() throws Exception {
    Tls tls = Tls.trusting(List.of(CA.certificate())).withIdentity(CA.issue("may-khach"));
    TlsServer asking = new TlsServer(CA.issue("localhost")).asking(CA);
    try (TokenServer tokens = new TokenServer(asking)) {
      fetch(Gateway.mutualTls(tokens.url(), ID), tls);
      assertThat(tokens.form())
          .isEqualTo(Map.of("grant_type", "client_credentials", "client_id", ID));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "RS256, RSA, 2048, SHA256withRSA",
    "ES256, EC, secp256r1, SHA256withECDSAinP1363Format",
    "ES384, EC, secp384r1, SHA384withECDSAinP1363Format"
  })
  void signsAJwt(String name, String algorithm, String size, String jdkName) throws Exception {
    KeyPair keys = keys(algorithm, size);
    fetch(Gateway.privateKeyJwt(server.url(), ID, identity(keys), "k1"));
    String[] jwt = jwt();
    Signature signature = Signature.getInstance(jdkName);
    signature.initVerify(keys.getPublic());
    signature.update((jwt[0] + "." + jwt[1]).getBytes(StandardCharsets.US_ASCII));
    assertThat(signature.verify(BASE64.decode(jwt[2]))).isTrue();
    JsonNode head = json(jwt[0]);
    assertThat(head.path("alg").asText()).isEqualTo(name);
    assertThat(head.path("kid").asText()).isEqualTo("k1");
    JsonNode claims = json(jwt[1]);
    assertThat(claims.path("iss").asText()).isEqualTo(ID);
    assertThat(claims.path("sub").asText()).isEqualTo(ID);
    assertThat(claims.path("aud").asText()).isEqualTo(server.url().toString());
    long now = TestTicker.START.getEpochSecond();
    assertThat(claims.path("iat").asLong()).isEqualTo(now);
    assertThat(claims.path("exp").asLong()).isEqualTo(now + 60);
    assertThat(server.form())
        .containsEntry("client_id", ID)
        .containsEntry("grant_type", "client_credentials")
        .containsEntry(
            "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
  }

  @Test
  void makesEveryJwtAnew() throws Exception {
    Gateway gateway = Gateway.privateKeyJwt(server.url(), ID, CA.issue("may-khach"), "");
    try (Fetcher fetcher = new Fetcher(gateway.withAudience("cong"), Tls.platform())) {
      Set<String> ids = new HashSet<>();
      for (int i = 0; i < 20; i++) {
        fetcher.access.refused(fetcher.headers());
        ids.add(json(jwt()[1]).path("jti").asText());
      }
      assertThat(ids).hasSize(20).allMatch(id -> id.length() == 22);
      assertThat(json(jwt()[1]).path("aud").asText()).isEqualTo("cong");
      assertThat(json(jwt()[0]).has("kid")).isFalse();
    }
  }

  @Test
  void goesByTheServersClock() throws Exception {
    skew = Duration.ofMinutes(-7);
    fetch(Gateway.privateKeyJwt(server.url(), ID, CA.issue("may-khach"), ""));
    assertThat(json(jwt()[1]).path("iat").asLong())
        .isEqualTo(TestTicker.START.minus(skew.abs()).getEpochSecond());
  }

  /** Without a token nothing else is reached that could tell the time. */
  @Test
  void learnsTheTimeFromARefusal() throws Exception {
    String date = "Date: Mon, 23 Nov 2026 03:00:00 GMT\r\n";
    String refusal = RawServer.answer(400, date, "{\"error\":\"invalid_client\"}");
    server.then(refusal);
    Gateway gateway = Gateway.privateKeyJwt(server.url(), ID, CA.issue("may-khach"), "");
    try (Fetcher fetcher = new Fetcher(gateway, Tls.platform())) {
      Map<String, String> headers = fetcher.headers();
      assertThat(headers).containsEntry("Authorization", "Bearer t2");
      long there = Instant.parse("2026-11-23T03:00:00Z").getEpochSecond();
      assertThat(json(jwt()[1]).path("iat").asLong()).isEqualTo(there);
      // Refused again at the right time, it is not the clock.
      server.then(refusal);
      fetcher.access.refused(headers);
      assertThatThrownBy(fetcher::headers).hasMessageContaining("invalid_client");
      assertThat(server.requests()).hasSize(3);
    }
  }

  @Test
  void refusesAKeyThatSignsNoJwt() throws Exception {
    Gateway gateway =
        Gateway.privateKeyJwt(server.url(), ID, identity(keys("EC", "secp521r1")), "");
    assertThatThrownBy(() -> new TokenRequests(gateway))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("an RSA key, or one on P-256 or P-384");
  }

  @Test
  void saysThatAKeyDoesNotSign() throws Exception {
    KeyPair mixed =
        new KeyPair(keys("RSA", "2048").getPublic(), keys("EC", "secp256r1").getPrivate());
    Gateway gateway = Gateway.privateKeyJwt(server.url(), ID, identity(mixed), "");
    assertThatThrownBy(() -> fetch(gateway))
        .isInstanceOf(LoginFailedException.class)
        .hasMessage("the gateway's key does not sign: InvalidKeyException")
        .extracting(e -> ((LoginFailedException) e).reply().fate())
        .isEqualTo(Fate.LOGIN_REFUSED);
    assertThat(server.requests()).isEmpty();
  }

  private static KeyPair keys(String algorithm, String size) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
    if (algorithm.equals("EC")) {
      generator.initialize(new ECGenParameterSpec(size));
    } else {
      generator.initialize(Integer.parseInt(size));
    }
    return generator.generateKeyPair();
  }

  private static Tls.Identity identity(KeyPair keys) {
    return CA.issue(keys, "may-khach", TestCa.BEFORE, TestCa.AFTER);
  }

  private String[] jwt() {
    return server.form().get("client_assertion").split("\\.");
  }

  private static JsonNode json(String part) throws Exception {
    return new JsonMapper().readTree(BASE64.decode(part));
  }

  private void fetch(Gateway gateway) throws Exception {
    fetch(gateway, Tls.platform());
  }

  private void fetch(Gateway gateway, Tls tls) throws Exception {
    try (Fetcher fetcher = new Fetcher(gateway, tls)) {
      fetcher.headers();
    }
  }

  /** Access through a gateway, and its connections. */
  private final class Fetcher implements AutoCloseable {

    private final Transport transport;
    private final GatewayAccess access;

    Fetcher(Gateway gateway, Tls tls) {
      URI any = URI.create("http://localhost/forward");
      transport = Transports.of(Transports.channel(any).withTls(tls).withGateway(gateway));
      access =
          new GatewayAccess(
              gateway,
              transport,
              Duration.ofSeconds(30),
              ticker,
              Runnable::run,
              () -> {},
              () -> skew);
    }

    Map<String, String> headers() throws LoginFailedException {
      return access.headers(Deadline.in(Duration.ofSeconds(60), ticker), new Cancellation());
    }

    @Override
    public void close() {
      transport.close();
    }
  }
}
