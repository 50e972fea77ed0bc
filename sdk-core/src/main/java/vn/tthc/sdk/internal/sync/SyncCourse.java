package vn.tthc.sdk.internal.sync;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import vn.tthc.sdk.internal.exchange.CallScope;

/**
 * What one sync carries along from window to window of its changes.
 *
 * @param scope the user's call
 * @param checkpoint what it remembers over its end
 * @param givenUp why nothing more is tried; empty while something is
 * @param blocked dossiers that did not get through, whose steps would hang in the air
 * @param sent dossiers of which this run has sent a snapshot, while it resumes an earlier one
 */
record SyncCourse(
    CallScope scope,
    Checkpoint checkpoint,
    AtomicReference<String> givenUp,
    RecentKeys blocked,
    RecentKeys sent) {

  SyncCourse(CallScope scope, Checkpoint checkpoint) {
    this(scope, checkpoint, new AtomicReference<>(""), new RecentKeys(), new RecentKeys());
  }

  /** Why nothing more is sent; empty when it is. */
  String stop() {
    String stop = scope.stop();
    return stop.isEmpty() ? Objects.requireNonNull(givenUp.get()) : stop;
  }
}
