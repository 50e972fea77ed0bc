package vn.tthc.sdk.internal.channel;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.HttpReply;
import vn.tthc.sdk.internal.protocol.Reply;

/**
 * What a request for a token came to: a token, or the reason why there is none. Of the other side's
 * words only the codes of RFC 6749 are repeated; descriptions may hold anything.
 *
 * @param token the token; null when there is none
 * @param life how long it lives
 * @param failure why; null when there is a token
 * @param blamesSecret whether the same secret would be refused again
 */
record TokenAnswer(
    @Nullable String token, Duration life, @Nullable Reply failure, boolean blamesSecret) {

  // RFC 6749 allows no key twice: nobody could tell which of two tokens is meant.
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build()
          .readerFor(JsonNode.class);
  private static final int LARGEST = 64 * 1024;
  private static final int LONGEST_TOKEN = 16 * 1024;
  private static final Duration LIFE_UNTOLD = Duration.ofMinutes(5);
  private static final Duration LONGEST_LIFE = Duration.ofDays(1);
  private static final String AT = "at the gateway's token: ";

  // What the client asked for is wrong, not who it says it is.
  private static final Set<String> NOT_ABOUT_THE_CLIENT =
      Set.of("invalid_request", "unsupported_grant_type", "invalid_scope");
  private static final Set<String> ABOUT_THE_CLIENT =
      Set.of("invalid_client", "invalid_grant", "unauthorized_client", "access_denied");
  private static final Set<String> NOT_NOW = Set.of("server_error", "temporarily_unavailable");

  /** Reads an answer. */
  static TokenAnswer read(HttpReply reply) {
    JsonNode json = json(reply.body());
    int status = reply.status();
    if (status == 429) {
      String detail = AT + "HTTP 429, too many requests";
      return failed(Reply.throttled(reply.retryAfter(), detail), false);
    }
    if (status == 400 || status == 401 || status == 403) {
      return refused(status, json.path("error").asText());
    }
    if (status / 100 == 2) {
      return json.isObject() ? token(json) : notSent("its answer is no JSON object");
    }
    boolean nothingThere = status / 100 == 3 || status == 404 || status == 405;
    return notSent("HTTP " + status + (nothingThere ? ": check the token URL" : ""));
  }

  private static TokenAnswer refused(int status, String error) {
    boolean known =
        ABOUT_THE_CLIENT.contains(error)
            || NOT_ABOUT_THE_CLIENT.contains(error)
            || NOT_NOW.contains(error);
    String detail = "HTTP " + status + (known ? ", " + error : "");
    if (NOT_NOW.contains(error) || (status == 400 && error.isEmpty())) {
      return notSent(detail);
    }
    boolean blamesSecret = !NOT_ABOUT_THE_CLIENT.contains(error);
    String check =
        blamesSecret ? ": check client id and secret or key" : ": check scope and method";
    return failed(Reply.of(Fate.LOGIN_REFUSED, AT + detail + check), blamesSecret);
  }

  private static TokenAnswer token(JsonNode json) {
    JsonNode token = json.path("access_token");
    JsonNode type = json.path("token_type");
    if (!token.isTextual() || !isPrintable(token.asText())) {
      return notSent("its answer has no token that fits into a header");
    }
    if (!type.isMissingNode() && !type.isNull() && !"bearer".equalsIgnoreCase(type.asText())) {
      return notSent("its token is not of the type Bearer");
    }
    return new TokenAnswer(token.asText(), life(json.path("expires_in")), null, false);
  }

  private static boolean isPrintable(String token) {
    return !token.isEmpty()
        && token.length() <= LONGEST_TOKEN
        && token.chars().allMatch(c -> c > ' ' && c <= '~');
  }

  /** Some gateways write it as text, or below zero for tokens without end. */
  private static Duration life(JsonNode seconds) {
    double told = seconds.isNumber() || seconds.isTextual() ? seconds.asDouble(0) : 0;
    if (!(told >= 1)) {
      return LIFE_UNTOLD;
    }
    return told < LONGEST_LIFE.toSeconds() ? Duration.ofMillis((long) (told * 1000)) : LONGEST_LIFE;
  }

  private static JsonNode json(byte[] body) {
    try {
      return body.length > LARGEST ? MissingNode.getInstance() : JSON.readTree(body);
    } catch (IOException e) {
      return MissingNode.getInstance();
    }
  }

  private static TokenAnswer notSent(String detail) {
    return failed(Reply.of(Fate.NOT_SENT, AT + detail), false);
  }

  private static TokenAnswer failed(Reply failure, boolean blamesSecret) {
    return new TokenAnswer(null, Duration.ZERO, failure, blamesSecret);
  }

  /** The token is a secret. */
  @Override
  public String toString() {
    return "TokenAnswer[" + (failure == null ? "token" : failure.fate()) + "]";
  }
}
