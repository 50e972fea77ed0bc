package vn.tthc.sdk.internal.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an answer keeps what was asked for, and what counts as none. */
class ReadResultTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"error_code":0,"result":[{"a":1.50}]}                        | [{"a":1.50}]
          {"error_code":"00","RESULT":{"data":[1]}}                     | {"data":[1]}
          {"error_code":0,"data":[1]}                                   | [1]
          {"data":[1]}                                                  | [1]
          {"result":[]}                                                 | []
          {"error_code":0,"result":null,"data":[2]}                     | [2]
          {"error_code":0,"result":"[{\\"a\\":1}]"}                 | [{"a":1}]
          {"error_code":0,"result":""}                                  | ""
          {"error_code":0,"result":null}                                | null
          {"error_code":0,"result":"[1"}                                | "[1"
          {"error_code":0,"result":"","data":"x"}                       | ""
          {"response_code":"00","response_data":"{\\"result\\":[3]}"}   | [3]
          {"error_code":0,"result":12345678901234567890.00}             | 12345678901234567890.00
          {"response_code":"00","response_data":"[1]"}                  | [1]
          {"response_code":"00","response_data":"{\\"error_code\\":0,\\"result\\":[3]}"} | [3]
          {"error_code":0,"message":"{\\"error_code\\":0,\\"result\\":[4]}"} | [4]
          {"error_code":0}                                              | NOTHING_SAID
          {"error_code":0,"message":"Thành công"}                       | NOTHING_SAID
          {"message":"Thành công"}                                      | NOTHING_SAID
          {}                                                            | NOTHING_SAID
          {"data":5,"x":1}                                              | 5
          {"error_code":-1,"result":[1]}                                | REFUSED
          {"error_code":-1,"message":"Không tìm thấy hồ sơ"}            | MISSING
          {"error_code":-1,"message":"Hồ sơ không tồn tại"}             | MISSING
          {"error_code":-1,"message":"Dịch vụ không tồn tại"}           | REFUSED
          {"error_code":-1,"message":"Mã đơn vị không tồn tại"}         | REFUSED
          {"error_code":-1,"message":"Không tìm thấy dịch vụ"}          | REFUSED
          {"error_code":-1,"message":"Phiên đã hết hạn"}                | SESSION_ENDED
          [1]                                                           | LOST
          <html>                                                        | FIREWALL
          """)
  void findsIt(String body, String expected) {
    Reply reply = ReplyReader.readResult(reply(body));
    String found = reply.result() == null ? reply.fate().name() : reply.result().toString();
    assertThat(found).isEqualTo(expected);
    assertThat(reply.toString()).doesNotContain("[{", "123");
  }

  private static HttpReply reply(String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return new HttpReply(200, "application/json", Duration.ZERO, null, bytes);
  }
}
