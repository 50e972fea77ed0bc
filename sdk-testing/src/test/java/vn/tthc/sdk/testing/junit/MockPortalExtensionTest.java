package vn.tthc.sdk.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

class MockPortalExtensionTest {

  private static EngineExecutionResults run(boolean parallel, Class<?>... suites) {
    EngineTestKit.Builder kit = EngineTestKit.engine("junit-jupiter");
    for (Class<?> suite : suites) {
      kit.selectors(selectClass(suite));
    }
    return kit.configurationParameter(
            "junit.jupiter.execution.parallel.enabled", Boolean.toString(parallel))
        .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
        .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
        .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "4")
        .execute();
  }

  private static void assertAllPassed(EngineExecutionResults results, long tests) {
    results.allEvents().failed().assertEventsMatchExactly();
    assertThat(results.testEvents().succeeded().count()).isEqualTo(tests);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void givesEachTestItsOwn(boolean parallel) {
    assertAllPassed(run(parallel, Cases.PerTest.class), 3);

    List<Seen> seen = Seen.by(Cases.PerTest.class);
    assertThat(seen).hasSize(3).allMatch(Seen::isGone);
    assertThat(seen).extracting(one -> one.portal).doesNotHaveDuplicates();
    assertThat(seen).extracting(one -> one.portal.main().url()).doesNotHaveDuplicates();
  }

  @Test
  void leavesNothingBehindWhenTestsFail() {
    EngineExecutionResults results =
        run(
            false,
            Cases.Failing.class,
            Cases.Failing.InConstructor.class,
            Cases.Failing.BeforeAnything.class);

    results
        .allEvents()
        .failed()
        .assertEventsMatchExactly(
            finishedWithFailure(message("on purpose")),
            finishedWithFailure(message("on purpose")),
            finishedWithFailure(message("on purpose")));
    assertThat(Seen.by(Cases.Failing.class)).hasSize(3).allMatch(Seen::isGone);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void sharesOneInAClass(boolean parallel) {
    assertAllPassed(run(parallel, Cases.PerClass.class), 5);

    List<Seen> seen = Seen.by(Cases.PerClass.class);
    assertThat(seen).allMatch(Seen::isGone);
    assertThat(seen)
        .filteredOn(one -> one.where.equals("shared"))
        .hasSize(3)
        .extracting(one -> one.portal)
        .containsOnly(seen.get(0).portal);
    assertThat(seen)
        .filteredOn(one -> !one.where.equals("shared"))
        .hasSize(3)
        .extracting(one -> one.portal)
        .doesNotHaveDuplicates()
        .doesNotContain(seen.get(0).portal);
  }

  @Test
  void standsInAFieldWithOptions() {
    assertAllPassed(run(false, Cases.InField.class, Cases.OfEachObject.class), 4);

    assertThat(Seen.by(Cases.InField.class))
        .hasSize(2)
        .allMatch(Seen::isGone)
        .extracting(one -> one.portal.agency())
        .containsOnly("H33");
    assertThat(Seen.by(Cases.OfEachObject.class))
        .hasSize(2)
        .allMatch(Seen::isGone)
        .extracting(one -> one.portal)
        .doesNotHaveDuplicates();
    assertThatThrownBy(Cases.InField.PORTAL::portal)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("perClass()");
  }

  @ParameterizedTest
  @ValueSource(classes = {Cases.TooEarly.class, Cases.OneObject.class})
  void saysThatNoTestIsRunning(Class<?> suite) {
    run(false, suite)
        .allEvents()
        .failed()
        .assertEventsMatchExactly(finishedWithFailure(message(text -> text.contains("no test"))));
  }

  @Test
  void saysThatTheFieldMustBeStatic() {
    run(false, Cases.NotStatic.class)
        .allEvents()
        .failed()
        .assertEventsMatchExactly(finishedWithFailure(message(text -> text.contains("static"))));
  }
}
