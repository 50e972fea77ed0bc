package vn.tthc.sdk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.model.dossier.ConsultedDatabase;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.dossier.IdentityPaper;
import vn.tthc.sdk.model.dossier.IdentityPaperKind;
import vn.tthc.sdk.model.dossier.OtherAttachment;
import vn.tthc.sdk.model.dossier.Owner;
import vn.tthc.sdk.model.dossier.OwnerKind;
import vn.tthc.sdk.model.dossier.Records;
import vn.tthc.sdk.model.dossier.ResultDocument;
import vn.tthc.sdk.model.dossier.SubmittedDocument;
import vn.tthc.sdk.model.dossier.Submitter;
import vn.tthc.sdk.model.dossier.Supplement;
import vn.tthc.sdk.model.feedback.FeedbackStatus;
import vn.tthc.sdk.model.feedback.FeedbackUpdate;

/** Nothing that may be logged holds personal data, however wrong the record. */
class PersonalDataTest {

  private static final String MARKER = "Marker";
  // Wrong in every way a text can be, so that every rule speaks of it.
  private static final String PERSONAL = MARKER + "\u0000\n\u202e<b>" + MARKER.repeat(700);

  private static final SubmittedDocument DOCUMENT =
      Records.document().name(PERSONAL).url(PERSONAL).build();
  private static final ResultDocument RESULT =
      Records.result().name(PERSONAL).url(PERSONAL).build();
  private static final OtherAttachment OTHER = new OtherAttachment(PERSONAL, 1, PERSONAL);
  private static final IdentityPaper PAPER = IdentityPaper.personalNumber(PERSONAL);
  private static final IdentityPaper STRANGE_PAPER =
      new IdentityPaper(Coded.of(IdentityPaperKind.class, PERSONAL), PERSONAL);
  private static final Supplement SUPPLEMENT =
      Records.supplement()
          .requestedBy(PERSONAL)
          .content(PERSONAL)
          .receivedBy(PERSONAL)
          .receivedNote(PERSONAL)
          .documents(List.of(DOCUMENT))
          .build();
  private static final Owner OWNER =
      Owner.builder()
          .kind(Coded.of(OwnerKind.class, PERSONAL))
          .name(PERSONAL)
          .paperNumber(PERSONAL)
          .papers(List.of(PAPER, STRANGE_PAPER))
          .accountId(PERSONAL)
          .phone(PERSONAL)
          .email(PERSONAL)
          .fax(PERSONAL)
          .build();
  private static final Submitter SUBMITTER =
      Submitter.builder()
          .name(PERSONAL)
          .paperNumber(PERSONAL)
          .phone(PERSONAL)
          .email(PERSONAL)
          .address(PERSONAL)
          .build();
  private static final Dossier DOSSIER =
      Records.complete()
          .owner(OWNER)
          .submitter(SUBMITTER)
          .summary(PERSONAL)
          .status(Coded.of(DossierStatus.class, PERSONAL))
          .returnNote(PERSONAL)
          .documents(List.of(DOCUMENT))
          .otherAttachments(List.of(OTHER))
          .results(List.of(RESULT))
          .supplements(List.of(SUPPLEMENT))
          .consultedDatabases(List.of(new ConsultedDatabase(PERSONAL)))
          .note(PERSONAL)
          .otherInformation(PERSONAL)
          .build();
  private static final DossierStep STEP =
      Records.step()
          .officer(PERSONAL)
          .officerTitle(PERSONAL)
          .content(PERSONAL)
          .status(Coded.of(DossierStatus.class, PERSONAL))
          .build();
  private static final FeedbackUpdate FEEDBACK =
      FeedbackUpdate.builder()
          .code("PA-1")
          .subject(PERSONAL)
          .content(PERSONAL)
          .status(Coded.of(FeedbackStatus.class, PERSONAL))
          .answer(PERSONAL)
          .officer(PERSONAL)
          .build();

  @Test
  void noRecordShowsIt() {
    List<Record> records =
        List.of(
            DOSSIER,
            STEP,
            FEEDBACK,
            OWNER,
            SUBMITTER,
            SUPPLEMENT,
            DOCUMENT,
            RESULT,
            OTHER,
            PAPER,
            STRANGE_PAPER);
    for (Record record : records) {
      assertThat(record.toString())
          .startsWith(record.getClass().getSimpleName())
          .doesNotContain(MARKER);
    }
  }

  @Test
  void noViolationShowsIt() {
    for (Change change : List.of(DOSSIER, STEP, FEEDBACK)) {
      List<Violation> violations = change.validate();
      assertThat(violations).isNotEmpty();
      for (Violation violation : violations) {
        assertThat(violation.message()).doesNotContain(MARKER);
        assertThat(violation.vietnamese()).doesNotContain(MARKER);
        assertThat(violation.toString()).doesNotContain(MARKER);
        assertThat(violation.path()).doesNotContain(MARKER);
      }
    }
  }

  @Test
  void aViolationNamesPlaceFaultMendAndArticle() {
    Violation violation = Violation.error("fees[0].amount", Rule.FEE_OUT_OF_RANGE, "10.1.o");
    assertThat(violation)
        .hasToString(
            "ERROR: fees[0].amount lies outside 0 to 1 000 000 000 000 000 đồng: correct it"
                + " (Art. 10.1.o)");
    assertThat(violation.vietnamese())
        .isEqualTo(
            "fees[0].amount ngoài khoảng 0 đến 1 000 000 000 000 000 đồng: cần sửa"
                + " (điểm o khoản 1 Điều 10)");
    assertThat(Violation.error("status", Rule.UNKNOWN_STATUS, "7.3").vietnamese())
        .endsWith("(khoản 3 Điều 7)");
    assertThat(Violation.error("supplements[0].id", Rule.TOO_LONG, "10.1.p2").vietnamese())
        .endsWith("(điểm p (thứ hai) khoản 1 Điều 10)");
    assertThat(Violation.warning("dueAt", Rule.MISSING, "").message())
        .isEqualTo("dueAt is missing: fill it in");
    assertThat(Violation.anyError(List.of(violation))).isTrue();
    assertThat(Violation.anyError(List.of(Violation.warning("a", Rule.MISSING, "")))).isFalse();
  }
}
