package vn.tthc.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GatewayTest {
  private static final String FORM = "grant_type=client_credentials";
  private static final String KEYS =
      "{\"AccessKey\":\"a\",\"SecretKey\":\"s\",\"AppName\":\"n\","
          + "\"PartnerCode\":\"p\",\"PartnerCodeCus\":\"c\"}";

  private final TurnedClock clock = new TurnedClock();

  private MockPortalBuilder builder() {
    return MockPortal.builder()
        .clock(clock)
        .oauth2Gateway("khách", "bí mật:1", Duration.ofMinutes(5));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static HttpResponse<String> token(MockPortal portal, String form, String... headers) {
    Map<String, String> all = new HashMap<>();
    for (int i = 0; i < headers.length; i += 2) {
      all.put(headers[i], headers[i + 1]);
    }
    return new RawClient(portal.main()).post(portal.main().tokenUrl(), form, all);
  }

  private static String inHeader(MockPortal portal) {
    HttpResponse<String> answer =
        token(
            portal, FORM, "Authorization", "Basic " + base64("kh%C3%A1ch:b%C3%AD+m%E1%BA%ADt%3A1"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(RawClient.json(answer).path("expires_in").asInt()).isEqualTo(300);
    return RawClient.json(answer).path("access_token").asText();
  }

  private static int logIn(MockPortal portal, Map<String, String> headers) {
    Map<String, String> all = new HashMap<>(headers);
    all.put("dstcode", RawClient.DESTINATION);
    Door door = portal.main();
    return new RawClient(door)
        .post(
            URI.create(door.url() + "/mapi/login"),
            RawClient.login(door.user(), door.password()),
            all)
        .statusCode();
  }

  private static Map<String, String> bearer(String token) {
    return Map.of("Authorization", "Bearer " + token);
  }

  @Test
  void asksForTokensThatItGaveOutAndThatAreNotOver() {
    try (MockPortal portal = builder().start()) {
      String token = inHeader(portal);
      assertThat(logIn(portal, Map.of())).isEqualTo(401);
      assertThat(logIn(portal, bearer("made up"))).isEqualTo(401);
      assertThat(logIn(portal, bearer(token))).isEqualTo(200);

      clock.turn(Duration.ofMinutes(5));
      assertThat(logIn(portal, bearer(token))).isEqualTo(401);
      token = inHeader(portal);
      portal.expireTokens();
      assertThat(logIn(portal, bearer(token))).isEqualTo(401);
    }
  }

  @Test
  void takesTheSecretInTheFormToo() {
    try (MockPortal portal = builder().start()) {
      String client = "&client_id=kh%C3%A1ch&client_secret=";
      HttpResponse<String> answer = token(portal, FORM + client + "b%C3%AD+m%E1%BA%ADt%3A1");
      assertThat(logIn(portal, bearer(RawClient.json(answer).path("access_token").asText())))
          .isEqualTo(200);

      assertThat(token(portal, FORM + client + "wrong").body()).contains("invalid_client");
      assertThat(token(portal, FORM, "Authorization", "Basic ?").statusCode()).isEqualTo(401);
      assertThat(token(portal, FORM, "Authorization", "Basic").statusCode()).isEqualTo(401);
      HttpResponse<String> other =
          token(portal, "grant_type=password" + client + "b%C3%AD+m%E1%BA%ADt%3A1");
      assertThat(other.statusCode()).isEqualTo(400);
      assertThat(other.body()).contains("unsupported_grant_type");
    }
  }

  @Test
  void asksForTheKeysOfAnLgsp() {
    try (MockPortal portal = MockPortal.builder().lgspKeys("a", "s", "n", "p", "c").start()) {
      assertThat(logIn(portal, Map.of("lgspaccesstoken", base64(KEYS)))).isEqualTo(200);
      assertThat(logIn(portal, Map.of())).isEqualTo(403);
      assertThat(logIn(portal, Map.of("lgspaccesstoken", "%"))).isEqualTo(403);
      String more = KEYS.replace("}", ",\"Extra\":\"\"}");
      assertThat(logIn(portal, Map.of("lgspaccesstoken", base64(more)))).isEqualTo(403);
    }
  }

  @Test
  void tokensCanFail() {
    try (MockPortal portal = builder().start()) {
      portal.faults().add(FaultRule.of(Fault.HTTP_503).calls(CallKind.TOKEN).times(1));

      assertThat(token(portal, FORM).statusCode()).isEqualTo(503);
      assertThat(inHeader(portal)).isNotEmpty();
    }
  }

  @Test
  void isNotThereByDefault() {
    try (MockPortal portal = MockPortal.start()) {
      assertThat(token(portal, FORM).statusCode()).isEqualTo(404);
      assertThat(logIn(portal, Map.of())).isEqualTo(200);
      assertThat(portal.serverAuthority()).isEmpty();
    }
  }

  @Test
  void refusesWhatMakesNoSense() {
    MockPortalBuilder builder = MockPortal.builder();
    assertThatThrownBy(() -> builder.oauth2Gateway("", "s", Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.oauth2Gateway("c", "s", Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
