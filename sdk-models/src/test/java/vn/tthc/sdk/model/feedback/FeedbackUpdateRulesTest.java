package vn.tthc.sdk.model.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tthc.sdk.model.dossier.Records.at;
import static vn.tthc.sdk.model.dossier.Records.errors;
import static vn.tthc.sdk.model.dossier.Records.warnings;

import org.junit.jupiter.api.Test;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Unit;

class FeedbackUpdateRulesTest {

  private static FeedbackUpdate.Builder good() {
    return FeedbackUpdate.builder().code("PA-2026-0001").status(FeedbackStatus.IN_PROGRESS);
  }

  @Test
  void onlyTheCodeIsMandatory() {
    assertThat(good().build().validate()).isEmpty();
    FeedbackUpdate empty = FeedbackUpdate.builder().build();
    assertThat(errors(empty.validate())).containsExactly("MISSING code");
    assertThat(warnings(empty.validate())).containsExactly("MISSING status");
  }

  @Test
  void anUnknownStatusSurvives() {
    FeedbackUpdate update = good().status(Coded.of(FeedbackStatus.class, "17")).build();
    assertThat(update.validate()).isEmpty();
    assertThat(update.status().code()).isEqualTo("17");
  }

  @Test
  void datesTextsAndUnitsAreChecked() {
    FeedbackUpdate update =
        good()
            .answeredAt(at("18991231235959"))
            .officer("Lê\nKhánh")
            .answer("<b>dòng</b>\nhai dòng")
            .handlingUnit(Unit.of("x", "Sở"))
            .build();
    assertThat(errors(update.validate()))
        .containsExactly(
            "MARKUP answer",
            "BEFORE_1900 answeredAt",
            "LINE_BREAK officer",
            "MALFORMED_AGENCY_CODE handlingUnit.code");
  }
}
