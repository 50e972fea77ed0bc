package vn.tthc.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which requests meet a rule; nothing is sent here. */
class FaultRuleTest {
  private static final String STEPS = "CapNhatTienDoHoSoMC";

  private final TurnedClock clock = new TurnedClock();
  private final FaultRules rules = new FaultRules(clock);

  private static Asked data(String door, String service, String code) {
    String body = "{\"service\":\"" + service + "\",\"data\":[{\"MaHoSo\":\"" + code + "\"}]}";
    return asked(door, CallKind.DATA, body);
  }

  private static Asked asked(String door, CallKind kind, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return new Asked(door, kind, new Call("POST", "/", "", "", "", "", "", "", bytes, new Trace()));
  }

  private String next(Asked asked) {
    return rules.next(asked).map(Failure::name).orElse("-");
  }

  private String nextOf(int count) {
    StringBuilder hits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      hits.append(next(data("main", STEPS, "H29-1")).equals("-") ? '.' : 'x');
    }
    return hits.toString();
  }

  @Test
  void meansOnlyWhatItSays() {
    rules.add(FaultRule.of(Fault.HTTP_503).at("main").service(STEPS).dossier("H29-0", "H29-1"));

    assertThat(next(data("main", STEPS, "H29-1"))).isEqualTo("HTTP_503");
    assertThat(next(data("backup", STEPS, "H29-1"))).isEqualTo("-");
    assertThat(next(data("main", "DongBoHoSoMC", "H29-1"))).isEqualTo("-");
    assertThat(next(data("main", STEPS, "H29-11"))).isEqualTo("-");
    assertThat(next(asked("main", CallKind.LOGIN, "{\"service\":\"" + STEPS + "\"}")))
        .isEqualTo("-");
    assertThat(next(asked("main", CallKind.DATA, "\"H29-1\" is no JSON"))).isEqualTo("-");
  }

  @Test
  void tellsKindsOfCallsApart() {
    rules.add(FaultRule.of(Fault.HTTP_503).logins().times(1));
    rules.add(FaultRule.of(Fault.EMPTY).calls(CallKind.TOKEN));

    assertThat(next(data("main", STEPS, ""))).isEqualTo("-");
    assertThat(next(asked("main", CallKind.LOGIN, ""))).isEqualTo("HTTP_503");
    assertThat(next(asked("main", CallKind.LOGIN, ""))).isEqualTo("-");
    assertThat(next(asked("main", CallKind.TOKEN, ""))).isEqualTo("EMPTY");
  }

  @Test
  void theFirstThatMatchesWinsAndOthersDoNotCount() {
    rules.add(FaultRule.of(Fault.HTTP_503).times(2));
    rules.add(FaultRule.of(Fault.EMPTY).times(1));

    assertThat(next(data("main", STEPS, ""))).isEqualTo("HTTP_503");
    assertThat(next(data("main", STEPS, ""))).isEqualTo("HTTP_503");
    assertThat(next(data("main", STEPS, ""))).isEqualTo("EMPTY");
    assertThat(next(data("main", STEPS, ""))).isEqualTo("-");
    assertThat(rules.rules()).isEmpty();
  }

  @Test
  void countsWhatItSkipsAndHits() {
    FaultRule rule = FaultRule.of(Fault.EMPTY).skip(2).times(3);
    rules.add(rule);
    assertThat(nextOf(7)).isEqualTo("..xxx..");

    rules.add(rule.repeating());
    assertThat(nextOf(12)).isEqualTo("..xxx..xxx..");
  }

  @Test
  void endsWithItsTime() {
    FaultRule rule = FaultRule.of(Fault.EMPTY).during(Duration.ofMinutes(5));
    rules.add(rule);
    clock.turn(Duration.ofMinutes(4));
    assertThat(nextOf(2)).isEqualTo("xx");
    assertThat(rules.rules()).containsExactly(rule);

    clock.turn(Duration.ofMinutes(1));
    assertThat(nextOf(2)).isEqualTo("..");
    assertThat(rules.rules()).isEmpty();
    assertThat(rules.remove(rule)).isFalse();
  }

  @Test
  void aSeedDecidesOnce() {
    FaultRule rule = FaultRule.of(Fault.EMPTY).probability(0.2, 42);
    rules.add(rule);
    String hits = nextOf(1_000);
    rules.clear();
    rules.add(rule);

    assertThat(nextOf(1_000)).isEqualTo(hits);
    assertThat(hits.chars().filter(c -> c == 'x').count()).isBetween(150L, 250L);
    rules.clear();
    rules.add(FaultRule.of(Fault.EMPTY).probability(0, 1));
    rules.add(FaultRule.of(Fault.EMPTY).probability(0, 1).repeating());
    assertThat(nextOf(100)).doesNotContain("x");
  }

  @Test
  void canBeTakenBack() {
    FaultRule rule = FaultRule.of(Fault.EMPTY);
    FaultRule other = FaultRule.of(Fault.HTTP_503);
    rules.add(rule).add(other);
    assertThat(rules.rules()).containsExactly(rule, other);

    assertThat(rules.remove(rule)).isTrue();
    assertThat(rules.remove(rule)).isFalse();
    assertThat(next(data("main", STEPS, ""))).isEqualTo("HTTP_503");
    rules.clear();
    assertThat(rules.rules()).isEmpty();
  }

  @Test
  void refusesWhatMakesNoSense() {
    FaultRule rule = FaultRule.of(Fault.EMPTY);
    FaultRule refused = FaultRule.of(Failure.refusedConnection());
    List<Runnable> mistakes =
        List.of(
            () -> rule.at("side"),
            () -> rule.skip(-1),
            () -> rule.times(-1),
            () -> rule.during(Duration.ofSeconds(-1)),
            () -> rule.probability(1.1, 0),
            () -> rule.probability(Double.NaN, 0),
            () -> refused.times(1),
            refused::logins,
            () -> Failure.status(200),
            () -> Failure.cutAfter(-1),
            () -> Failure.slow(Duration.ofSeconds(-1)),
            () -> Failure.refusal("0", ""));
    for (Runnable mistake : mistakes) {
      assertThatThrownBy(mistake::run).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void presetsAreTheSameInEveryRun(Preset preset) {
    assertThat(course(preset)).isEqualTo(course(preset));
    assertThat(Preset.named(preset.name().toLowerCase(Locale.ROOT).replace('_', '-')))
        .isSameAs(preset);
  }

  private List<Optional<Failure>> course(Preset preset) {
    FaultRules fresh = new FaultRules(clock);
    preset.rules().forEach(fresh::add);
    List<Optional<Failure>> course = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      course.add(fresh.next(data("main", STEPS, "H29-1")));
    }
    return course;
  }
}
