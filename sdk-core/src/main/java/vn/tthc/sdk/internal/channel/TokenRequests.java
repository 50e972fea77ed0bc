package vn.tthc.sdk.internal.channel;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.ProviderException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.Gateway;
import vn.tthc.sdk.Tls;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.HttpRequest;
import vn.tthc.sdk.internal.protocol.Reply;

/** Writes requests for tokens (RFC 6749, 4.4), with the proof of who asks. */
final class TokenRequests {

  private static final String JWT = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  private final Gateway gateway;
  private final @Nullable ClientAssertion assertion;

  /** Requests to this gateway, which gives out tokens. */
  TokenRequests(Gateway gateway) {
    this.gateway = gateway;
    this.assertion = gateway.key().map(key -> assertion(gateway, key)).orElse(null);
  }

  private static ClientAssertion assertion(Gateway gateway, Tls.Identity key) {
    String audience =
        gateway.audience().isEmpty()
            ? gateway.tokenUrl().orElseThrow().toString()
            : gateway.audience();
    return new ClientAssertion(key, gateway.keyId(), gateway.clientId(), audience);
  }

  /**
   * A request for a token.
   *
   * @param headers of the gateway; ours come on top
   * @param secret the client's; of no meaning where it has none
   * @param now the time at the server
   */
  HttpRequest request(Map<String, String> headers, String secret, Instant now)
      throws LoginFailedException {
    Map<String, String> head = new LinkedHashMap<>(headers);
    head.put("Accept", "application/json");
    head.put("Content-Type", "application/x-www-form-urlencoded");
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "client_credentials");
    if (!gateway.scope().isEmpty()) {
      form.put("scope", gateway.scope());
    }
    switch (gateway.method()) {
      case SECRET_IN_HEADER -> head.put("Authorization", basic(secret));
      case SECRET_IN_BODY -> {
        form.put("client_id", gateway.clientId());
        form.put("client_secret", secret);
      }
      case PRIVATE_KEY_JWT -> {
        form.put("client_id", gateway.clientId());
        form.put("client_assertion_type", JWT);
        form.put("client_assertion", sign(now));
      }
      default -> form.put("client_id", gateway.clientId());
    }
    byte[] body = written(form).getBytes(StandardCharsets.US_ASCII);
    return new HttpRequest(gateway.tokenUrl().orElseThrow(), head, body);
  }

  /** Both are written as in a form first (RFC 6749, 2.3.1). */
  private String basic(String secret) {
    String both = escape(gateway.clientId()) + ":" + escape(secret);
    return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.US_ASCII));
  }

  /** Only of a gateway that asks for a JWT, which always has a key. */
  private String sign(Instant now) throws LoginFailedException {
    try {
      return Objects.requireNonNull(assertion).at(now);
    } catch (GeneralSecurityException | ProviderException e) {
      throw new LoginFailedException(
          Reply.of(
              Fate.LOGIN_REFUSED,
              "the gateway's key does not sign: " + e.getClass().getSimpleName()));
    }
  }

  private static String written(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> escape(field.getKey()) + "=" + escape(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String escape(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
