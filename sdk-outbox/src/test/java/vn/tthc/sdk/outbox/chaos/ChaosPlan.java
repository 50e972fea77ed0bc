package vn.tthc.sdk.outbox.chaos;

import java.time.Duration;

/**
 * How large a run is and what goes wrong in it.
 *
 * @param name of the run in its output
 * @param changes that are committed
 * @param dossiers they are spread over
 * @param nodes processes that send
 * @param lease of each node
 * @param span in which the changes are enqueued and things go wrong
 * @param kills of nodes
 * @param freezes of nodes
 * @param freeze how long one lasts: longer than the lease
 * @param mainDown how often the main door closes
 * @param bothDown how often both doors close
 * @param lostAnswers periods in which answers are destroyed
 * @param restarts of the database
 * @param latency of the portal: the longer, the more is in flight when a node is killed
 * @param patience after the span, until everything must have arrived
 */
record ChaosPlan(
    String name,
    int changes,
    int dossiers,
    int nodes,
    Duration lease,
    Duration span,
    int kills,
    int freezes,
    Duration freeze,
    int mainDown,
    int bothDown,
    int lostAnswers,
    int restarts,
    Duration latency,
    Duration patience) {

  static ChaosPlan shortPostgres() {
    return new ChaosPlan(
        "PostgreSQL, short",
        2_000,
        150,
        2,
        Duration.ofSeconds(4),
        Duration.ofSeconds(15),
        1,
        1,
        Duration.ofSeconds(6),
        0,
        0,
        1,
        0,
        Duration.ofMillis(100),
        Duration.ofSeconds(90));
  }

  static ChaosPlan shortH2() {
    return new ChaosPlan(
        "H2, short",
        2_000,
        150,
        2,
        Duration.ofSeconds(4),
        Duration.ofSeconds(12),
        1,
        0,
        Duration.ZERO,
        0,
        0,
        0,
        0,
        Duration.ofMillis(5),
        Duration.ofSeconds(90));
  }

  static ChaosPlan longPostgres() {
    return new ChaosPlan(
        "PostgreSQL, long",
        50_000,
        2_000,
        3,
        Duration.ofSeconds(10),
        Duration.ofSeconds(300),
        5,
        2,
        Duration.ofSeconds(20),
        2,
        2,
        3,
        1,
        Duration.ofMillis(5),
        Duration.ofSeconds(150));
  }
}
