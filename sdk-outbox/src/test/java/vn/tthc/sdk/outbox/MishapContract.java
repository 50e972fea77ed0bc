package vn.tthc.sdk.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tthc.sdk.outbox.Rig.await;
import static vn.tthc.sdk.outbox.Rig.awaitEmpty;
import static vn.tthc.sdk.outbox.Samples.dossier;
import static vn.tthc.sdk.outbox.Samples.step;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.testing.Fault;
import vn.tthc.sdk.testing.FaultRule;

/** What goes wrong between a node, its database and the portal. */
abstract class MishapContract extends OnDatabase {

  private static final String LOOK_FOR_ORDERS = "SELECT DISTINCT shard FROM";
  private static final String LOOK_AT_LEASE = "AND owner IS NOT NULL";

  private OutboxItem first(Outbox outbox) {
    return outbox.list(OutboxQuery.dossier(ONE)).get(0);
  }

  @Test
  void aShardWhoseTakingLostItsAnswerIsNotLeftBehind() {
    FaultySource source = FaultySource.losingCommit(rig.source, "SET owner = ?");
    Outbox outbox = rig.open(fast().database(source.source()));
    rig.enqueue(outbox, dossiers());
    awaitEmpty(outbox);

    assertThat(source.isSpent()).isTrue();
    assertThat(rig.portal.dossierCount()).isEqualTo(dossiers().length);
  }

  @Test
  void whatWasTakenOutByACommitWithoutAnswerIsSent() {
    FaultySource source = FaultySource.losingCommit(rig.source, TAKING_OUT);
    Outbox outbox = rig.open(fast().database(source.source()));
    rig.enqueue(outbox, dossier(ONE), step(ONE, "một"));
    awaitEmpty(outbox);

    assertThat(source.isSpent()).isTrue();
    assertThat(rig.steps(ONE)).containsExactly("một");
  }

  /** Nothing wakes its shard: another process enqueued it. */
  @Test
  void whatWasTakenOutInAQuietShardByACommitWithoutAnswerIsSent() {
    FaultySource source = FaultySource.losingCommit(rig.source, TAKING_OUT);
    Outbox writer = rig.open(rig.builder());
    rig.open(fast().node("a").database(source.source()));
    awaitOwned("a", SHARDS);
    awaitBeats("a", 6);
    rig.enqueue(writer, dossier(ONE));
    awaitEmpty(writer);

    assertThat(source.isSpent()).isTrue();
    assertThat(rig.portal.dossierCount()).isEqualTo(1);
  }

  @Test
  void whatWasWrittenDownByACommitWithoutAnswerIsNotSentAgain() {
    FaultySource source = FaultySource.losingCommit(rig.source, "SET state = 'ACKNOWLEDGED'");
    Outbox outbox = rig.open(fast().database(source.source()));
    rig.enqueue(outbox, dossier(ONE), step(ONE, "một"));
    awaitEmpty(outbox);

    assertThat(source.isSpent()).isTrue();
    assertThat(rig.portal.exchanges()).hasSize(2);
    assertThat(first(outbox).maybeDoubled()).isFalse();
  }

  @Test
  void aShardThatCouldNotBeGivenBackIsGivenBackLater() {
    FaultySource source = FaultySource.failingOnce(rig.source, "SET owner = NULL");
    rig.open(fast().node("a").database(source.source()));
    awaitOwned("a", SHARDS);
    Outbox other = rig.open(fast().node("b"));
    awaitOwned("b", SHARDS / 2);
    rig.enqueue(other, dossiers());
    awaitEmpty(other);

    assertThat(source.isSpent()).isTrue();
    assertThat(ownedBy("a")).isEqualTo(SHARDS / 2);
  }

  @Test
  void aDatabaseThatIsAwayIsTriedNowAndThenUntilItIsBack() {
    FaultySource source = FaultySource.counting(rig.source);
    rig.open(fast().node("a").idlePoll(Duration.ofSeconds(1)).database(source.source()));
    awaitOwned("a", SHARDS);
    rig.open(fast().node("b"));
    source.away(true);
    int before = source.opened();
    // Each half a second, on connections of its own.
    awaitBeats("b", 4);
    int tries = source.opened() - before;
    source.away(false);
    awaitBeats("a", 1);

    assertThat(tries).isBetween(1, 100);
  }

  @Test
  void aPayloadThatCannotBeReadHoldsUpItsDossierAlone() {
    Outbox writer = rig.open(rig.builder());
    rig.enqueue(writer, dossier(ONE));
    rig.enqueue(writer, dossiers());
    rig.transact(
        connection -> {
          String sql = "UPDATE " + rig.tables + " SET payload = ? WHERE dossier = ?";
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, "{\"TenHoSo\": [[[".getBytes(StandardCharsets.UTF_8));
            statement.setString(2, ONE);
            return statement.executeUpdate();
          }
        });
    rig.open(fast());
    await(() -> rig.portal.dossierCount() == dossiers().length);
    await(() -> first(writer).state() == ItemState.REFUSED);

    assertThat(first(writer).reason()).startsWith("cannot be read");
    assertThat(writer.status().blockedDossiers()).isEqualTo(1);
  }

  @Test
  void anErrorWhileSendingIsSurvived() {
    AtomicBoolean once = new AtomicBoolean(true);
    PortalClient failing =
        Stubs.before(
            rig.client(c -> c),
            "sync",
            () -> {
              if (once.getAndSet(false)) {
                throw new AssertionError("once");
              }
            });
    Outbox outbox = rig.open(fast().workers(1).portal(failing));
    rig.enqueue(outbox, dossier(ONE));
    awaitEmpty(outbox);

    assertThat(once).isFalse();
    assertThat(rig.portal.dossierCodes()).containsExactly(ONE);
  }

  @Test
  void whatAClosedClientDoesNotSendIsNotInDoubt() {
    PortalClient client = rig.client(c -> c);
    Outbox outbox = rig.open(fast().portal(client));
    client.close();
    rig.enqueue(outbox, dossier(ONE));
    List<OutboxItem> tried = new ArrayList<>();
    OutboxQuery ended = OutboxQuery.open().in(ItemState.RETRY, ItemState.UNKNOWN);
    await(() -> tried.addAll(outbox.list(ended)));

    assertThat(tried.get(0).state()).isEqualTo(ItemState.RETRY);
    assertThat(tried.get(0).maybeDoubled()).isFalse();
  }

  @Test
  void whatIsInDoubtWhenAnOutageBeginsGoesOnByItself() {
    Outbox writer = rig.open(rig.builder());
    rig.enqueue(writer, dossier(ONE), step(ONE, "một"));
    rig.execute(
        "UPDATE ${prefix} SET state = 'UNKNOWN', next_at = CURRENT_TIMESTAMP"
            + " WHERE kind = 'Dossier'");
    rig.portal.main().drainAndClose();
    FaultySource source = FaultySource.counting(rig.source);
    rig.open(fast().database(source.source()));
    await(() -> source.count(TAKING_OUT) == 2);
    rig.portal.main().open();
    awaitEmpty(writer);

    assertThat(rig.steps(ONE)).containsExactly("một");
  }

  @Test
  void theExchangeThatMayHaveCarriedAStepStaysNamed() {
    rig.portal
        .faults()
        .add(FaultRule.of(Fault.RESET_AFTER_EFFECT).service("CapNhatTienDoHoSoMC").times(1));
    FaultySource source = FaultySource.counting(rig.source);
    Outbox outbox = rig.open(fast().database(source.source()));
    rig.enqueue(outbox, dossier(ONE), step(ONE, "một", DossierStatus.SUPPLEMENT_REQUESTED));
    await(() -> outbox.status().blockedDossiers() == 1);

    assertThat(outbox.list(OutboxQuery.open().in(ItemState.UNKNOWN)))
        .singleElement()
        .satisfies(item -> assertThat(item.exchangeId()).isNotEmpty());
    // The dossier, the step, and the step once more, which the client's rule does not repeat.
    assertThat(source.count(TAKING_OUT)).isEqualTo(3);
  }

  @Test
  void aHeldUpDossierCostsOneLookARound() {
    FaultySource source = FaultySource.counting(rig.source);
    Outbox outbox = rig.open(fast().idlePoll(Duration.ofSeconds(1)).database(source.source()));
    rig.enqueue(outbox, dossier(ONE, "Nguyễn <script>"), step(ONE, "một"));
    await(() -> outbox.status().blockedDossiers() == 1);

    await(() -> looksIn(3, source) <= 4);
  }

  /** How many looks at shards there are while so many rounds pass. */
  private static long looksIn(int rounds, FaultySource source) {
    long before = source.count(LOOK_AT_LEASE);
    long end = source.count(LOOK_FOR_ORDERS) + rounds;
    await(() -> source.count(LOOK_FOR_ORDERS) >= end);
    return source.count(LOOK_AT_LEASE) - before;
  }
}
