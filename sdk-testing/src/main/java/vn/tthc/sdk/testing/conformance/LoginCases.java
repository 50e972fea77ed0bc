package vn.tthc.sdk.testing.conformance;

import static vn.tthc.sdk.testing.conformance.Case.certain;
import static vn.tthc.sdk.testing.conformance.Case.guess;
import static vn.tthc.sdk.testing.conformance.Case.likely;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** How sessions are given, and to whom not. */
final class LoginCases {
  private LoginCases() {}

  static List<Case> all() {
    return List.of(
        certain(
            "login-good",
            "the right password brings a session and code 0, the destination as a header or in the query",
            caller -> brings(caller.logIn())),
        certain(
            "login-code",
            "error_code is a whole number, or a text that is one",
            caller -> code(caller.logIn())),
        likely(
            "login-message", "a message stands beside the code", caller -> message(caller.logIn())),
        likely(
            "login-header",
            "the destination may be a header",
            caller -> brings(caller.logIn(false))),
        likely(
            "login-query",
            "the destination may stand in the query",
            caller -> brings(caller.logIn(true))),
        certain(
            "login-bad-password",
            "a wrong password brings no session",
            caller -> bringsNone(caller.postLogin(wrongAccount(caller)))),
        certain(
            "login-empty-body",
            "an empty body brings no session",
            caller -> bringsNone(caller.postLogin(new byte[0]))),
        certain(
            "login-empty-object",
            "a body without account brings no session",
            caller -> bringsNone(caller.postLogin("{}".getBytes(StandardCharsets.UTF_8)))),
        guess(
            "login-refusal-status",
            "a refused log-in comes with HTTP 200 and a code",
            caller ->
                Expect.statusOfAnAnswer(caller.postLogin("{}".getBytes(StandardCharsets.UTF_8)))));
  }

  private static void brings(Reply reply) {
    Expect.accepted(reply);
    Expect.that(!reply.session().isEmpty(), "code 0, but no session");
  }

  private static void bringsNone(Reply reply) {
    Expect.that(reply.session().isEmpty(), "a session was given");
    boolean answer = reply.status() / 100 == 4 || reply.isRefused();
    Expect.that(answer, reply.told());
  }

  private static void code(Reply reply) {
    JsonNode code = reply.codeField();
    Expect.that(!code.isMissingNode(), reply.told());
    boolean number = code.isIntegralNumber() || code.asText().strip().matches("-?[0-9]{1,9}");
    Expect.that(code.isValueNode() && number, "error_code is " + code);
  }

  private static void message(Reply reply) {
    Expect.that(!reply.message().isBlank(), reply.told());
  }

  /** A user that nobody has: portals lock accounts after wrong passwords. */
  private static byte[] wrongAccount(Caller caller) {
    return Caller.bytes(
        JsonText.object()
            .put("username", caller.target().username() + "-khong-co")
            .put("password", UUID.randomUUID().toString()));
  }
}
