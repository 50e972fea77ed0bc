package vn.tthc.sdk.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.jspecify.annotations.Nullable;

/** Puts what the portal decided into the form that its habits ask for. */
final class AnswerWriter {
  private static final String PROGRESS_DONE = "Cập nhật thành công";

  private final Settings settings;

  AnswerWriter(Settings settings) {
    this.settings = settings;
  }

  Answer loggedIn(String session) {
    ObjectNode json = Json.MAPPER.createObjectNode().put("session", session);
    putSuccess(json, "error_code");
    return json(json.put("message", "OK"));
  }

  Answer loginRefused() {
    return json(
        Json.MAPPER
            .createObjectNode()
            .put("error_code", -1)
            .put("message", "Sai tài khoản hoặc mật khẩu"));
  }

  /** The answer to a data call; {@code service} is null when the call named none that exists. */
  Answer of(@Nullable Service service, Outcome outcome) {
    if (outcome == Outcome.EXPIRED && settings.has(Habit.EXPIRED_AS_HTTP_401)) {
      return Answer.text(401, outcome.message());
    }
    if (service == Service.STEPS && outcome.ok()) {
      if (settings.has(Habit.PROGRESS_AS_PLAIN_TEXT)) {
        return Answer.text(status(), PROGRESS_DONE);
      }
      if (settings.has(Habit.PROGRESS_AS_JSON_STRING)) {
        return Answer.json(status(), Json.bytes(PROGRESS_DONE));
      }
    }
    return json(wrapped(plain(outcome), outcome));
  }

  private ObjectNode plain(Outcome outcome) {
    ObjectNode json = Json.MAPPER.createObjectNode();
    putCode(json, "error_code", outcome);
    json.put("message", outcome.message());
    if (outcome.result() != null) {
      putResult(json, outcome.result());
    }
    return json;
  }

  private void putResult(ObjectNode json, JsonNode result) {
    JsonNode spelled = result.isArray() && result.isEmpty() ? nothing(result) : result;
    if (settings.has(Habit.RESULT_IN_DATA)) {
      json.putObject("result").set("data", spelled);
    } else {
      json.set(settings.has(Habit.DATA_FOR_RESULT) ? "data" : "result", spelled);
    }
  }

  private JsonNode nothing(JsonNode list) {
    if (settings.has(Habit.NOTHING_AS_TEXT)) {
      return TextNode.valueOf("");
    }
    return settings.has(Habit.NOTHING_AS_NULL) ? NullNode.getInstance() : list;
  }

  private ObjectNode wrapped(ObjectNode inner, Outcome outcome) {
    ObjectNode outer = Json.MAPPER.createObjectNode();
    if (settings.has(Habit.WRAPPED_IN_RESPONSE_DATA)) {
      outer.put("response_code", outcome.ok() ? "00" : outcome.code());
      return outer.put("response_data", Json.string(inner));
    }
    if (settings.has(Habit.WRAPPED_IN_MESSAGE)) {
      putCode(outer, "error_code", outcome);
      return outer.put("message", Json.string(inner));
    }
    return inner;
  }

  private void putCode(ObjectNode json, String name, Outcome outcome) {
    if (outcome.ok()) {
      putSuccess(json, name);
    } else {
      json.put(name, outcome.code());
    }
  }

  private void putSuccess(ObjectNode json, String name) {
    if (settings.has(Habit.SUCCESS_AS_TEXT)) {
      json.put(name, "0");
    } else if (settings.has(Habit.SUCCESS_AS_TWO_DIGITS)) {
      json.put(name, "00");
    } else {
      json.put(name, 0);
    }
  }

  private Answer json(ObjectNode json) {
    return Answer.json(status(), Json.bytes(json));
  }

  private int status() {
    return settings.has(Habit.HTTP_201) ? 201 : 200;
  }
}
