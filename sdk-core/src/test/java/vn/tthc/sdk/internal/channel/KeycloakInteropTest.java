package vn.tthc.sdk.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigInteger;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.Gateway;
import vn.tthc.sdk.Tls;
import vn.tthc.sdk.internal.config.Deadline;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.protocol.Fate;

/** A server that we did not write takes what we send. */
@Tag("interop")
class KeycloakInteropTest {

  private static final String SECRET = "bí mật+/%&=";
  private static final TestCa CA = new TestCa("Goc Mau");
  private static final KeyPair RSA = TestCa.keys("RSA");
  private static final KeyPair EC = ec();
  private static final AtomicReference<String> SENT = new AtomicReference<>();
  private static Keycloak keycloak;

  @BeforeAll
  static void start() throws Exception {
    keycloak =
        new Keycloak(
            List.of(
                client("basic", Map.of("secret", SECRET)),
                client("post", Map.of("secret", SECRET)),
                jwtClient("jwt-rsa", Map.of("jwt.credential.certificate", certificate())),
                jwtClient("jwt-ec", Map.of("use.jwks.string", "true", "jwks.string", jwks()))));
  }

  @AfterAll
  static void stop() {
    if (keycloak != null) {
      keycloak.close();
    }
  }

  @Test
  void takesTheSecretInTheHeader() throws Exception {
    assertToken("basic", Gateway.oauth2(keycloak.tokenUrl(), "basic", () -> SECRET));
  }

  @Test
  void takesTheSecretInTheForm() throws Exception {
    Gateway gateway = Gateway.oauth2(keycloak.tokenUrl(), "post", () -> SECRET);
    assertToken("post", gateway.withSecretInBody().withScope("openid"));
  }

  @Test
  void takesAJwtOfAnRsaKeyByItsCertificate() throws Exception {
    assertToken("jwt-rsa", rsa());
    assertToken("jwt-rsa", rsa().withAudience(keycloak.issuer().toString()));
  }

  @Test
  void takesAJwtOfAnEcKeyByItsName() throws Exception {
    Tls.Identity identity = CA.issue(EC, "may-khach", TestCa.BEFORE, TestCa.AFTER);
    assertToken("jwt-ec", Gateway.privateKeyJwt(keycloak.tokenUrl(), "jwt-ec", identity, "khoa-1"));
  }

  @Test
  void takesNoJwtTwiceButEachOfOurs() throws Exception {
    try (Fetcher fetcher = new Fetcher(rsa())) {
      Map<String, String> first = fetcher.headers();
      HttpResponse<String> again = post(SENT.get());
      assertThat(again.statusCode()).isEqualTo(400);
      assertThat(again.body()).contains("\"error\":\"invalid_client\"");
      fetcher.access.refused(first);
      assertThat(fetcher.headers()).isNotEqualTo(first);
    }
  }

  @Test
  void refusesAWrongSecretAndAWrongKey() {
    Tls.Identity other = CA.issue(TestCa.keys("RSA"), "x", TestCa.BEFORE, TestCa.AFTER);
    for (Gateway wrong :
        List.of(
            Gateway.oauth2(keycloak.tokenUrl(), "basic", () -> "sai"),
            Gateway.oauth2(keycloak.tokenUrl(), "post", () -> "sai").withSecretInBody(),
            Gateway.oauth2(keycloak.tokenUrl(), "khong-co", () -> SECRET),
            Gateway.privateKeyJwt(keycloak.tokenUrl(), "jwt-rsa", other, ""))) {
      try (Fetcher fetcher = new Fetcher(wrong)) {
        LoginFailedException e = catchThrowableOfType(LoginFailedException.class, fetcher::headers);
        assertThat(e.reply().fate()).isEqualTo(Fate.LOGIN_REFUSED);
        assertThat(e).hasMessageMatching("at the gateway's token: HTTP 40[01], \\w+_client: .*");
      }
    }
  }

  private static void assertToken(String client, Gateway gateway) throws Exception {
    try (Fetcher fetcher = new Fetcher(gateway)) {
      String token = fetcher.headers().get("Authorization").replaceFirst("^Bearer ", "");
      byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
      JsonNode json = new JsonMapper().readTree(claims);
      assertThat(json.path("azp").asText()).isEqualTo(client);
      assertThat(json.path("iss").asText()).isEqualTo(keycloak.issuer().toString());
    }
  }

  private static Gateway rsa() {
    Tls.Identity identity = CA.issue(RSA, "may-khach", TestCa.BEFORE, TestCa.AFTER);
    return Gateway.privateKeyJwt(keycloak.tokenUrl(), "jwt-rsa", identity, "");
  }

  private static HttpResponse<String> post(String form) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            java.net.http.HttpRequest.newBuilder(keycloak.tokenUrl())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(form))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private static Map<String, Object> client(String id, Map<String, Object> more) {
    Map<String, Object> client = new HashMap<>(more);
    client.put("clientId", id);
    client.put("publicClient", false);
    client.put("serviceAccountsEnabled", true);
    client.put("standardFlowEnabled", false);
    return client;
  }

  private static Map<String, Object> jwtClient(String id, Map<String, String> attributes) {
    return client(id, Map.of("clientAuthenticatorType", "client-jwt", "attributes", attributes));
  }

  private static String certificate() throws Exception {
    Tls.Identity identity = CA.issue(RSA, "may-khach", TestCa.BEFORE, TestCa.AFTER);
    return Base64.getEncoder().encodeToString(identity.chain().get(0).getEncoded());
  }

  private static String jwks() throws Exception {
    ECPublicKey key = (ECPublicKey) EC.getPublic();
    Map<String, String> jwk =
        Map.of(
            "kty", "EC",
            "crv", "P-256",
            "use", "sig",
            "alg", "ES256",
            "kid", "khoa-1",
            "x", number(key.getW().getAffineX()),
            "y", number(key.getW().getAffineY()));
    return new JsonMapper().writeValueAsString(Map.of("keys", List.of(jwk)));
  }

  private static String number(BigInteger value) {
    byte[] written = new byte[32];
    byte[] bytes = value.toByteArray();
    int length = Math.min(bytes.length, written.length);
    System.arraycopy(bytes, bytes.length - length, written, written.length - length, length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(written);
  }

  private static KeyPair ec() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Access through a gateway, over a client that notes what is sent. */
  private static final class Fetcher implements AutoCloseable {

    private final Transport transport;
    private final GatewayAccess access;

    Fetcher(Gateway gateway) {
      OkHttpClient watched =
          new OkHttpClient.Builder()
              .addInterceptor(
                  chain -> {
                    Buffer body = new Buffer();
                    chain.request().body().writeTo(body);
                    SENT.set(body.readUtf8());
                    return chain.proceed(chain.request());
                  })
              .build();
      transport =
          Transports.of(Transports.channel(keycloak.issuer()).withGateway(gateway), watched);
      access =
          new GatewayAccess(
              gateway,
              transport,
              Duration.ofSeconds(30),
              Ticker.SYSTEM,
              Runnable::run,
              () -> {},
              () -> Duration.ZERO);
    }

    Map<String, String> headers() throws LoginFailedException {
      return access.headers(Deadline.in(Duration.ofSeconds(60), Ticker.SYSTEM), new Cancellation());
    }

    @Override
    public void close() {
      transport.close();
    }
  }
}
