package vn.tthc.sdk.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tthc.sdk.testing.assertj.PortalAssertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.Owner;
import vn.tthc.sdk.model.dossier.OwnerKind;
import vn.tthc.sdk.model.dossier.ReturnMethod;
import vn.tthc.sdk.model.procedure.ProcedureRef;
import vn.tthc.sdk.model.question.Question;
import vn.tthc.sdk.model.wire.GuessedFields;
import vn.tthc.sdk.model.wire.WireOptions;
import vn.tthc.sdk.testing.Failure;
import vn.tthc.sdk.testing.Fault;
import vn.tthc.sdk.testing.FaultRule;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.Preset;
import vn.tthc.sdk.testing.junit.MockPortalExtension;

/** What the guide shows does what the guide says. */
class GuideTest {

  private static final String CODE = "H29.33-261129-0001";

  private final Watch watch = new Watch();

  @RegisterExtension
  final MockPortalExtension extension =
      MockPortalExtension.builder()
          .client(client -> client.wire(WireOptions.of(GuessedFields.SEND)).listener(watch))
          .build();

  @Test
  void firstSync(MockPortal portal, PortalClient client) {
    assertThat(FirstSync.send(client, CODE)).extracting(SyncItem::outcome).containsOnly(accepted());
    assertThat(portal).dossier(CODE).isAccepted().hasSteps(1);
    assertThat(portal).isProven();
  }

  private static Outcome accepted() {
    return Outcome.ACCEPTED;
  }

  @Test
  void sendsADossierWithItsStep(MockPortal portal, PortalClient client) {
    SyncReport report = Changes.finish(client, dossier());

    assertThat(report.allAccepted()).isTrue();
    assertThat(portal).dossier(CODE).isAccepted().hasStatus("9").hasSteps(1);
  }

  @Test
  void previewsWithoutSending(MockPortal portal, PortalClient client) {
    assertThat(Changes.preview(client, dossier())).contains("\"MaHoSo\":\"" + CODE + "\"");
    assertThat(Changes.preview(client, Dossier.builder().code(CODE).build())).contains("owner");
    assertThat(portal).hasExchanges(0);
  }

  @Test
  void tellsWhyOneWasNotTaken(MockPortal portal, PortalClient client) {
    portal.main().failNextData(1, Failure.refusal("-7", "Không có quyền"));

    assertThat(Changes.sendOne(client, dossier())).isEqualTo("refused: -7, Không có quyền");
    assertThat(Changes.sendOne(client, dossier())).startsWith("accepted, in exchange ");
  }

  @Test
  void sortsWhatDidNotArrive(MockPortal portal, PortalClient client) {
    List<String> told = new ArrayList<>();
    Changes.Desk desk =
        new Changes.Desk() {
          @Override
          public void mend(SyncItem item) {
            told.add("mend " + item.key());
          }

          @Override
          public void sendAgain(SyncItem item) {
            told.add("send " + item.key());
          }

          @Override
          public void lookUp(SyncItem item) {
            told.add("look up " + item.key());
          }
        };
    portal.main().failNextData(1, Failure.refusal("-7", "Không có quyền"));

    Changes.dealWith(client.sync(List.of(dossier())), desk);

    assertThat(told).containsExactly("mend " + CODE);
  }

  @Test
  void receivesQuestionsOnce(PortalClient client) {
    List<Question> inbox = new ArrayList<>();

    String cursor = Receiving.poll(client, null, inbox::add);
    int first = inbox.size();
    String next = Receiving.poll(client, cursor, inbox::add);

    assertThat(first).isPositive();
    assertThat(inbox).hasSize(first);
    assertThat(next).isEqualTo(cursor);
  }

  @Test
  void confirmsSharedDossiers(MockPortal portal, PortalClient client) {
    String cursor = Receiving.pollDossiers(client, null);

    assertThat(cursor).isNotNull();
    assertThat(portal).lastExchange("XacNhanNhanHoSo").wasAccepted();
  }

  @Test
  void callsWhatItDoesNotKnow(PortalClient client) {
    assertThat(Receiving.call(client)).startsWith("[").contains("MALINHVUC");
  }

  @Test
  void sendsAPayment(MockPortal portal, PortalClient client) {
    assertThat(Payments.send(client, CODE, "GD-0001").allAccepted()).isTrue();
    assertThat(portal).lastExchange("DongBoThanhToanHoSo").wasAccepted();
  }

  @Test
  void looksThingsUp(PortalClient client) {
    assertThat(Lookups.nameOf(client, "1.001193")).contains("Đăng ký khai sinh");
    assertThat(Lookups.nameOf(client, "9.999999")).isEmpty();
    assertThat(Lookups.ageOfProvinces(client)).isBetween(Duration.ZERO, Duration.ofHours(24));
    assertThat(Lookups.complete(client, dossier()).procedure().name())
        .isEqualTo("Đăng ký khai sinh");
  }

  @Test
  void goesOnWhereItWasStopped(MockPortal portal, PortalClient client, @TempDir Path folder) {
    Path checkpoint = folder.resolve("run.checkpoint");
    List<SyncItem> failed = new ArrayList<>();

    assertThat(LongRun.send(client, Stream.of(dossier()), checkpoint, failed::add)).isTrue();
    assertThat(LongRun.send(client, Stream.of(dossier()), checkpoint, failed::add)).isTrue();

    assertThat(failed).isEmpty();
    assertThat(portal).hasExchanges(1);
  }

  @Test
  void watchesTheChannels(MockPortal portal, PortalClient client) {
    portal.main().drainAndClose();

    Changes.finish(client, dossier());
    Changes.finish(client, dossier());

    assertThat(Watch.isHealthy(client)).isTrue();
    assertThat(watch.next()).isEqualTo("main is down");
    assertThat(portal).lastExchange().cameThrough("backup");
  }

  @Test
  void failsAsOrdered(MockPortal portal, PortalClient client) {
    FaultRule lost = FaultRule.of(Fault.RESET_AFTER_EFFECT).at("main");
    portal
        .faults()
        .add(lost.service("CapNhatTienDoHoSoMC").times(3))
        .add(FaultRule.of(Failure.slow(Duration.ofSeconds(2))).dataCalls().probability(0.2, 7));
    portal.main().failNextData(1, Failure.status(502)); // short for a rule at this door
    portal.apply(Preset.BAD_DAY);

    assertThat(portal.faults().rules()).hasSizeGreaterThan(3);
    portal.faults().clear();
    assertThat(Changes.finish(client, dossier()).allAccepted()).isTrue();
  }

  private static Dossier dossier() {
    return Dossier.builder()
        .code(CODE)
        .procedure(new ProcedureRef("1.001193", "Đăng ký khai sinh", "G15-HT01", "Hộ tịch"))
        .owner(Owner.builder().kind(OwnerKind.CITIZEN).name("Nguyễn Văn Mẫu").build())
        .status(DossierStatus.RECEIVED)
        .receivedAt(OffsetDateTime.parse("2026-11-29T08:00:00+07:00"))
        .returnMethod(ReturnMethod.AT_COUNTER)
        .processingUnit(Unit.of("H29.33", "Ủy ban nhân dân phường Mẫu Một"))
        .build();
  }
}
