package vn.tthc.sdk.testing.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import vn.tthc.sdk.testing.CallKind;
import vn.tthc.sdk.testing.Failure;
import vn.tthc.sdk.testing.Fault;
import vn.tthc.sdk.testing.FaultRule;

/** A rule in JSON. */
final class RuleForm {
  private static final Set<String> NAMES =
      Set.of(
          "failure",
          "at",
          "calls",
          "service",
          "dossiers",
          "skip",
          "times",
          "repeating",
          "seconds",
          "probability",
          "seed",
          "millis",
          "bytes",
          "status",
          "code",
          "message");

  private final JsonNode json;

  private RuleForm(JsonNode json) {
    this.json = json;
  }

  static FaultRule read(JsonNode json) {
    json.fieldNames()
        .forEachRemaining(
            name -> {
              if (!NAMES.contains(name)) {
                throw new Refusal(400, "A rule has no such field; it has " + NAMES);
              }
            });
    return new RuleForm(json).rule();
  }

  private FaultRule rule() {
    FaultRule rule = pace(FaultRule.of(failure(text("failure"))));
    rule = has("at") ? rule.at(text("at")) : rule;
    rule =
        has("calls") ? rule.calls(constant(CallKind.class, text("calls"), "kind of call")) : rule;
    rule = has("service") ? rule.service(text("service")) : rule;
    return has("dossiers") ? rule.dossier(dossiers()) : rule;
  }

  private FaultRule pace(FaultRule begun) {
    FaultRule rule = begun;
    rule = has("skip") ? rule.skip(number("skip")) : rule;
    rule = has("times") ? rule.times(number("times")) : rule;
    rule = json.path("repeating").asBoolean() ? rule.repeating() : rule;
    rule = has("seconds") ? rule.during(Duration.ofSeconds(number("seconds"))) : rule;
    return has("probability")
        ? rule.probability(json.path("probability").asDouble(-1), number("seed"))
        : rule;
  }

  private Failure failure(String name) {
    Duration time = Duration.ofMillis(number("millis"));
    return switch (name.toUpperCase(Locale.ROOT)) {
      case "REFUSED_CONNECTION" -> Failure.refusedConnection();
      case "BLACK_HOLE" -> Failure.blackHole();
      case "SLOW" -> Failure.slow(time);
      case "STALLED" -> Failure.stalled(number("bytes"), time);
      case "CUT" -> Failure.cutAfter(number("bytes"));
      case "LATE_EFFECT" -> Failure.lateEffect(time);
      case "STATUS" -> Failure.status(number("status"));
      case "THROTTLED" -> Failure.tooManyRequests(time);
      case "SESSION_EXPIRED" -> Failure.sessionExpired();
      case "WRONG_CLOCK" -> Failure.wrongClock(time);
      case "REFUSAL" -> Failure.refusal(text("code"), text("message"));
      default -> constant(Fault.class, name, "failure");
    };
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name, String what) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "There is no " + what + " of this name; docs/mock-portal.md has them");
    }
  }

  private String[] dossiers() {
    return StreamSupport.stream(json.path("dossiers").spliterator(), false)
        .map(JsonNode::asText)
        .toArray(String[]::new);
  }

  private boolean has(String name) {
    return !json.path(name).isMissingNode() && !text(name).isEmpty() || json.path(name).isArray();
  }

  private String text(String name) {
    return json.path(name).asText("");
  }

  private int number(String name) {
    JsonNode value = json.path(name);
    if (!value.isMissingNode() && !value.isInt()) {
      throw new Refusal(400, "The field " + name + " is a whole number.");
    }
    return value.asInt(0);
  }
}
