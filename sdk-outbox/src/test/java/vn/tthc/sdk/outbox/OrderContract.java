package vn.tthc.sdk.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tthc.sdk.outbox.Rig.await;
import static vn.tthc.sdk.outbox.Rig.awaitEmpty;
import static vn.tthc.sdk.outbox.Samples.dossier;
import static vn.tthc.sdk.outbox.Samples.step;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What operators order and what is purged, while others are at the same change. */
abstract class OrderContract extends OnDatabase {

  private static final String LOOK_FOR_ORDERS = "SELECT DISTINCT shard FROM";
  private static final int LAST = SHARDS - 1;

  /** A transaction on all changes that has not ended yet. */
  private Connection holding(String change) throws SQLException {
    Connection connection = rig.source.getConnection();
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE " + rig.tables + " SET " + change);
    }
    return connection;
  }

  @Test
  void whatIsDiscardedAfterTheLookIsNotSent() throws Exception {
    Outbox writer = rig.open(rig.builder());
    rig.enqueue(writer, dossier(codeIn(LAST, 0)));
    FaultySource source = FaultySource.counting(rig.source);
    try (Connection discarding =
        holding(
            "state = 'DISCARDED', open_shard = NULL, next_at = NULL,"
                + " over_at = CURRENT_TIMESTAMP")) {
      rig.open(fast().database(source.source()));
      await(() -> source.count(TAKING_OUT) > 0);
      discarding.commit();
    }
    // In the same shard, so that it is sent after the other could have been.
    rig.enqueue(writer, dossier(codeIn(LAST, 1)));
    await(() -> writer.status().count(ItemState.ACKNOWLEDGED) == 1);

    assertThat(rig.portal.dossierCodes()).containsExactly(codeIn(LAST, 1));
    assertThat(writer.status().count(ItemState.DISCARDED)).isEqualTo(1);
  }

  @Test
  void anOrderIsCarriedOutOnceAlthoughAnEarlierOwnerComesLate() {
    CountDownLatch thaw = new CountDownLatch(1);
    FaultySource source = FaultySource.counting(rig.source);
    Outbox frozen =
        rig.open(
            fast()
                .node("a")
                .database(source.source())
                .portal(Stubs.before(rig.client(c -> c), "note", thaw::await)));
    awaitOwned("a", SHARDS);
    // Of two nodes, the first gives the upper half of the shards away.
    String code = codeIn(LAST, 0);
    rig.enqueue(frozen, dossier(code), step(code, "một"));
    awaitEmpty(frozen);
    long step = frozen.list(OutboxQuery.dossier(code)).get(1).id();
    OutboxOrder order = frozen.order(step, Action.REPLAY, "quản trị", "Cổng yêu cầu");
    Outbox other = rig.open(fast().node("b"));
    await(() -> rig.steps(code).size() == 2);
    awaitEmpty(other);
    boolean done = other.order(order.id()).orElseThrow().isDone();
    long looks = source.count(LOOK_FOR_ORDERS);
    thaw.countDown();
    await(() -> source.count(LOOK_FOR_ORDERS) > looks);
    awaitEmpty(other);

    assertThat(done).isTrue();
    assertThat(rig.steps(code)).containsExactly("một", "một");
  }

  @Test
  void whatIsReplayedMeanwhileIsNotPurged() throws Exception {
    FaultySource source = FaultySource.counting(rig.source);
    Outbox outbox = rig.open(rig.builder().database(source.source()));
    rig.enqueue(outbox, dossier(ONE));
    rig.execute(
        "UPDATE ${prefix} SET state = 'ACKNOWLEDGED', open_shard = NULL,"
            + " over_at = CURRENT_TIMESTAMP - INTERVAL '1' MINUTE");
    CompletableFuture<Long> purged;
    try (Connection replaying =
        holding("state = 'NEW', open_shard = shard, over_at = NULL, maybe_doubled = TRUE")) {
      purged = CompletableFuture.supplyAsync(() -> outbox.purge(Duration.ZERO));
      await(() -> source.count("DELETE FROM " + rig.tables + " WHERE") > 0);
      replaying.commit();
    }
    purged.join();

    assertThat(outbox.list(OutboxQuery.open()))
        .extracting(OutboxItem::dossier)
        .containsExactly(ONE);
  }
}
