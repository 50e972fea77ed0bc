package vn.tthc.sdk.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The gateway before the doors: gives out tokens and asks for them, where it was ordered. */
final class Gatekeeper {
  static final String TOKEN_PATH = "/token";
  private static final String BASIC = "Basic ";
  private static final String BEARER = "Bearer ";

  private final Settings.Gateway gateway;
  private final Tokens tokens;

  Gatekeeper(Settings.Gateway gateway, Clock clock) {
    this.gateway = gateway;
    Settings.Oauth2 oauth2 = gateway.oauth2();
    this.tokens = new Tokens(oauth2 == null ? Duration.ZERO : oauth2.tokenLife(), clock);
  }

  boolean givesTokensAt(String path) {
    return gateway.oauth2() != null && path.equals(TOKEN_PATH);
  }

  void expireTokens() {
    tokens.expireAll();
  }

  /** Answers a request for a token. */
  Answer token(Call call) {
    if (!hasLgspKeys(call)) {
      return refused(403, "access_denied");
    }
    Map<String, String> form = form(call.body());
    Optional<Settings.Credentials> client = client(call, form);
    if (!call.method().equals("POST") || client.isEmpty()) {
      return refused(401, "invalid_client").with("WWW-Authenticate", "Basic");
    }
    if (!"client_credentials".equals(form.get("grant_type"))) {
      return refused(400, "unsupported_grant_type");
    }
    return Answer.json(
        200,
        Json.bytes(
            Json.MAPPER
                .createObjectNode()
                .put("access_token", tokens.issue())
                .put("token_type", "Bearer")
                .put("expires_in", tokens.life().toSeconds())));
  }

  private Optional<Settings.Credentials> client(Call call, Map<String, String> form) {
    String secret = call.authorization();
    Settings.Credentials sent =
        secret.startsWith(BASIC)
            ? basic(secret.substring(BASIC.length()))
            : new Settings.Credentials(
                form.getOrDefault("client_id", ""), form.getOrDefault("client_secret", ""));
    return Optional.ofNullable(gateway.oauth2()).map(Settings.Oauth2::client).filter(sent::equals);
  }

  /** Name and secret are form-encoded within the header (RFC 6749, 2.3.1). */
  private static Settings.Credentials basic(String base64) {
    try {
      String text = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
      int colon = Math.max(text.indexOf(':'), 0);
      return new Settings.Credentials(
          decode(text.substring(0, colon)),
          decode(text.substring(Math.min(colon + 1, text.length()))));
    } catch (IllegalArgumentException e) {
      return new Settings.Credentials("", "");
    }
  }

  private static Map<String, String> form(byte[] body) {
    Map<String, String> form = new HashMap<>();
    for (String pair : new String(body, StandardCharsets.UTF_8).split("&")) {
      int equal = pair.indexOf('=');
      if (equal > 0) {
        form.put(decode(pair.substring(0, equal)), decode(pair.substring(equal + 1)));
      }
    }
    return form;
  }

  /** What is not encoded properly stands for itself. */
  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /** How the gateway turns a call away; empty when it lets it pass. */
  Optional<Answer> refusal(Call call) {
    if (gateway.oauth2() != null && !hasToken(call)) {
      return Optional.of(
          refused(401, "invalid_token").with("WWW-Authenticate", "Bearer error=\"invalid_token\""));
    }
    return hasLgspKeys(call) ? Optional.empty() : Optional.of(refused(403, "access_denied"));
  }

  private boolean hasToken(Call call) {
    return call.authorization().startsWith(BEARER)
        && tokens.isValid(call.authorization().substring(BEARER.length()));
  }

  private boolean hasLgspKeys(Call call) {
    return gateway.lgspKeys().isEmpty() || gateway.lgspKeys().equals(lgspKeys(call.lgsp()));
  }

  private static Map<String, String> lgspKeys(String header) {
    Map<String, String> keys = new HashMap<>();
    try {
      JsonNode json = Json.MAPPER.readTree(Base64.getDecoder().decode(header));
      json.properties().forEach(field -> keys.put(field.getKey(), field.getValue().asText()));
    } catch (IOException | IllegalArgumentException e) {
      // not base64 or not JSON: there are no keys in it
    }
    return keys;
  }

  private static Answer refused(int status, String error) {
    return Answer.json(status, Json.bytes(Json.MAPPER.createObjectNode().put("error", error)));
  }
}
