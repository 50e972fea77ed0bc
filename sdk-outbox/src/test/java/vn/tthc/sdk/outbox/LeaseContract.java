package vn.tthc.sdk.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tthc.sdk.outbox.Rig.await;
import static vn.tthc.sdk.outbox.Rig.awaitEmpty;
import static vn.tthc.sdk.outbox.Samples.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Who may send what, when locks hang and clocks jump. */
abstract class LeaseContract extends OnDatabase {

  private void giveShardZeroTo(String owner, String expires) {
    rig.execute(
        "UPDATE ${prefix}_shard SET owner = '"
            + owner
            + "', fence = 7, expires_at = CURRENT_TIMESTAMP "
            + expires
            + " WHERE shard = 0");
  }

  private void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql.replace("${prefix}", rig.tables));
    }
  }

  @Test
  void aLeaseThatIsBeingRenewedIsNotTaken() throws Exception {
    rig.open(rig.builder());
    giveShardZeroTo("b", "- INTERVAL '1' SECOND");
    try (Connection beating = rig.source.getConnection()) {
      beating.setAutoCommit(false);
      execute(
          beating,
          "UPDATE ${prefix}_shard SET expires_at = CURRENT_TIMESTAMP + INTERVAL '5' MINUTE"
              + " WHERE owner = 'b'");
      rig.open(fast().node("a"));
      awaitOwned("a", SHARDS - 1);
      beating.commit();
    }
    awaitBeats("a", 3);

    assertThat(fence(0)).isEqualTo(7);
  }

  @Test
  void aLockedShardDoesNotStopTheOthers() throws Exception {
    Outbox writer = rig.open(rig.builder());
    giveShardZeroTo("frozen", "- INTERVAL '1' SECOND");
    rig.enqueue(writer, dossiers());
    long others = rig.number("SELECT COUNT(*) FROM ${prefix} WHERE shard <> 0");
    try (Connection frozen = rig.source.getConnection()) {
      frozen.setAutoCommit(false);
      execute(frozen, "SELECT fence FROM ${prefix}_shard WHERE shard = 0 FOR UPDATE");
      rig.open(fast());
      await(() -> rig.portal.dossierCount() == others);
      frozen.rollback();
    }
    awaitEmpty(writer);

    assertThat(others).isBetween(1L, dossiers().length - 1L);
  }

  @Test
  void aDeadNodeThatSeemsToLiveLongDoesNotCount() {
    rig.open(rig.builder());
    rig.execute(
        "INSERT INTO ${prefix}_node (node, expires_at)"
            + " VALUES ('dead/1', CURRENT_TIMESTAMP + INTERVAL '1' HOUR)");
    rig.open(fast().node("a"));
    awaitOwned("a", SHARDS);
  }

  @Test
  void aLeaseThatSeemsToLastForLongIsTaken() {
    rig.open(rig.builder());
    giveShardZeroTo("dead/1", "+ INTERVAL '1' DAY");
    rig.open(fast().node("a"));
    awaitOwned("a", SHARDS);

    assertThat(fence(0)).isEqualTo(8);
  }

  @Test
  void aChangeThatSeemsDueInTheFarFutureIsSent() {
    Outbox writer = rig.open(rig.builder());
    rig.enqueue(writer, dossier(ONE));
    rig.execute(
        "UPDATE ${prefix} SET state = 'RETRY', next_at = CURRENT_TIMESTAMP + INTERVAL '1' DAY");
    rig.open(fast());
    awaitEmpty(writer);

    assertThat(rig.portal.dossierCodes()).containsExactly(ONE);
  }

  @Test
  void aNodeWithShortLeasesDoesNotTakeLongOnes() {
    rig.open(fast().node("a").lease(Duration.ofMinutes(10)));
    awaitOwned("a", SHARDS);
    rig.open(fast().node("b"));
    awaitBeats("b", 3);

    assertThat(ownedBy("b")).isZero();
  }

  @Test
  void aShardThatWasToLeaveWhileItWasSentFromStays() {
    CountDownLatch answers = new CountDownLatch(1);
    AtomicInteger sending = new AtomicInteger();
    Outbox outbox =
        rig.open(
            fast()
                .node("a")
                .portal(
                    Stubs.before(
                        rig.client(c -> c),
                        "sync",
                        () -> {
                          sending.incrementAndGet();
                          answers.await();
                        })));
    awaitOwned("a", SHARDS);
    rig.enqueue(outbox, dossiers());
    await(() -> sending.get() == 4);
    addNodes(15);
    await(() -> ownedBy("a") <= 5);
    awaitBeats("a", 2);
    rig.execute("DELETE FROM ${prefix}_node WHERE node LIKE 'ghost%'");
    awaitOwned("a", SHARDS);
    answers.countDown();
    awaitEmpty(outbox);

    assertThat(rig.portal.dossierCount()).isEqualTo(dossiers().length);
  }

  private void addNodes(int count) {
    for (int i = 0; i < count; i++) {
      rig.execute(
          "INSERT INTO ${prefix}_node (node, expires_at) VALUES ('ghost"
              + i
              + "', CURRENT_TIMESTAMP + INTERVAL '10' MINUTE)");
    }
  }

  @Test
  void nodesMayMakeTheTablesAtOnce() {
    List<CompletableFuture<Outbox>> opening = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      opening.add(CompletableFuture.supplyAsync(() -> rig.builder().open()));
    }

    assertThat(opening).allSatisfy(each -> each.get().close());
    assertThat(rig.number("SELECT COUNT(*) FROM ${prefix}_shard")).isEqualTo(SHARDS);
  }

  @Test
  void whoClosesTellsThatItsShardsAreLeft() {
    List<Integer> left = new CopyOnWriteArrayList<>();
    OutboxListener listener =
        new OutboxListener() {
          @Override
          public void shardLeft(int shard, boolean lost) {
            if (!lost) {
              left.add(shard);
            }
          }
        };
    Outbox outbox = rig.open(fast().node("a").listener(listener));
    awaitOwned("a", SHARDS);
    outbox.close();

    assertThat(left).doesNotHaveDuplicates().hasSize(SHARDS);
  }

  @Test
  void whoLosesTheFirstShardTakesItsAlarmBack() {
    List<List<String>> told = new CopyOnWriteArrayList<>();
    OutboxListener listener =
        new OutboxListener() {
          @Override
          public void degraded(List<String> what) {
            told.add(what);
          }
        };
    rig.portal.main().drainAndClose();
    Outbox writer = rig.open(rig.builder());
    rig.enqueue(writer, dossier(ONE), dossier(TWO));
    rig.open(
        fast().node("a").degradedAbove(1, Duration.ofHours(1), Long.MAX_VALUE).listener(listener));
    await(() -> told.size() == 1);
    giveShardZeroTo("b", "+ INTERVAL '5' MINUTE");
    await(() -> told.size() == 2);

    assertThat(told.get(0)).isNotEmpty();
    assertThat(told.get(1)).isEmpty();
  }
}
