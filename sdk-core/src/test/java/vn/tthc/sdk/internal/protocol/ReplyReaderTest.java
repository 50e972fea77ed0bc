package vn.tthc.sdk.internal.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every known and many a strange answer means. */
class ReplyReaderTest {

  private static final String JSON = "application/json";
  private static final String HTML = "text/html";
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final String PAGE = "<html><body>Thành công</body></html>";

  private static final Map<String, Fate> SAMPLES =
      Map.ofEntries(
          Map.entry("login ok", Fate.ACCEPTED),
          Map.entry("login refused", Fate.REFUSED),
          Map.entry("already exists", Fate.EXISTS),
          Map.entry("already exists (negative)", Fate.EXISTS),
          Map.entry("refused", Fate.REFUSED),
          Map.entry("firewall page, HTTP 200", Fate.FIREWALL));

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void readsEverySample(String name, JsonNode sample, Fate fate) {
    String body = sample.isTextual() ? sample.asText() : sample.toString();
    assertThat(fate(200, JSON, body)).isEqualTo(fate);
  }

  static Stream<Arguments> readsEverySample() throws Exception {
    JsonNode samples;
    try (var in = ReplyReaderTest.class.getResourceAsStream("/responses.json")) {
      samples = new ObjectMapper().readTree(in);
    }
    assertThat(samples.size()).isGreaterThan(15);
    return samples.properties().stream()
        .map(
            sample ->
                arguments(
                    sample.getKey(),
                    sample.getValue(),
                    SAMPLES.getOrDefault(sample.getKey(), Fate.ACCEPTED)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"error_code":0}                                             | ACCEPTED
          {"ERROR_CODE":" 00 "}                                        | ACCEPTED
          {"error_code":0.0}                                           | ACCEPTED
          {"error_code":"000","message":"Có cảnh báo"}                 | ACCEPTED
          {"MaLoi":"00"}                                               | ACCEPTED
          {"result":[]}                                                | ACCEPTED
          {"result":[{"a":"1 < 2"}]}                                   | ACCEPTED
          {"response_code":"00","response_data":"{\\"x\\":1}"}         | ACCEPTED
          {"response_code":"-1","response_data":"{\\"error_code\\":3}"} | EXISTS
          {"message":"Cập nhật thành công"}                            | ACCEPTED
          {"error_code":"","message":"Cập nhật thành công"}            | ACCEPTED
          {"error_code":{},"message":"Cập nhật thành công"}            | ACCEPTED
          {"message":{"error_code":0}}                                 | ACCEPTED
          "{\\"error_code\\":0}"                                       | ACCEPTED
          "Cập nhật thành công"                                        | ACCEPTED
          {"error_code":false}                                         | REFUSED
          {"error_code":"O"}                                           | REFUSED
          {"error_code":"-0"}                                          | REFUSED
          {"error_code":10}                                            | REFUSED
          {"error_code":-1,"message":"Thành công"}                     | REFUSED
          {"error_code":3}                                             | EXISTS
          {"error_code":-3.0,"message":""}                             | EXISTS
          {"error_code":3,"message":"Thiếu trường"}                    | REFUSED
          {"error_code":-1,"message":"HỒ SƠ ĐÃ TỒN TẠI"}               | EXISTS
          {"error_code":-1,"message":"Hồ sơ không tồn tại"}            | MISSING
          {"error_code":-3,"message":"Hồ sơ chưa tồn tại"}             | MISSING
          {"error_code":-1,"message":"Không tìm thấy hồ sơ"}           | MISSING
          {"response_code":"-1","response_data":"Hồ sơ đã tồn tại"}    | EXISTS
          {"error_code":-1,"message":"Phiên làm việc đã hết hạn"}      | SESSION_ENDED
          {"error_code":-1,"message":"Invalid session"}                | SESSION_ENDED
          {"error_code":-1,"message":"Phiên bản không hợp lệ"}         | REFUSED
          {"message":"Phiên làm việc không hợp lệ"}                    | SESSION_ENDED
          {"message":"Cập nhật không thành công"}                      | REFUSED
          {"message":"Cập nhật không thành công","result":[]}          | REFUSED
          {"message":"Lỗi hệ thống","result":[]}                       | LOST
          {"message":"OK"}                                             | LOST
          {"response_code":"-1","response_data":"{\\"error_code\\":0}"} | REFUSED
          {"response_code":"00","response_data":"{\\"error_code\\":\\"-1\\"}"} | REFUSED
          {"response_code":"00","response_data":{"error_code":"-1"}}   | REFUSED
          {"error_code":-1,"message":"{\\"result\\":[]}"}              | REFUSED
          {}                                                           | NOTHING_SAID
          {"error_code":null,"result":null,"message":null}             | NOTHING_SAID
          {"data":null}                                                | NOTHING_SAID
          {"status":"fail","data":{"title":"required"}}                | NOTHING_SAID
          {"result":"error"}                                           | NOTHING_SAID
          {"error":"invalid_token"}                                    | NOTHING_SAID
          {"error_code":0}{"error_code":-1}                            | LOST
          {"error_code":0,"error_code":-1}                             | LOST
          {"error_code":"-1","message":"đã thành công                  | LOST
          ["Cập nhật thành công"]                                      | LOST
          [{"error_code":0}]                                           | LOST
          "{\\"error_code\\":0                                         | LOST
          0                                                            | LOST
          true                                                         | LOST
          null                                                         | LOST
          """)
  void readsJson(String body, Fate fate) {
    assertThat(fate(200, JSON, body)).isEqualTo(fate);
    assertThat(fate(201, TEXT, body)).isEqualTo(fate);
    assertThat(fate(200, HTML, body)).isEqualTo(fate);
    assertThat(fate(200, "", "\uFEFF" + body)).isEqualTo(fate);
  }

  @ParameterizedTest
  @CsvSource({
    "Cập nhật thành công, ACCEPTED",
    "ĐỒNG BỘ   THÀNH\tCÔNG!, ACCEPTED",
    "cap nhat thanh cong, ACCEPTED",
    "Gửi câu trả lời thành công, ACCEPTED",
    "gui cau tra loi thanh cong, ACCEPTED",
    "Cập nhật thành công hồ sơ H29.22-261017-0001 ngày 17/10/2026, ACCEPTED",
    "Cập nhật thành công lợi ích, ACCEPTED",
    "Không thành công, REFUSED",
    "Chưa thành công, REFUSED",
    "Hồ sơ không được xử lý thành công, REFUSED",
    "Không thể cập nhật thành công, REFUSED",
    "Cập nhật thất bại, REFUSED",
    "Cập nhật thành công nhưng đồng bộ thất bại, REFUSED",
    "Dữ liệu không hợp lệ, REFUSED",
    "Từ chối tiếp nhận, REFUSED",
    "Hồ sơ đã tồn tại, EXISTS",
    "Hồ sơ không tồn tại, MISSING",
    "Hồ sơ chưa tồn tại, MISSING",
    "Bạn chưa đăng nhập, SESSION_ENDED",
    "Phiên đã hết hạn, SESSION_ENDED",
    "Đăng nhập thành công, SESSION_ENDED",
    "Lỗi kết nối tới máy chủ, LOST",
    "Đã xảy ra lỗi sau khi cập nhật thành công, LOST",
    "da xay ra loi sau khi cap nhat thanh cong, LOST",
    "Cập nhật thành công 0 hồ sơ, LOST",
    "Thành công 3/5 hồ sơ, LOST",
    "Thành công một phần; có hồ sơ chưa xử lý, LOST",
    "Thànhcông, LOST",
    "Request Rejected. Your support ID is 1, LOST",
    "'   ', LOST",
  })
  void readsSentences(String sentence, Fate fate) {
    assertThat(fate(200, TEXT, sentence)).isEqualTo(fate);
    assertThat(fate(200, HTML, sentence)).isEqualTo(fate);
    String decomposed = Normalizer.normalize(sentence, Normalizer.Form.NFD);
    assertThat(fate(200, "", decomposed)).isEqualTo(fate);
  }

  @ParameterizedTest
  @CsvSource({
    "200, FIREWALL",
    "201, FIREWALL",
    "303, FIREWALL",
    "400, FIREWALL",
    "403, FIREWALL",
    "413, FIREWALL",
    "401, UNAUTHORISED",
    "404, MISROUTED",
    "405, MISROUTED",
    "301, MISROUTED",
    "302, MISROUTED",
    "307, MISROUTED",
    "308, MISROUTED",
    "500, LOST",
    "502, LOST",
    "503, LOST",
    "504, LOST",
    "429, THROTTLED"
  })
  void readsPages(int status, Fate fate) {
    assertThat(fate(status, HTML, PAGE)).isEqualTo(fate);
    assertThat(fate(status, HTML, " \n<!-- -->" + PAGE)).isEqualTo(fate);
    assertThat(fate(status, JSON, "\uFEFF" + PAGE)).isEqualTo(fate);
    assertThat(fate(status, HTML, "Request Rejected " + PAGE)).isEqualTo(fate);
  }

  @ParameterizedTest
  @CsvSource({
    "200, LOST",
    "204, LOST",
    "303, LOST",
    "400, LOST",
    "401, UNAUTHORISED",
    "403, SESSION_ENDED",
    "404, MISROUTED",
    "405, MISROUTED",
    "413, FIREWALL",
    "429, THROTTLED",
    "500, LOST",
    "502, LOST",
    "503, LOST",
    "504, LOST"
  })
  void readsEmptyAnswersAndForeignJson(int status, Fate fate) {
    assertThat(fate(status, "", "")).isEqualTo(fate);
    if (status / 100 != 2) {
      assertThat(fate(status, TEXT, "Cập nhật thành công")).isEqualTo(fate);
      assertThat(fate(status, JSON, "{\"message\":\"Thành công\"}")).isEqualTo(fate);
      assertThat(fate(status, JSON, "{\"result\":[]}")).isEqualTo(fate);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, REFUSED", "401, SESSION_ENDED", "403, SESSION_ENDED", "404, REFUSED", "422, REFUSED",
    "429, THROTTLED", "500, REFUSED", "502, LOST", "503, LOST", "504, LOST"
  })
  void readsErrorCodesUnderErrorStatus(int status, Fate fate) {
    assertThat(fate(status, JSON, "{\"error_code\":-1,\"message\":\"Thiếu trường\"}"))
        .isEqualTo(fate);
  }

  @ParameterizedTest
  @CsvSource({"302", "400", "404", "500", "503"})
  void doubtsZeroUnderErrorStatus(int status) {
    assertThat(fate(status, JSON, "{\"error_code\":0}")).isEqualTo(Fate.LOST);
  }

  @Test
  void survivesNestingAndLength() {
    assertThat(fate(200, JSON, "{\"a\":".repeat(100_000))).isEqualTo(Fate.LOST);
    assertThat(fate(200, JSON, "[".repeat(1_000_000))).isEqualTo(Fate.LOST);
    assertThat(fate(200, TEXT, "nhật ký ".repeat(300) + "thành công")).isEqualTo(Fate.LOST);
  }

  @Test
  void onlyOneThatSaysSoIsAPageForASignInItsMiddle() {
    String sentence = "Cập nhật thành công, mất < 1 phút";
    assertThat(fate(200, TEXT, sentence)).isEqualTo(Fate.ACCEPTED);
    assertThat(fate(200, HTML, sentence)).isEqualTo(Fate.FIREWALL);
  }

  @Test
  void takesASentenceOf2000CharactersAndNoLonger() {
    String sentence = "thành công" + " ạ".repeat(995);
    assertThat(sentence).hasSize(2_000);
    assertThat(fate(200, TEXT, sentence)).isEqualTo(Fate.ACCEPTED);
    assertThat(fate(200, TEXT, sentence + "!")).isEqualTo(Fate.LOST);
  }

  @Test
  void keepsTheWordsOfASentenceWithoutTheirQuotes() {
    Reply reply = read(200, JSON, "\"Cập nhật thành công\"");
    assertThat(reply.portalMessage()).isEqualTo("Cập nhật thành công");
  }

  @Test
  void keepsCodeAndWordsButShowsNoWords() {
    Reply reply = read(200, JSON, "{\"error_code\":\"-1\",\"message\":\"Ông Mẫu sai\"}");
    assertThat(reply.code()).isEqualTo("-1");
    assertThat(reply.portalMessage()).isEqualTo("Ông Mẫu sai");
    assertThat(reply + reply.detail()).doesNotContain("Mẫu");
  }

  @Test
  void takesNoSentenceForACode() {
    Reply reply = read(200, JSON, "{\"error_code\":\"Hồ sơ của Ông Mẫu sai\"}");
    assertThat(reply.fate()).isEqualTo(Fate.REFUSED);
    assertThat(reply.code() + reply.detail()).doesNotContain("Mẫu");
  }

  @Test
  void passesRetryAfterOn() {
    HttpReply reply = new HttpReply(429, JSON, Duration.ofSeconds(7), null, new byte[0]);
    assertThat(ReplyReader.read(reply).retryAfter()).isEqualTo(Duration.ofSeconds(7));
  }

  private static Fate fate(int status, String type, String body) {
    return read(status, type, body).fate();
  }

  private static Reply read(int status, String type, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return ReplyReader.read(new HttpReply(status, type, Duration.ZERO, null, bytes));
  }
}
