package vn.tthc.sdk.model.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tthc.sdk.model.dossier.Records.at;
import static vn.tthc.sdk.model.dossier.Records.errors;
import static vn.tthc.sdk.model.dossier.Records.warnings;

import java.time.OffsetDateTime;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Unit;

class DossierStepRulesTest {

  @Test
  void aGoodStepHasNothingToSay() {
    assertThat(Records.step().build().validate()).isEmpty();
  }

  @Test
  void aStepWithoutTheOfficersUnitPasses() {
    DossierStep step =
        DossierStep.builder()
            .code("H29.22-261017-0001")
            .officer("Nguyễn Thị Linh")
            .processedAt(at("20261017154319"))
            .status(DossierStatus.RECEIVED)
            .build();

    assertThat(errors(step.validate())).isEmpty();
    assertThat(warnings(step.validate())).containsExactly("MISSING content");
  }

  @Test
  void anEmptyStepNamesAllThatIsMandatoryAtOnce() {
    assertThat(errors(DossierStep.builder().build().validate()))
        .containsExactly(
            "MISSING code", "MISSING officer", "MISSING processedAt", "MISSING status");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("errorRows")
  void isAnError(String expected, DossierStep step) {
    assertThat(errors(step.validate())).containsExactly(expected);
  }

  static Stream<Arguments> errorRows() {
    OffsetDateTime early = at("18991231235959");
    OffsetDateTime late = at("99991231235959").plusSeconds(1);
    OffsetDateTime beforeStart = at("20261017154318");
    return Stream.of(
        row("MISSING code", s -> s.code(" ")),
        row("MALFORMED_DOSSIER_CODE code", s -> s.code("261017-0001")),
        row("MISSING officer", s -> s.officer("")),
        row("MISSING processedAt", s -> s.processedAt(null)),
        row("BEFORE_1900 processedAt", s -> s.processedAt(early)),
        row("IMPOSSIBLE_DATE processedAt", s -> s.processedAt(late)),
        row("BEFORE_1900 startedAt", s -> s.startedAt(early)),
        row("IMPOSSIBLE_DATE endedAt", s -> s.endedAt(late)),
        row("IMPOSSIBLE_DATE dueAt", s -> s.dueAt(late)),
        row("OUT_OF_ORDER endedAt", s -> s.endedAt(beforeStart)),
        row("OUT_OF_ORDER dueAt", s -> s.dueAt(beforeStart)),
        row("MISSING status", s -> s.status((DossierStatus) null)),
        row("UNKNOWN_STATUS status", s -> s.status(Coded.of(DossierStatus.class, "11"))),
        row(
            "MALFORMED_AGENCY_CODE officerUnit.code",
            s -> s.officerUnit(Unit.of("Sở Tư pháp", null))));
  }

  private static Arguments row(String expected, UnaryOperator<DossierStep.Builder> change) {
    return Arguments.of(expected, change.apply(Records.step()).build());
  }

  @Test
  void aLongNameOfAnOfficerIsAWarning() {
    DossierStep fits = Records.step().officer("ễ".repeat(50)).build();
    assertThat(fits.validate()).isEmpty();
    DossierStep longer = Records.step().officer("ễ".repeat(51)).build();
    assertThat(errors(longer.validate())).isEmpty();
    assertThat(warnings(longer.validate())).containsExactly("TOO_LONG officer");
  }
}
