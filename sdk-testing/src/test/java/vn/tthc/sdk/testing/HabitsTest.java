package vn.tthc.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HabitsTest {
  private MockPortal portal;
  private RawClient client;

  private void startWith(Habit... habits) {
    portal = MockPortal.builder().habits(habits).start();
    client = RawClient.loggedIn(portal.main());
  }

  @AfterEach
  void close() {
    if (portal != null) {
      portal.close();
    }
  }

  @Test
  void successCanBeTextOrTwoDigits() {
    startWith(Habit.SUCCESS_AS_TEXT);
    JsonNode text = client.create(Samples.dossier("H29-1")).path("error_code");
    portal.close();
    startWith(Habit.SUCCESS_AS_TWO_DIGITS);
    JsonNode digits = client.create(Samples.dossier("H29-1")).path("error_code");

    assertThat(text.isTextual()).isTrue();
    assertThat(text.asText()).isEqualTo("0");
    assertThat(digits.asText()).isEqualTo("00");
  }

  @Test
  void progressCanBeTextOrAJsonString() {
    startWith(Habit.PROGRESS_AS_PLAIN_TEXT, Habit.HTTP_201);
    client.create(Samples.dossier("H29-1"));
    String body = client.envelope("CapNhatTienDoHoSoMC", "", "[" + step() + "]");
    HttpResponse<String> text = client.post("/mapi/g", body);
    portal.close();
    startWith(Habit.PROGRESS_AS_JSON_STRING);
    client.create(Samples.dossier("H29-1"));
    JsonNode json = client.steps(step());

    assertThat(text.statusCode()).isEqualTo(201);
    assertThat(text.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    assertThat(text.body()).isEqualTo("Cập nhật thành công");
    assertThat(json.textValue()).isEqualTo("Cập nhật thành công");
    assertThat(client.steps(Samples.step("?", "x")).path("error_code").asText()).isEqualTo("-1");
  }

  private static String step() {
    return Samples.step("H29-1", "một");
  }

  @Test
  void wrappersHoldTheAnswerAsAString() throws IOException {
    startWith(Habit.WRAPPED_IN_RESPONSE_DATA, Habit.EXISTS_AS_MINUS_THREE);
    JsonNode ok = client.create(Samples.dossier("H29-1"));
    JsonNode exists = client.create(Samples.dossier("H29-1"));
    portal.close();
    startWith(Habit.WRAPPED_IN_MESSAGE);
    JsonNode found = client.lookUp("H29-1");

    assertThat(ok.path("response_code").asText()).isEqualTo("00");
    assertThat(inner(ok, "response_data").path("error_code").asText()).isEqualTo("0");
    assertThat(exists.path("response_code").asText()).isEqualTo("-3");
    assertThat(inner(exists, "response_data").path("message").asText()).contains("đã tồn tại");
    assertThat(inner(found, "message").path("result").isArray()).isTrue();
  }

  private static JsonNode inner(JsonNode outer, String name) throws IOException {
    return Json.MAPPER.readTree(outer.path(name).textValue());
  }

  @Test
  void anExpiredSessionCanBeHttp401() {
    startWith(Habit.EXPIRED_AS_HTTP_401);
    portal.expireSessions();

    String body = client.envelope("DongBoHoSoMC", "False", "[]");
    assertThat(client.post("/mapi/g", body).statusCode()).isEqualTo(401);
  }

  @Test
  void aRefusedBatchCanLeaveItsGoodRecordsBehind() {
    startWith(Habit.PARTIAL_BATCHES);
    JsonNode answer = client.create(Samples.dossier("H29-1"), "{}", Samples.dossier("H29-2"));

    assertThat(answer.path("error_code").asText()).isEqualTo("-1");
    assertThat(portal.dossierCodes()).containsExactly("H29-1", "H29-2");
  }

  @Test
  void habitsOfOneTopicExcludeEachOther() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> MockPortal.builder().habits(Habit.SUCCESS_AS_TEXT, Habit.SUCCESS_AS_TWO_DIGITS));
  }
}
