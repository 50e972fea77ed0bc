package vn.tthc.sdk.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.ServiceCall;

class JsonItemsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          []                                 | true  |
          [ 1 , 2.50,3]                      | true  | 1;2.50;3
          [{"a" : [1, 2]},"đ\\u1ea5",null] | true  | {"a" : [1, 2]};"đ\\u1ea5";null
          {"a": [ ]}                         | false | {"a": [ ]}
          7                                  | false | 7
          -1.0e5                             | false | -1.0e5
          "chữ"                              | false | "chữ"
          true                               | false | true
          """)
  void takesAValueApart(String json, boolean list, String items) {
    JsonItems taken = JsonItems.of(json.getBytes(StandardCharsets.UTF_8));
    assertThat(taken.isList()).isEqualTo(list);
    List<String> expected = items == null ? List.of() : List.of(items.split(";"));
    assertThat(taken.items().stream().map(item -> new String(item, StandardCharsets.UTF_8)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1", "{", "x", "1 2", "[1] 2", "{\"mat\":}", " ", "\u0000", "[1,]"})
  void refusesAnythingElse(String json) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonItems.of(json.getBytes(StandardCharsets.UTF_8)))
        .withMessage("data: give one JSON value in UTF-8")
        .withNoCause();
  }

  @Test
  void refusesBrokenText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonItems.of(new byte[] {'"', (byte) 0xC3, '"'}));
    assertThat(JsonItems.of(new byte[0]).items()).isEmpty();
  }

  @Test
  void aCallKeepsToItsNames() {
    for (String name : new String[] {"", "session", "MaDonVi", "data", "chukyso"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ServiceCall.to("DichVu").with(name, "x"));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> ServiceCall.to("dịch vụ"));
    ServiceCall call = ServiceCall.to("DichVu").with("so", "mat").data(new byte[] {'1'});
    assertThat(call).hasToString("ServiceCall[DichVu]");
    assertThat(Content.call(call)).hasToString("Content[CALL, 1 items]");
  }
}
