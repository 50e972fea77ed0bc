package vn.tthc.sdk.outbox;

import static vn.tthc.sdk.outbox.Rig.await;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import vn.tthc.sdk.model.dossier.Dossier;

/** A rig for each test, on the database of whoever runs it. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
abstract class OnDatabase {

  static final String ONE = "H29.33-261124-0001";
  static final String TWO = "H29.33-261124-0002";
  static final int SHARDS = 16;

  /** Part of the statement that takes changes out, and of no other. */
  static final String TAKING_OUT = "state = 'SENDING', fence = ?,";

  Rig rig;

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

  /** Options of a node that notices everything soon. */
  OutboxBuilder fast() {
    return rig.builder()
        .lease(Duration.ofSeconds(2))
        .idlePoll(Duration.ofMillis(100))
        .portal(rig.client(c -> c));
  }

  /** Dossiers enough that every shard has some. */
  static Dossier[] dossiers() {
    return IntStream.range(0, 60)
        .mapToObj(i -> Samples.dossier("H29.33-261124-03" + (10 + i)))
        .toArray(Dossier[]::new);
  }

  /** A code whose dossier is in this shard. */
  static String codeIn(int shard, int which) {
    return IntStream.range(1000, 10_000)
        .mapToObj(i -> "H29.33-261124-" + i)
        .filter(code -> Math.floorMod(code.hashCode(), SHARDS) == shard)
        .skip(which)
        .findFirst()
        .orElseThrow();
  }

  long ownedBy(String node) {
    return rig.number("SELECT COUNT(*) FROM ${prefix}_shard WHERE owner LIKE '" + node + "/%'");
  }

  void awaitOwned(String node, long shards) {
    await(() -> ownedBy(node) == shards);
  }

  long fence(int shard) {
    return rig.number("SELECT fence FROM ${prefix}_shard WHERE shard = " + shard);
  }

  /** Waits for so many more heartbeats of a node, as the database saw them. */
  void awaitBeats(String node, int count) {
    for (int i = 0; i < count; i++) {
      long last = aliveUntil(node);
      await(() -> aliveUntil(node) != last);
    }
  }

  private long aliveUntil(String node) {
    return rig.number(
        "SELECT COALESCE(MAX(CAST(EXTRACT(EPOCH FROM expires_at) * 1000 AS BIGINT)), 0)"
            + " FROM ${prefix}_node WHERE node LIKE '"
            + node
            + "/%'");
  }
}
