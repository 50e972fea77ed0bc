package vn.tthc.sdk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tthc.sdk.model.dossier.Records.at;
import static vn.tthc.sdk.model.dossier.Records.errors;
import static vn.tthc.sdk.model.dossier.Records.warnings;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.model.dossier.DigitisedDocument;
import vn.tthc.sdk.model.dossier.DigitisedDossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.PresentStatus;
import vn.tthc.sdk.model.dossier.ReceiptConfirmation;
import vn.tthc.sdk.model.feedback.FeedbackRejection;
import vn.tthc.sdk.model.feedback.FeedbackStatus;
import vn.tthc.sdk.model.feedback.FeedbackUpdate;
import vn.tthc.sdk.model.feedback.LocalFeedback;
import vn.tthc.sdk.model.payment.DossierPayment;
import vn.tthc.sdk.model.payment.RevenueItem;

/** Errors and warnings of the changes besides dossiers and steps. */
class ChangeRulesTest {

  private static final String CODE = "H29.22-261017-0001";

  private static void has(Change change, List<String> errors, List<String> warnings) {
    assertThat(errors(change.validate())).containsExactlyElementsOf(errors);
    assertThat(warnings(change.validate())).containsExactlyElementsOf(warnings);
  }

  @Test
  void digitisedPapers() {
    has(DigitisedDossier.builder().build(), List.of("MISSING code"), List.of("MISSING documents"));
    DigitisedDocument bad =
        DigitisedDocument.builder()
            .name("a\nb")
            .issuedOn(LocalDate.of(10_000, 1, 1))
            .digitisedAt(at("18991231000000"))
            .files(List.of(Attachment.builder().url("<a>").build()))
            .build();
    has(
        DigitisedDossier.builder().code(CODE).documents(List.of(bad)).build(),
        List.of(
            "LINE_BREAK documents[0].name",
            "IMPOSSIBLE_DATE documents[0].issuedOn",
            "BEFORE_1900 documents[0].digitisedAt",
            "MARKUP documents[0].files[0].url"),
        List.of());
  }

  @Test
  void confirmationsOfReceipt() {
    has(
        ReceiptConfirmation.builder().build(),
        List.of("MISSING code"),
        List.of("MISSING status", "MISSING sentAt", "MISSING receivedAt"));
    has(
        ReceiptConfirmation.builder()
            .code("x")
            .status(Coded.of(DossierStatus.class, "11"))
            .sentAt(at("20261017154319"))
            .receivedAt(at("20261017154318"))
            .build(),
        List.of("MALFORMED_DOSSIER_CODE code", "UNKNOWN_STATUS status", "OUT_OF_ORDER receivedAt"),
        List.of());
  }

  @Test
  void presentStatuses() {
    has(PresentStatus.builder().build(), List.of("MISSING code", "MISSING status"), List.of());
    has(
        PresentStatus.builder().code(CODE).status(DossierStatus.REFUSED).build(),
        List.of(),
        List.of());
  }

  @Test
  void payments() {
    has(
        DossierPayment.builder().build(),
        List.of("MISSING code", "MISSING transactionCode"),
        List.of("MISSING procedureCode", "MISSING revenueItem"));
    RevenueItem bad = RevenueItem.builder().agencyCode("?").amount(-1L).build();
    has(
        DossierPayment.builder()
            .code(CODE)
            .procedureCode("1.001612")
            .transactionCode("GD-1")
            .revenueItem(bad)
            .build(),
        List.of(
            "MALFORMED_AGENCY_CODE revenueItem.agencyCode", "FEE_OUT_OF_RANGE revenueItem.amount"),
        List.of());
  }

  @Test
  void rejectionsOfFeedback() {
    has(
        FeedbackRejection.builder().build(),
        List.of("MISSING code"),
        List.of(
            "MISSING handlingUnit.code",
            "MISSING handlingUnit.name",
            "MISSING returnedAt",
            "MISSING returnedBy",
            "MISSING reason"));
  }

  @Test
  void answersOfFeedback() {
    has(
        FeedbackUpdate.builder().code("PA-1").status(FeedbackStatus.ANSWERED).build(),
        List.of(),
        List.of("MISSING answer", "MISSING answeredAt", "MISSING officer"));
    has(
        FeedbackUpdate.builder().code("PA-1").status(FeedbackStatus.REFUSED).build(),
        List.of(),
        List.of());
  }

  @Test
  void localFeedback() {
    has(
        LocalFeedback.builder().code("PA-1").build(),
        List.of(),
        List.of("MISSING subject", "MISSING content", "MISSING receivingUnit"));
    has(
        LocalFeedback.builder()
            .code("PA-1")
            .subject("a")
            .content("b")
            .receivingUnit(Unit.of("H29", "Tỉnh"))
            .answer("c")
            .build(),
        List.of(),
        List.of("MISSING answeredAt", "MISSING officer"));
  }
}
