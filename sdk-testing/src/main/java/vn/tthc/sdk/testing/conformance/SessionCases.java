package vn.tthc.sdk.testing.conformance;

import static vn.tthc.sdk.testing.conformance.Case.certain;
import static vn.tthc.sdk.testing.conformance.Case.guess;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What a session is good for, and what goes on without one. */
final class SessionCases {
  private static final String CATALOGUE = "LayDanhMucLinhVuc";
  private static final String UNKNOWN = "0123456789abcdef0123456789abcdef";

  private SessionCases() {}

  static List<Case> all() {
    return List.of(
        certain(
            "session-serves-twice",
            "a session serves more than one call",
            caller -> {
              Expect.entries(caller.share(caller.envelope(CATALOGUE)));
              Expect.entries(caller.share(caller.envelope(CATALOGUE)));
            }),
        certain(
            "session-missing",
            "a call without session brings nothing",
            caller -> Expect.nothing(caller.share(without(caller)))),
        certain(
            "session-unknown",
            "a call with an unknown or ended session brings nothing",
            caller -> Expect.nothing(caller.share(unknown(caller)))),
        guess(
            "session-unknown-told",
            "an unknown session is refused by a code, HTTP 401 or 403",
            caller -> Expect.turnedAway(caller.share(unknown(caller)))),
        guess(
            "session-unknown-words",
            "the refusal speaks of session, log-in or token, or is HTTP 401 or 403",
            SessionCases::words),
        guess(
            "session-outlives-login",
            "a second log-in leaves the first session valid",
            SessionCases::secondLogin));
  }

  private static ObjectNode without(Caller caller) {
    ObjectNode envelope = caller.envelope(CATALOGUE);
    envelope.remove("session");
    return envelope;
  }

  private static ObjectNode unknown(Caller caller) {
    return caller.envelope(CATALOGUE).put("session", UNKNOWN);
  }

  private static void words(Caller caller) {
    Reply reply = caller.share(unknown(caller));
    Expect.turnedAway(reply);
    boolean byHttp = reply.status() == 401 || reply.status() == 403;
    Expect.that(byHttp || reply.mentions("phiên", "đăng nhập", "session", "token"), reply.told());
  }

  private static void secondLogin(Caller caller) {
    ObjectNode earlier = caller.envelope(CATALOGUE);
    Expect.accepted(caller.logIn(caller.destinationInQuery()));
    Expect.accepted(caller.share(earlier));
  }
}
