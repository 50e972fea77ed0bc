package vn.tthc.sdk.testing.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.InvalidDataException;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.dossier.Dossier;

/** What depends on what, and what does not. */
class OrderTest {

  @TempDir Path folder;
  private Rig rig;
  private PortalClient portal;

  @BeforeEach
  void start() {
    rig = new Rig(folder);
    portal = rig.client().build();
  }

  @AfterEach
  void close() {
    portal.close();
    rig.close();
  }

  private List<Outcome> outcomes(Change... changes) {
    return portal.sync(List.of(changes)).items().stream().map(SyncItem::outcome).toList();
  }

  @Test
  void anInvalidDossierBlocksItsStepsAndNothingElse() {
    assertThat(
            outcomes(
                Changes.invalid(1),
                Changes.step(1, "A"),
                Changes.dossier(2),
                Changes.step(2, "A"),
                Changes.step(1, "B"),
                Changes.feedback(1)))
        .containsExactly(
            Outcome.INVALID,
            Outcome.BLOCKED,
            Outcome.ACCEPTED,
            Outcome.ACCEPTED,
            Outcome.BLOCKED,
            Outcome.ACCEPTED);
    assertThat(rig.steps(2)).containsExactly("A");
    assertThat(rig.mock.stepCount()).isEqualTo(1);
  }

  @Test
  void anInvalidDossierBlocksItsStepsThoughThePortalKnowsIt() {
    portal.dossiers().sync(Changes.dossier(1));
    assertThat(outcomes(Changes.invalid(1), Changes.step(1, "A")))
        .containsExactly(Outcome.INVALID, Outcome.BLOCKED);
    assertThat(outcomes(Changes.step(1, "A"))).containsExactly(Outcome.ACCEPTED);
  }

  @Test
  void aDossierThatDoesNotGetThroughBlocksItsStepsAndNothingElse() {
    rig.mock.firewallRejects("SELECT");
    assertThat(
            outcomes(
                Changes.dossier(1, "SELECT"),
                Changes.dossier(2),
                Changes.step(1, "A"),
                Changes.step(2, "A")))
        .containsExactly(Outcome.UNKNOWN, Outcome.ACCEPTED, Outcome.BLOCKED, Outcome.ACCEPTED);
  }

  @Test
  void aLaterGoodSnapshotUnblocks() {
    assertThat(
            outcomes(
                Changes.invalid(1), Changes.step(1, "A"), Changes.dossier(1), Changes.step(1, "B")))
        .containsExactly(Outcome.INVALID, Outcome.BLOCKED, Outcome.ACCEPTED, Outcome.ACCEPTED);
    assertThat(rig.steps(1)).containsExactly("B");
  }

  @Test
  void theLastOfTwoSnapshotsWinsAndStepsStayBetween() {
    assertThat(
            outcomes(
                Changes.dossier(1, "một"),
                Changes.step(1, "A"),
                Changes.dossier(1, "hai"),
                Changes.dossier(1, "ba"),
                Changes.step(1, "B")))
        .containsOnly(Outcome.ACCEPTED);
    assertThat(rig.mock.dossier(Changes.code(1)).orElseThrow()).containsEntry("GhiChu", "ba");
    assertThat(rig.steps(1)).containsExactly("A", "B");
    assertThat(rig.mock.exchanges())
        .extracting(exchange -> exchange.service())
        .containsExactly(
            "DongBoHoSoMC",
            "CapNhatTienDoHoSoMC",
            "DongBoHoSoMC",
            "DongBoHoSoMC",
            "DongBoHoSoMC",
            "DongBoHoSoMC",
            "CapNhatTienDoHoSoMC");
  }

  @Test
  void theCallersOrderIsKeptEvenWhenItIsWrong() {
    assertThat(outcomes(Changes.step(1, "A"), Changes.dossier(1), Changes.step(1, "B")))
        .containsExactly(Outcome.REFUSED, Outcome.ACCEPTED, Outcome.ACCEPTED);
    assertThat(rig.steps(1)).containsExactly("B");
  }

  @Test
  void theSameObjectTwiceIsTwoItems() {
    Dossier dossier = Changes.dossier(1);
    Change step = Changes.step(1, "A");
    SyncReport report = portal.sync(List.of(dossier, dossier, step, step));

    assertThat(report.allAccepted()).isTrue();
    assertThat(report.items()).extracting(SyncItem::index).containsExactly(0, 1, 2, 3);
    assertThat(rig.mock.dossierCount()).isEqualTo(1);
    assertThat(rig.steps(1)).containsExactly("A", "A");
  }

  @Test
  void anInvalidStepDoesNotStopTheOthers() {
    Change bad = Changes.step(1, "B").toBuilder().officer(null).build();
    Change nobodys = Changes.step(1, "C").toBuilder().code(null).build();
    assertThat(
            outcomes(Changes.dossier(1), Changes.step(1, "A"), bad, Changes.step(1, "D"), nobodys))
        .containsExactly(
            Outcome.ACCEPTED, Outcome.ACCEPTED, Outcome.INVALID, Outcome.ACCEPTED, Outcome.INVALID);
    assertThat(rig.steps(1)).containsExactly("A", "D");
  }

  @Test
  void nothingIsSentWhenTheListHoldsANull() {
    assertThatThrownBy(() -> portal.sync(Arrays.asList(Changes.dossier(1), null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("1");
    assertThatThrownBy(() -> portal.sync(null)).isInstanceOf(NullPointerException.class);
    assertThat(rig.mock.main().requests()).isZero();
    assertThat(rig.events.items()).isEmpty();
  }

  @Test
  void anEmptyListIsAnEmptyReport() {
    SyncReport report = portal.sync(List.of());
    assertThat(report.items()).isEmpty();
    assertThat(report.allAccepted()).isTrue();
    assertThat(rig.mock.main().requests()).isZero();
  }

  @Test
  void textThatNoUtf8CanHoldHarmsNobodyElse() {
    SyncReport report =
        portal.sync(
            List.of(
                Changes.dossier(1), Changes.dossier(2, "nửa \uD83D ký tự"), Changes.dossier(3)));
    assertThat(report.items().get(0).outcome()).isEqualTo(Outcome.ACCEPTED);
    assertThat(report.items().get(1).outcome()).isIn(Outcome.INVALID, Outcome.ACCEPTED);
    assertThat(report.items().get(2).outcome()).isEqualTo(Outcome.ACCEPTED);
  }

  @Test
  void aSingleInvalidDossierIsNeverSent() {
    assertThatThrownBy(() -> portal.dossiers().sync(Changes.invalid(1)))
        .isInstanceOf(InvalidDataException.class);
    assertThat(rig.mock.main().requests()).isZero();
  }

  @Test
  void tenThousandItemsAreAllAccountedFor() {
    List<Change> changes = new ArrayList<>(Changes.dossiers(0, 6000));
    IntStream.range(0, 4000).forEach(i -> changes.add(Changes.step(i / 2, "Bước " + i % 2)));
    SyncReport report = portal.sync(changes);

    assertThat(report.items()).hasSize(10_000);
    assertThat(report.notAccepted()).isEmpty();
    assertThat(rig.mock.dossierCount()).isEqualTo(6000);
    assertThat(rig.mock.stepCount()).isEqualTo(4000);
    assertThat(rig.steps(1999)).containsExactly("Bước 0", "Bước 1");
    assertThat(rig.mock.exchanges()).hasSize(6000 / 50 + 4000 / 10);
    assertThat(rig.mock.verdicts()).isEmpty();
  }

  @Test
  void aListenerThatThrowsHarmsNothing() {
    PortalListener angry =
        new PortalListener() {
          @Override
          public void itemSettled(SyncItem item) {
            throw new AssertionError("not me");
          }
        };
    try (PortalClient other =
        rig.client(folder.resolve("other"))
            .main(rig.channel(rig.mock.main()))
            .listener(angry)
            .build()) {
      assertThat(other.sync(Changes.dossiers(0, 120)).notAccepted()).isEmpty();
      assertThat(other.dossiers().sync(Changes.dossier(1)).channel()).isEqualTo("main");
    }
  }
}
