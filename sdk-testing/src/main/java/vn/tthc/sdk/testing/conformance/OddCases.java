package vn.tthc.sdk.testing.conformance;

import static vn.tthc.sdk.testing.conformance.Case.guess;
import static vn.tthc.sdk.testing.conformance.Case.likely;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Requests that no good client sends. */
final class OddCases {
  private static final String NO_SERVICE = "DichVuKhongCo";

  private OddCases() {}

  static List<Case> all() {
    return List.of(
        likely(
            "odd-unknown-service",
            "an unknown service brings nothing",
            caller -> Expect.nothing(caller.data(caller.envelope(NO_SERVICE)))),
        guess(
            "odd-refusal-status",
            "an unknown service is refused with HTTP 200 and a code",
            caller -> Expect.statusOfAnAnswer(caller.data(caller.envelope(NO_SERVICE)))),
        guess(
            "odd-other-agency",
            "a read in the name of another agency is refused",
            caller ->
                Expect.turnedAway(
                    caller.share(caller.envelope("LayDanhMucCoQuan").put("madonvi", "Z99")))),
        likely(
            "odd-malformed-json",
            "half an envelope is refused, not failed at",
            caller -> refusedSomehow(caller, half(caller))),
        likely(
            "odd-no-json",
            "a body that is no JSON is refused, not failed at",
            caller -> refusedSomehow(caller, "không phải JSON")),
        guess(
            "odd-duplicate-keys",
            "an envelope with a name twice is refused, not failed at",
            caller -> refusedSomehow(caller, twice(caller))));
  }

  private static void refusedSomehow(Caller caller, String body) {
    caller.session();
    Reply reply = caller.data(body.getBytes(StandardCharsets.UTF_8));
    Expect.that(reply.status() / 100 == 4 || reply.isRefused(), reply.told());
  }

  private static String half(Caller caller) {
    String whole = caller.envelope("TraCuuHoSo").toString();
    return whole.substring(0, whole.length() - 2);
  }

  private static String twice(Caller caller) {
    String whole = caller.envelope(NO_SERVICE).put("mahoso", caller.madeUp().newCode()).toString();
    return whole.replaceFirst("\\{", "{\"service\":\"TraCuuHoSo\",");
  }
}
