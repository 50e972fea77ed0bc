package vn.tthc.sdk.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.tthc.sdk.evidence.LoggedExchange.Ending;

/** Brings the two lines of each exchange together, holding those whose second is still to come. */
final class Exchanges {

  private final Map<String, LoggedExchange> open = new LinkedHashMap<>();
  private long begun;

  /** An exchange that this line ends; empty when it ends none. */
  Optional<LoggedExchange> add(Entry entry) {
    if (entry.is("intent")) {
      begun++;
      open.put(entry.text("exchangeId"), begun(entry));
    } else if (entry.is("outcome")) {
      LoggedExchange exchange = open.remove(entry.text("exchangeId"));
      return Optional.ofNullable(exchange).map(each -> each.endedBy(ending(entry)));
    }
    return Optional.empty();
  }

  /** Those without an outcome, by their numbers. */
  Map<String, LoggedExchange> open() {
    return open;
  }

  long begun() {
    return begun;
  }

  private static LoggedExchange begun(Entry intent) {
    return new LoggedExchange(
        intent.text("exchangeId"),
        intent.text("parentId"),
        intent.text("operation"),
        intent.text("sender"),
        intent.text("receiver"),
        intent.text("direction"),
        intent.text("environment"),
        (int) intent.number("items"),
        intent.texts("keys"),
        intent.text("payloadSha256"),
        !intent.text("signature").isEmpty(),
        intent.seq(),
        intent.time(),
        Optional.empty());
  }

  private static Ending ending(Entry outcome) {
    return new Ending(
        outcome.text("result"),
        outcome.text("sent"),
        outcome.text("code"),
        outcome.text("channel"),
        (int) outcome.number("attempts"),
        outcome.seq(),
        outcome.time());
  }
}
