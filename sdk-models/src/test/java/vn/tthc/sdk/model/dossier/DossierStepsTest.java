package vn.tthc.sdk.model.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tthc.sdk.model.dossier.DossierStatus.NEWLY_REGISTERED;
import static vn.tthc.sdk.model.dossier.DossierStatus.NOT_RECEIVED;
import static vn.tthc.sdk.model.dossier.DossierStatus.PAYMENT_REQUESTED;
import static vn.tthc.sdk.model.dossier.DossierStatus.PROCESSED;
import static vn.tthc.sdk.model.dossier.DossierStatus.PROCESSING;
import static vn.tthc.sdk.model.dossier.DossierStatus.RECEIVED;
import static vn.tthc.sdk.model.dossier.DossierStatus.REFUSED;
import static vn.tthc.sdk.model.dossier.DossierStatus.RETURNED;
import static vn.tthc.sdk.model.dossier.DossierStatus.SUPPLEMENT_REQUESTED;
import static vn.tthc.sdk.model.dossier.DossierStatus.WITHDRAWAL_REQUESTED;
import static vn.tthc.sdk.model.dossier.Records.warnings;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tthc.sdk.model.Coded;

/** Steps of one dossier after another: odd ones are warned of, never refused. */
class DossierStepsTest {

  private static List<String> check(DossierStatus... statuses) {
    return warnings(
        DossierSteps.check(
            Arrays.stream(statuses).map(s -> Records.step().status(s).build()).toList()));
  }

  @Test
  void usualCoursesHaveNothingToSay() {
    assertThat(check()).isEmpty();
    assertThat(check(RECEIVED, PROCESSING, PROCESSED, RETURNED)).isEmpty();
    assertThat(check(NEWLY_REGISTERED, NOT_RECEIVED)).isEmpty();
    assertThat(check(NEWLY_REGISTERED, SUPPLEMENT_REQUESTED, RECEIVED, PROCESSING)).isEmpty();
    assertThat(check(RECEIVED, PROCESSING, PROCESSING, REFUSED)).isEmpty();
    assertThat(check(PROCESSING, WITHDRAWAL_REQUESTED, REFUSED)).isEmpty();
    assertThat(check(PROCESSING, WITHDRAWAL_REQUESTED, PROCESSING)).isEmpty();
    assertThat(check(PROCESSED, PAYMENT_REQUESTED, RETURNED)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NEWLY_REGISTERED     | RECEIVED NOT_RECEIVED SUPPLEMENT_REQUESTED PAYMENT_REQUESTED WITHDRAWAL_REQUESTED
          RECEIVED             | PROCESSING SUPPLEMENT_REQUESTED PAYMENT_REQUESTED WITHDRAWAL_REQUESTED REFUSED PROCESSED
          NOT_RECEIVED         | ''
          PROCESSING           | RECEIVED SUPPLEMENT_REQUESTED PAYMENT_REQUESTED WITHDRAWAL_REQUESTED REFUSED PROCESSED
          SUPPLEMENT_REQUESTED | RECEIVED NOT_RECEIVED PROCESSING PAYMENT_REQUESTED WITHDRAWAL_REQUESTED REFUSED PROCESSED
          PAYMENT_REQUESTED    | RECEIVED PROCESSING SUPPLEMENT_REQUESTED WITHDRAWAL_REQUESTED REFUSED PROCESSED RETURNED
          WITHDRAWAL_REQUESTED | PROCESSING REFUSED
          REFUSED              | ''
          PROCESSED            | PAYMENT_REQUESTED RETURNED
          RETURNED             | ''
          """)
  void onlyTheseMayFollow(DossierStatus status, String next) {
    List<DossierStatus> expected =
        Arrays.stream(next.split(" "))
            .filter(s -> !s.isEmpty())
            .map(DossierStatus::valueOf)
            .toList();
    assertThat(DossierStatus.values())
        .filteredOn(s -> s != status && status.mayBecome(s))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void nothingFollowsAFinalStatus() {
    for (DossierStatus last : DossierStatus.values()) {
      boolean ends = last == NOT_RECEIVED || last == REFUSED || last == RETURNED;
      assertThat(last.isFinal()).isEqualTo(ends);
      assertThat(last.mayBecome(last)).isTrue();
      assertThat(
              Arrays.stream(DossierStatus.values()).allMatch(s -> s == last || !last.mayBecome(s)))
          .isEqualTo(ends);
    }
  }

  @Test
  void anOddStepIsAWarning() {
    assertThat(check(RECEIVED, PROCESSING, RETURNED, PROCESSING, NEWLY_REGISTERED))
        .containsExactly(
            "UNUSUAL_STATUS [2].status", "UNUSUAL_STATUS [3].status", "UNUSUAL_STATUS [4].status");
  }

  @Test
  void papersRequestedTwiceCountAsLate() {
    assertThat(
            check(PROCESSING, SUPPLEMENT_REQUESTED, PROCESSING, SUPPLEMENT_REQUESTED, PROCESSING))
        .containsExactly("REPEATED_SUPPLEMENT_REQUEST [3].status");
  }

  @Test
  void eachDossierIsLookedAtByItself() {
    DossierStep first = Records.step().status(RETURNED).build();
    DossierStep other = first.toBuilder().code("H29.22-261017-0002").status(RECEIVED).build();
    DossierStep keyless = first.toBuilder().code(null).build();
    DossierStep alsoKeyless = keyless.toBuilder().status(RECEIVED).build();
    assertThat(DossierSteps.check(List.of(first, other, keyless, alsoKeyless, first))).isEmpty();
  }

  @Test
  void aMomentBeforeTheLastIsAWarning() {
    DossierStep later = Records.step().build();
    DossierStep earlier =
        later.toBuilder().processedAt(later.processedAt().minusSeconds(1)).build();
    assertThat(warnings(DossierSteps.check(List.of(later, earlier))))
        .containsExactly("OUT_OF_ORDER [1].processedAt");
  }

  @Test
  void unknownAndMissingStatusesSayNothing() {
    DossierStep strange = Records.step().status(Coded.of(DossierStatus.class, "11")).build();
    DossierStep none = Records.step().status((DossierStatus) null).processedAt(null).build();
    assertThat(DossierSteps.check(List.of(strange, none, strange))).isEmpty();
    DossierStep known = Records.step().status(RETURNED).build();
    assertThat(DossierSteps.check(List.of(known, strange, known, none, known))).isEmpty();
    assertThatThrownBy(() -> DossierSteps.check(Arrays.asList(strange, null)))
        .hasMessageStartingWith("steps[1] is null");
  }
}
