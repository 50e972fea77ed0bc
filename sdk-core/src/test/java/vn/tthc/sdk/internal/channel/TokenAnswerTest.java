package vn.tthc.sdk.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.HttpReply;

/** Whatever a token service answers, its own words go nowhere. */
class TokenAnswerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "\"t\"",
        "<html>Nguyễn Văn Mẫu</html>",
        "{\"access_token\":\"t\",\"token_type\":\"Bearer\"",
        "{\"access_token\":\"t\"}{}",
        "{\"access_token\":\"t\",\"access_token\":\"u\"}",
        "{}",
        "{\"access_token\":7}",
        "{\"access_token\":\"\"}",
        "{\"access_token\":\"Mẫu\"}",
        "{\"access_token\":\"t\\r\\nX: y\"}",
        "{\"access_token\":\"t u\"}",
        "{\"access_token\":\"t\",\"token_type\":\"mac\"}",
        "{\"access_token\":\"t\",\"token_type\":7}",
        "{\"error\":\"invalid_client\",\"error_description\":\"Mẫu\"}"
      })
  void takesNoTokenFromASillyAnswer(String body) {
    TokenAnswer answer = read(200, body);
    assertThat(answer.token()).isNull();
    assertThat(answer.failure().fate()).isEqualTo(Fate.NOT_SENT);
    assertThat(answer.failure().detail())
        .startsWith("at the gateway's token: its ")
        .doesNotContain("Mẫu");
    assertThat(answer.blamesSecret()).isFalse();
  }

  @Test
  void takesNoTokenFromALargeAnswer() {
    String long1 = "{\"access_token\":\"" + "t".repeat(16 * 1024 + 1) + "\"}";
    String long2 = "{\"access_token\":\"t\",\"x\":\"" + "t".repeat(64 * 1024) + "\"}";
    assertThat(read(200, long1).failure().fate()).isEqualTo(Fate.NOT_SENT);
    assertThat(read(200, long2).failure().fate()).isEqualTo(Fate.NOT_SENT);
    assertThat(read(200, "[".repeat(60_000)).failure().fate()).isEqualTo(Fate.NOT_SENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bearer", "Bearer", "BEARER"})
  void takesABearerToken(String type) {
    String body = "{\"access_token\":\"t\",\"token_type\":\"" + type + "\",\"expires_in\":60}";
    TokenAnswer answer = read(200, body);
    assertThat(answer.token()).isEqualTo("t");
    assertThat(answer.life()).isEqualTo(Duration.ofMinutes(1));
    assertThat(answer.toString()).isEqualTo("TokenAnswer[token]");
  }

  @Test
  void bearsWhatIsOnlyMissing() {
    TokenAnswer answer = read(200, "{\"access_token\":\"t\"}");
    assertThat(answer.token()).isEqualTo("t");
    assertThat(answer.life()).isEqualTo(Duration.ofMinutes(5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          10                               | PT10S
          "10"                             | PT10S
          10.5                             | PT10.5S
          0                                | PT5M
          0.01                             | PT5M
          -1                               | PT5M
          true                             | PT5M
          null                             | PT5M
          {}                               | PT5M
          "lâu"                            | PT5M
          "NaN"                            | PT5M
          9223372036854775807              | PT24H
          99999999999999999999999999999999 | PT24H
          "1e999"                          | PT24H
          """)
  void readsHowLongATokenLives(String told, Duration life) {
    TokenAnswer answer = read(200, "{\"access_token\":\"t\",\"expires_in\":" + told + "}");
    assertThat(answer.life()).isEqualTo(life);
  }

  @ParameterizedTest
  @CsvSource({
    "400, invalid_client, LOGIN_REFUSED, true, 'HTTP 400, invalid_client'",
    "401, invalid_client, LOGIN_REFUSED, true, 'HTTP 401, invalid_client'",
    "401, unauthorized_client, LOGIN_REFUSED, true, 'HTTP 401, unauthorized_client'",
    "400, invalid_scope, LOGIN_REFUSED, false, 'HTTP 400, invalid_scope'",
    "400, Nguyễn Văn Mẫu, LOGIN_REFUSED, true, 'HTTP 400: check client id'",
    "400, temporarily_unavailable, NOT_SENT, false, 'HTTP 400, temporarily_unavailable'",
    "400, '', NOT_SENT, false, HTTP 400",
    "401, '', LOGIN_REFUSED, true, HTTP 401",
    "403, '', LOGIN_REFUSED, true, HTTP 403",
    "404, '', NOT_SENT, false, 'HTTP 404: check the token URL'",
    "302, '', NOT_SENT, false, 'HTTP 302: check the token URL'",
    "500, invalid_client, NOT_SENT, false, HTTP 500",
    "503, '', NOT_SENT, false, HTTP 503",
    "429, invalid_client, THROTTLED, false, 'HTTP 429, too many requests'"
  })
  void saysWhyThereIsNone(int status, String error, Fate fate, boolean blames, String detail) {
    TokenAnswer answer =
        read(status, "{\"error\":\"" + error + "\",\"error_description\":\"Mẫu\"}");
    assertThat(answer.failure().fate()).isEqualTo(fate);
    assertThat(answer.blamesSecret()).isEqualTo(blames);
    assertThat(answer.failure().detail())
        .startsWith("at the gateway's token: " + detail)
        .doesNotContain("Mẫu");
    boolean waits = fate == Fate.THROTTLED;
    assertThat(answer.failure().retryAfter()).isEqualTo(Duration.ofSeconds(waits ? 7 : 0));
  }

  private static TokenAnswer read(int status, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return TokenAnswer.read(new HttpReply(status, "", Duration.ofSeconds(7), null, bytes));
  }
}
