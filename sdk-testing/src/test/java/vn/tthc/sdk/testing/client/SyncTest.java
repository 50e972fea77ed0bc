package vn.tthc.sdk.testing.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.Receipt;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.VietnamTime;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.dossier.Owner;
import vn.tthc.sdk.model.dossier.OwnerKind;
import vn.tthc.sdk.model.dossier.ReturnMethod;
import vn.tthc.sdk.model.feedback.FeedbackStatus;
import vn.tthc.sdk.model.feedback.FeedbackUpdate;
import vn.tthc.sdk.model.procedure.ProcedureRef;
import vn.tthc.sdk.model.wire.GuessedFields;
import vn.tthc.sdk.model.wire.WireOptions;
import vn.tthc.sdk.signing.Signer;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.TestIdentity;

class SyncTest {

  @TempDir Path folder;

  @Test
  void syncsDossierStepAndFeedbackInOneCall() {
    TestIdentity identity = TestIdentity.create(folder.resolve("keys"));
    try (MockPortal mock = MockPortal.builder().trust(identity.caCertificate()).start();
        PortalClient portal =
            PortalClient.builder()
                .agency("H29")
                .environment("mock")
                .main(
                    Channel.adapter(
                        mock.main().url(),
                        mock.destination(),
                        mock.main().user(),
                        mock.main().password()))
                .signer(Signer.pkcs12(identity.keyStore(), identity.password().toCharArray()))
                .exchangeLog(folder.resolve("evidence"))
                .wire(WireOptions.of(GuessedFields.SEND))
                .build()) {
      Dossier dossier = dossier("H29.22-261017-0001");
      DossierStep step =
          DossierStep.builder()
              .code(dossier.code())
              .officer("Cán bộ Mẫu")
              .processedAt(VietnamTime.parse("20261017174319"))
              .status(DossierStatus.PROCESSING)
              .build();
      FeedbackUpdate feedback =
          FeedbackUpdate.builder().code("PAKN.1").status(FeedbackStatus.ANSWERED).build();

      SyncReport report = portal.sync(List.of(dossier, step, feedback));
      assertThat(report.items()).allMatch(item -> item.outcome() == Outcome.ACCEPTED);
      Receipt receipt = portal.dossiers().sync(dossier);
      assertThat(receipt.channel()).isEqualTo("main");
      assertThat(mock.verdicts()).isEmpty();
      assertThat(mock.dossierCount()).isEqualTo(1);
      assertThat(mock.steps(dossier.code())).hasSize(1);
    }
  }

  private static Dossier dossier(String code) {
    return Dossier.builder()
        .code(code)
        .procedure(
            new ProcedureRef(
                "1.001612", "Đăng ký thành lập hộ kinh doanh", "G05-DN01", "Thành lập"))
        .owner(Owner.builder().kind(OwnerKind.CITIZEN).name("Người Mẫu").build())
        .receivedAt(VietnamTime.parse("20261017154319"))
        .status(DossierStatus.PROCESSING)
        .returnMethod(ReturnMethod.AT_COUNTER)
        .processingUnit(Unit.of("H29.22", "Sở Mẫu"))
        .build();
  }
}
