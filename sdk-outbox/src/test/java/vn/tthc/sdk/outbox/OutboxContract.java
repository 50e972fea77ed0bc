package vn.tthc.sdk.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tthc.sdk.outbox.Rig.await;
import static vn.tthc.sdk.outbox.Rig.awaitEmpty;
import static vn.tthc.sdk.outbox.Samples.dossier;
import static vn.tthc.sdk.outbox.Samples.step;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.testing.Fault;
import vn.tthc.sdk.testing.FaultRule;

/** What holds on every database. */
@Timeout(value = 90, unit = TimeUnit.SECONDS)
abstract class OutboxContract {

  private static final String ONE = "H29.33-261124-0001";
  private static final String TWO = "H29.33-261124-0002";

  private Rig rig;

  /** Where a database is, for this test alone or shared. */
  abstract String url() throws Exception;

  @BeforeEach
  void open() throws Exception {
    rig = new Rig(url());
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private OutboxItem only(Outbox outbox, String dossier, String kind) {
    return outbox.list(OutboxQuery.dossier(dossier)).stream()
        .filter(item -> item.kind().equals(kind))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private void awaitState(Outbox outbox, long id, ItemState state) {
    await(() -> outbox.find(id).orElseThrow().state() == state);
  }

  @Test
  void whatIsCommittedArrivesInOrderAndNothingElse() throws Exception {
    Outbox outbox = rig.sending();
    rig.enqueue(outbox, dossier(ONE), step(ONE, "một"), step(ONE, "hai"));
    try (Connection connection = rig.source.getConnection()) {
      connection.setAutoCommit(false);
      outbox.enqueue(connection, List.of(dossier(TWO)));
      connection.rollback();
    }
    rig.enqueue(outbox, step(ONE, "ba"));
    awaitEmpty(outbox);

    assertThat(rig.steps(ONE)).containsExactly("một", "hai", "ba");
    assertThat(rig.portal.dossierCodes()).containsExactly(ONE);
    assertThat(outbox.status().count(ItemState.ACKNOWLEDGED)).isEqualTo(4);
    assertThat(outbox.list(OutboxQuery.dossier(ONE)))
        .allSatisfy(item -> assertThat(item.exchangeId()).isNotEmpty())
        .noneSatisfy(item -> assertThat(item.maybeDoubled()).isTrue());
  }

  @Test
  void aKeyCountsOnceAndLeavesTheTransactionUsable() {
    Outbox outbox = rig.open(rig.builder());
    boolean[] fresh = new boolean[3];
    rig.transact(
        connection -> {
          fresh[0] = outbox.enqueue(connection, "nhật ký 1", dossier(ONE));
          fresh[1] = outbox.enqueue(connection, "nhật ký 1", dossier(ONE));
          assertThatThrownBy(() -> outbox.enqueue(connection, "nhật ký 1", dossier(TWO)))
              .isInstanceOf(KeyConflictException.class)
              .hasMessageContaining(TWO)
              .hasMessageContaining("key of its own");
          fresh[2] = outbox.enqueue(connection, "nhật ký 2", step(ONE, "một"));
          return null;
        });

    assertThat(fresh).containsExactly(true, false, true);
    assertThat(outbox.list(OutboxQuery.open()))
        .extracting(OutboxItem::key)
        .containsExactly("nhật ký 1", "nhật ký 2");
  }

  @Test
  void manyThreadsWithOneKeyEnqueueOnce() throws Exception {
    Outbox outbox = rig.open(rig.builder());
    AtomicInteger fresh = new AtomicInteger();
    onThreads(
        8,
        thread ->
            rig.transact(
                connection -> {
                  if (outbox.enqueue(connection, "một khóa", dossier(ONE))) {
                    fresh.incrementAndGet();
                  }
                  return null;
                }));

    assertThat(fresh).hasValue(1);
    assertThat(outbox.status().open()).isEqualTo(1);
  }

  @Test
  void withinADossierTheOrderIsThatOfCommits() throws Exception {
    Outbox outbox = rig.open(rig.builder());
    int dossiers = 5;
    for (int d = 0; d < dossiers; d++) {
      rig.enqueue(outbox, dossier("H29.33-261124-000" + d));
    }
    // The lock on the dossier's row is taken before the number is drawn, so the order in which
    // transactions are let in is the order in which they commit.
    List<List<String>> committed = new ArrayList<>();
    for (int d = 0; d < dossiers; d++) {
      committed.add(new ArrayList<>());
    }
    onThreads(
        8,
        thread -> {
          for (int i = 0; i < 20; i++) {
            int number = (thread + i) % dossiers;
            String code = "H29.33-261124-000" + number;
            String content = thread + " " + i;
            rig.transact(
                connection -> {
                  outbox.enqueue(connection, List.of(step(code, content)));
                  // Still under the dossier's lock: nobody else can be here for it.
                  committed.get(number).add(content);
                  return null;
                });
          }
        });
    Outbox sender = rig.sending();
    awaitEmpty(sender);

    for (int d = 0; d < dossiers; d++) {
      assertThat(rig.steps("H29.33-261124-000" + d)).isEqualTo(committed.get(d));
    }
    assertThat(rig.portal.stepCount()).isEqualTo(160);
    assertThat(rig.portal.duplicatedSteps()).isZero();
  }

  @Test
  void thoseWhoEnqueueForTheSameDossiersDoNotLockEachOtherOut() throws Exception {
    Outbox outbox = rig.open(rig.builder());
    onThreads(
        8,
        thread -> {
          for (int i = 0; i < 20; i++) {
            List<Change> changes = new ArrayList<>();
            for (int d = 0; d < 10; d++) {
              changes.add(step("H29.33-261124-001" + (thread % 2 == 0 ? d : 9 - d), "bước"));
            }
            rig.transact(
                connection -> {
                  outbox.enqueue(connection, changes);
                  return null;
                });
          }
        });

    assertThat(outbox.status().open()).isEqualTo(1600);
  }

  private interface OnThread {
    void run(int thread) throws Exception;
  }

  private static void onThreads(int count, OnThread work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(count);
    try {
      List<Callable<Void>> all = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int thread = i;
        all.add(
            () -> {
              work.run(thread);
              return null;
            });
      }
      for (Future<Void> each : threads.invokeAll(all)) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aRefusedSnapshotHoldsUpItsDossierAloneUntilItIsCorrected() {
    Outbox outbox = rig.sending();
    Change wrong = dossier(ONE, "Nguyễn <script>");
    rig.enqueue(outbox, wrong, step(ONE, "một"), dossier(TWO), step(TWO, "một"));
    await(() -> rig.portal.stepCount() == 1);
    awaitState(outbox, only(outbox, ONE, "Dossier").id(), ItemState.REFUSED);
    OutboxStatus held = outbox.status();
    OutboxItem refused = only(outbox, ONE, "Dossier");

    rig.enqueue(outbox, step(ONE, "hai"), dossier(ONE, "Nguyễn Văn Mẫu"));
    awaitEmpty(outbox);

    assertThat(held.blockedDossiers()).isEqualTo(1);
    assertThat(refused.isBlocking()).isTrue();
    assertThat(refused.reason()).contains("owner.name").doesNotContain("script");
    assertThat(rig.steps(ONE)).containsExactly("một", "hai");
    assertThat(rig.portal.dossier(ONE).orElseThrow()).containsEntry("ChuHoSo", "Nguyễn Văn Mẫu");
    assertThat(outbox.find(refused.id()).orElseThrow().state()).isEqualTo(ItemState.SUPERSEDED);
  }

  @Test
  void aRefusedStepIsTriedAgainBehindASnapshotOfItsDossier() {
    Outbox outbox = rig.sending();
    rig.enqueue(outbox, step(ONE, "một"), step(ONE, "hai"));
    OutboxItem first = outbox.list(OutboxQuery.dossier(ONE)).get(0);
    awaitState(outbox, first.id(), ItemState.REFUSED);

    rig.enqueue(outbox, dossier(ONE));
    awaitEmpty(outbox);

    assertThat(rig.steps(ONE)).containsExactly("một", "hai");
  }

  @Test
  void whatMayHaveArrivedIsRepeatedAndSaysSo() {
    rig.portal
        .faults()
        .add(
            FaultRule.of(Fault.RESET_AFTER_EFFECT)
                .service("CapNhatTienDoHoSoMC")
                .times(3)); // all attempts of the client's own
    Outbox outbox = rig.sending();
    rig.enqueue(outbox, dossier(ONE), step(ONE, "một"), step(ONE, "hai"));
    awaitEmpty(outbox);

    assertThat(rig.steps(ONE)).contains("một").endsWith("hai");
    assertThat(rig.portal.duplicatedSteps())
        .isBetween(1L, (long) rig.portal.destroyedAnswers().size());
    assertThat(outbox.list(OutboxQuery.dossier(ONE)))
        .filteredOn(item -> item.kind().equals("DossierStep"))
        .extracting(OutboxItem::maybeDoubled)
        .containsExactly(true, false);
  }

  @Test
  void aStepThatMayNotBeRepeatedWaitsForAnOperator() {
    rig.portal
        .faults()
        .add(FaultRule.of(Fault.RESET_AFTER_EFFECT).service("CapNhatTienDoHoSoMC").times(1));
    Outbox outbox = rig.sending();
    rig.enqueue(
        outbox,
        dossier(ONE),
        step(ONE, "bổ sung", DossierStatus.SUPPLEMENT_REQUESTED),
        step(ONE, "hai"));
    await(() -> outbox.status().blockedDossiers() == 1);
    OutboxItem waiting = outbox.list(OutboxQuery.open().in(ItemState.UNKNOWN)).get(0);
    OutboxOrder order = outbox.order(waiting.id(), Action.DISCARD, "quản trị", "đã có trên Cổng");
    awaitEmpty(outbox);
    await(() -> outbox.order(order.id()).orElseThrow().isSettled());

    assertThat(waiting.isBlocking()).isTrue();
    assertThat(outbox.order(order.id()).orElseThrow().isDone()).isTrue();
    assertThat(rig.steps(ONE)).containsExactly("bổ sung", "hai");
  }

  @Test
  void anOutageUsesUpNobodysAttemptsAndLosesNothing() {
    Outbox outbox = rig.sending();
    rig.portal.main().drainAndClose();
    for (int i = 0; i < 30; i++) {
      String code = "H29.33-261124-01" + (10 + i);
      rig.enqueue(outbox, dossier(code), step(code, "một"));
    }
    await(() -> !outbox.list(OutboxQuery.open().in(ItemState.RETRY)).isEmpty());
    List<OutboxItem> meanwhile = outbox.list(OutboxQuery.open());
    rig.portal.main().open();
    awaitEmpty(outbox);

    assertThat(meanwhile).extracting(OutboxItem::attempts).containsOnly(0);
    assertThat(rig.portal.dossierCount()).isEqualTo(30);
    assertThat(rig.portal.stepCount()).isEqualTo(30);
    assertThat(rig.portal.duplicatedSteps()).isZero();
  }

  @Test
  void operatorsRetryDiscardAndReplay() {
    Outbox outbox = rig.sending();
    rig.enqueue(outbox, dossier(ONE), step(ONE, "một"));
    rig.enqueue(outbox, step(TWO, "không có hồ sơ"), step(TWO, "hai"));
    await(() -> outbox.status().blockedDossiers() == 1);
    OutboxItem refused = outbox.list(OutboxQuery.open().in(ItemState.REFUSED)).get(0);
    outbox.order(refused.id(), Action.RETRY, "quản trị", "thử lại");
    await(() -> outbox.find(refused.id()).orElseThrow().changedAt().isAfter(refused.changedAt()));
    outbox.order(refused.id(), Action.DISCARD, "quản trị", "hồ sơ không có");
    awaitState(outbox, refused.id(), ItemState.DISCARDED);
    OutboxItem step = only(outbox, ONE, "DossierStep");
    awaitState(outbox, step.id(), ItemState.ACKNOWLEDGED);
    outbox.order(step.id(), Action.REPLAY, "quản trị", "Cổng yêu cầu");
    await(() -> rig.portal.duplicatedSteps() == 1);

    OutboxOrder wrong = outbox.order(refused.id(), Action.REPLAY, "quản trị", "nhầm");
    await(() -> outbox.order(wrong.id()).orElseThrow().isSettled());
    assertThat(outbox.order(wrong.id()).orElseThrow().result()).contains("DISCARDED");
    assertThat(rig.steps(ONE)).containsExactly("một", "một");
    assertThatThrownBy(() -> outbox.order(123456, Action.RETRY, "quản trị", "x"))
        .hasMessage("There is no change 123456.");
  }

  @Test
  void aLaterSnapshotGoesInThePlaceOfUnsentOnesWhereAllowed() {
    Outbox writer = rig.open(rig.builder());
    rig.enqueue(writer, dossier(ONE, "A"), step(ONE, "một"), dossier(ONE, "B"), dossier(ONE, "C"));
    Outbox outbox = rig.open(rig.builder().portal(rig.client(c -> c)).supersede());
    awaitEmpty(outbox);

    assertThat(outbox.status().count(ItemState.SUPERSEDED)).isEqualTo(2);
    assertThat(rig.portal.dossier(ONE).orElseThrow()).containsEntry("ChuHoSo", "C");
    assertThat(rig.steps(ONE)).containsExactly("một");
    assertThat(rig.portal.exchanges()).hasSize(2);
  }

  @Test
  void aNodeThatComesBackFindsItsShardsTakenAndChangesNothing() {
    Outbox outbox = rig.open(rig.builder().node("a").portal(rig.client(c -> c)));
    await(() -> rig.number("SELECT COUNT(*) FROM ${prefix}_shard WHERE owner IS NOT NULL") == 16);
    outbox.close();
    rig.enqueue(outbox, dossier(ONE));
    // As a node leaves it that was killed while it was sending.
    rig.execute("UPDATE ${prefix} SET state = 'SENDING', fence = 1");
    Outbox second = rig.open(rig.builder().node("b").portal(rig.client(c -> c)));
    awaitEmpty(second);

    OutboxItem item = only(second, ONE, "Dossier");
    assertThat(item.state()).isEqualTo(ItemState.ACKNOWLEDGED);
    assertThat(item.maybeDoubled()).isTrue();
    assertThat(second.status().nodes()).hasSize(1).first().asString().startsWith("b/");
  }

  @Test
  void aShardThatWasTakenWithoutOurKnowingIsTakenAgain() {
    Outbox outbox = rig.open(rig.builder().lease(Duration.ofSeconds(2)).portal(rig.client(c -> c)));
    await(() -> rig.number("SELECT COUNT(*) FROM ${prefix}_shard WHERE owner IS NOT NULL") == 16);
    // The commit that took them arrived, its answer did not.
    rig.execute("UPDATE ${prefix}_shard SET fence = fence + 1");
    rig.enqueue(outbox, dossier(ONE), step(ONE, "một"));
    awaitEmpty(outbox);

    assertThat(rig.number("SELECT MIN(fence) FROM ${prefix}_shard")).isEqualTo(3);
  }

  @Test
  void whatTheDatabaseForgotToTellIsSentAgain() {
    Outbox outbox = rig.sending();
    await(() -> rig.number("SELECT COUNT(*) FROM ${prefix}_shard WHERE owner IS NOT NULL") == 16);
    // Taken out by this node's own lease, but the answer to the commit was lost.
    Outbox writer = rig.open(rig.builder());
    rig.transact(
        connection -> {
          writer.enqueue(connection, List.of(dossier(ONE)));
          connection
              .prepareStatement("UPDATE " + rig.tables + " SET state = 'SENDING', fence = 1")
              .executeUpdate();
          return null;
        });
    rig.enqueue(outbox, step(ONE, "một"));
    awaitEmpty(outbox);

    assertThat(only(outbox, ONE, "Dossier").maybeDoubled()).isTrue();
    assertThat(rig.steps(ONE)).containsExactly("một");
  }

  @Test
  void purgingForgetsTheDossierToo() {
    Outbox outbox = rig.sending();
    rig.enqueue(outbox, dossier(ONE), dossier(TWO), step("H29.33-261124-0003", "không có hồ sơ"));
    await(() -> outbox.status().count(ItemState.ACKNOWLEDGED) == 2);
    await(() -> outbox.status().count(ItemState.REFUSED) == 1);
    outbox.purge(Duration.ZERO);
    long locks = rig.number("SELECT COUNT(*) FROM ${prefix}_dossier");
    rig.enqueue(outbox, step(ONE, "một"));
    await(() -> rig.portal.stepCount() == 1);

    assertThat(locks).isEqualTo(1);
  }

  @Test
  void threeNodesShareTheWorkAndOneTakesOverWhenOthersLeave() {
    List<Outbox> nodes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      nodes.add(
          rig.open(
              rig.builder()
                  .node("n" + i)
                  .lease(Duration.ofSeconds(2))
                  .idlePoll(Duration.ofMillis(50))
                  .portal(rig.client(c -> c))));
    }
    await(
        () ->
            rig.number(
                    "SELECT COUNT(*) FROM (SELECT owner FROM ${prefix}_shard"
                        + " WHERE owner IS NOT NULL GROUP BY owner HAVING COUNT(*) BETWEEN 4 AND 6)"
                        + " AS fair")
                == 3);
    for (int i = 0; i < 60; i++) {
      String code = "H29.33-261124-02" + (10 + i);
      rig.enqueue(nodes.get(i % 3), dossier(code), step(code, "một"), step(code, "hai"));
    }
    nodes.get(0).close();
    nodes.get(1).close();
    awaitEmpty(nodes.get(2));

    assertThat(rig.portal.dossierCount()).isEqualTo(60);
    assertThat(rig.portal.stepCount()).isEqualTo(120);
    assertThat(rig.portal.duplicatedSteps()).isZero();
  }

  @Test
  void whatCannotBeReadIsToldAndHoldsUpItsDossierAlone() {
    Outbox outbox = rig.open(rig.builder());
    rig.enqueue(outbox, dossier(ONE), dossier(TWO));
    rig.execute("UPDATE ${prefix} SET kind = 'HoSoMoi' WHERE dossier = '" + ONE + "'");
    Outbox sender = rig.sending();
    await(() -> rig.portal.dossierCount() == 1);
    await(() -> sender.status().blockedDossiers() == 1);

    assertThat(sender.list(OutboxQuery.dossier(ONE)).get(0).reason())
        .contains("does not know HoSoMoi: update it");
  }

  @Test
  void reconcilingNamesWhatThePortalDoesNotHave() {
    Outbox outbox = rig.sending();
    rig.enqueue(outbox, dossier(ONE), dossier(TWO));
    awaitEmpty(outbox);
    rig.execute(
        "UPDATE ${prefix} SET dossier = 'H29.33-261124-0009' WHERE dossier = '" + TWO + "'");
    Reconciliation found =
        outbox.reconcile(
            Instant.now().minus(Duration.ofHours(1)), Instant.now().plus(Duration.ofHours(1)));

    assertThat(found.present()).isEqualTo(1);
    assertThat(found.missing()).containsExactly("H29.33-261124-0009");
    assertThat(found.isClean()).isFalse();
  }

  @Test
  void aProcessThatOnlyLooksSeesWhatIsDegraded() {
    Outbox outbox = rig.open(rig.builder().degradedAbove(1, Duration.ofHours(1), Long.MAX_VALUE));
    rig.enqueue(outbox, dossier(ONE), dossier(TWO));

    assertThat(outbox.status().degraded()).containsExactly("2 changes wait, more than 1");
  }

  @Test
  void whoOnlyReconcilesSendsNothing() {
    Outbox outbox = rig.open(rig.builder().portal(rig.client(c -> c)).withoutSending());
    rig.enqueue(outbox, dossier(ONE));

    assertThat(outbox.reconcile(Instant.EPOCH, Instant.now()).isClean()).isTrue();
    assertThat(outbox.status().nodes()).isEmpty();
    assertThat(rig.number("SELECT COUNT(*) FROM ${prefix}_shard WHERE owner IS NOT NULL")).isZero();
    assertThat(rig.portal.exchanges()).isEmpty();
  }

  @Test
  void purgingLeavesWhatIsNotOver() {
    Outbox outbox = rig.sending();
    rig.enqueue(outbox, dossier(ONE), step(TWO, "không có hồ sơ"));
    await(() -> outbox.status().count(ItemState.ACKNOWLEDGED) == 1);
    await(() -> outbox.status().count(ItemState.REFUSED) == 1);

    assertThat(outbox.purge(Duration.ofDays(1))).isZero();
    assertThat(outbox.purge(Duration.ZERO)).isEqualTo(1);
    assertThat(outbox.status().open()).isEqualTo(1);
  }

  @Test
  void tellsOfMissingForeignAndOtherTables() {
    OutboxBuilder without = Outbox.builder().database(rig.source).tables("khong_co");
    rig.open(rig.builder().application("một cửa"));

    assertThatThrownBy(without::open)
        .isInstanceOf(OutboxException.class)
        .hasMessageContaining("createSchema()");
    assertThatThrownBy(() -> rig.builder().application("kho").open())
        .hasMessageContaining("belong to the application một cửa");
    rig.execute("UPDATE ${prefix}_meta SET content = '2' WHERE name = 'version'");
    assertThatThrownBy(() -> rig.builder().application("một cửa").open())
        .hasMessageContaining("have version 2")
        .hasMessageContaining("update the SDK");
    rig.execute("UPDATE ${prefix}_meta SET content = '0' WHERE name = 'version'");
    assertThatThrownBy(() -> rig.builder().application("một cửa").open())
        .hasMessageContaining("run the scripts in between");
  }

  @Test
  void refusesWhatTheDatabaseWouldChokeOnBeforeItIsAsked() throws Exception {
    Outbox outbox = rig.open(rig.builder());
    try (Connection connection = rig.source.getConnection()) {
      connection.setAutoCommit(false);
      assertThatThrownBy(() -> outbox.enqueue(connection, List.of(dossier(null))))
          .hasMessageContaining("has no code");
      assertThatThrownBy(() -> outbox.enqueue(connection, List.of(dossier("a\0b"))))
          .hasMessageContaining("control character");
      assertThatThrownBy(() -> outbox.enqueue(connection, "x".repeat(201), dossier(ONE)))
          .hasMessageContaining("from 1 to 200 characters; this one has 201");
      outbox.enqueue(connection, List.of(dossier(ONE)));
      connection.commit();
      connection.setAutoCommit(true);
      assertThatThrownBy(() -> outbox.enqueue(connection, List.of(dossier(TWO))))
          .hasMessageContaining("commits by itself");
    }
    assertThat(outbox.status().open()).isEqualTo(1);
    assertThat(outbox.content(outbox.list(OutboxQuery.open()).get(0).id())).contains(dossier(ONE));
  }
}
