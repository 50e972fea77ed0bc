package vn.tthc.sdk.testing.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Rule;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.VietnamTime;
import vn.tthc.sdk.model.Violation;
import vn.tthc.sdk.model.dossier.DigitisedDocument;
import vn.tthc.sdk.model.dossier.DigitisedDossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.dossier.PresentStatus;
import vn.tthc.sdk.model.dossier.ReceiptConfirmation;
import vn.tthc.sdk.model.feedback.FeedbackRejection;
import vn.tthc.sdk.model.feedback.FeedbackUpdate;
import vn.tthc.sdk.model.feedback.LocalFeedback;
import vn.tthc.sdk.model.payment.DossierPayment;
import vn.tthc.sdk.model.payment.RevenueItem;
import vn.tthc.sdk.model.wire.GuessedFields;
import vn.tthc.sdk.model.wire.WireOptions;
import vn.tthc.sdk.testing.MockPortal;

/** The changes whose service no public source names travel like the others, where guesses may. */
class EveryChangeTest {

  private static final String DOSSIER = "H29.22-261017-0001";

  private static final List<Change> GUESSED =
      List.of(
          DigitisedDossier.builder()
              .code(DOSSIER)
              .documents(List.of(DigitisedDocument.builder().resultCode("KQ.G15.000122").build()))
              .build(),
          ReceiptConfirmation.builder()
              .code(DOSSIER)
              .status(DossierStatus.RECEIVED)
              .receivedAt(VietnamTime.parse("20261017154319"))
              .build(),
          PresentStatus.builder().code(DOSSIER).status(DossierStatus.PROCESSING).build(),
          DossierPayment.builder()
              .code(DOSSIER)
              .transactionCode("GD-1")
              .revenueItem(RevenueItem.builder().amount(8_000L).build())
              .build(),
          FeedbackUpdate.builder().code("PAKN.1").build(),
          FeedbackRejection.builder().code("PAKN.2").reason("Không thuộc thẩm quyền").build(),
          LocalFeedback.builder()
              .code("PAKN.3")
              .receivingUnit(Unit.of("H29.22", "Sở Mẫu"))
              .build());

  @TempDir Path folder;

  @Test
  void areKeptByThePortalWhereGuessesAreSent() {
    try (MockPortal mock = MockPortal.start();
        PortalClient portal = client(mock, GuessedFields.SEND)) {
      SyncReport report = portal.sync(GUESSED);
      assertThat(report.items()).allMatch(item -> item.outcome() == Outcome.ACCEPTED);
      assertThat(mock.record(Operation.SYNC_PAYMENTS.serviceName(), "GD-1").orElseThrow())
          .contains(entry("MaHoSo", DOSSIER), entry("SoTien", "8000"));
      assertThat(mock.record(Operation.SYNC_PRESENT_STATUS.serviceName(), DOSSIER).orElseThrow())
          .contains(entry("TrangThaiHoSo", "4"));
      assertThat(mock.record(Operation.SYNC_DIGITISED.serviceName(), DOSSIER)).isPresent();
      assertThat(mock.record(Operation.CONFIRM_RECEIPT.serviceName(), DOSSIER)).isPresent();
      assertThat(mock.record(Operation.REJECT_FEEDBACK.serviceName(), "PAKN.2")).isPresent();
      assertThat(mock.record(Operation.SYNC_LOCAL_FEEDBACK.serviceName(), "PAKN.3")).isPresent();
      assertThat(mock.feedback("PAKN.1")).isPresent();
    }
  }

  @Test
  void areReportedNotSentWhereGuessesAreNot() {
    try (MockPortal mock = MockPortal.start();
        PortalClient portal = client(mock, GuessedFields.OMIT)) {
      SyncReport report = portal.sync(GUESSED);
      assertThat(report.items())
          .hasSize(GUESSED.size())
          .allMatch(item -> item.outcome() == Outcome.NOT_SENT)
          .allMatch(item -> item.reason().contains("no public source names"));
      assertThat(mock.exchanges()).isEmpty();
    }
  }

  @Test
  void whatIsLeftOutIsAWarning() {
    try (MockPortal mock = MockPortal.start();
        PortalClient portal = client(mock, GuessedFields.OMIT)) {
      DossierStep step =
          DossierStep.builder()
              .code(DOSSIER)
              .officer("Cán bộ Mẫu")
              .officerUnit(Unit.of("H29.22", "Sở Mẫu"))
              .processedAt(VietnamTime.parse("20261017154319"))
              .status(DossierStatus.RECEIVED)
              .build();
      assertThat(portal.sync(List.of(step)).items().get(0).violations())
          .contains(Violation.warning("officerUnit.code", Rule.NAME_ONLY_GUESSED, ""));
    }
    try (MockPortal mock = MockPortal.start();
        PortalClient portal = client(mock, GuessedFields.SEND)) {
      assertThat(portal.sync(GUESSED).items())
          .noneMatch(
              item ->
                  item.violations().stream()
                      .anyMatch(violation -> violation.rule() == Rule.NAME_ONLY_GUESSED));
    }
  }

  private PortalClient client(MockPortal mock, GuessedFields guesses) {
    return PortalClient.builder()
        .agency("H29")
        .environment("mock")
        .main(
            Channel.adapter(
                mock.main().url(), mock.destination(), mock.main().user(), mock.main().password()))
        .unsigned()
        .exchangeLog(folder.resolve(guesses.name()))
        .wire(WireOptions.of(guesses))
        .build();
  }
}
