package vn.tthc.sdk.internal.sync;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.SyncOptions;
import vn.tthc.sdk.SyncProgress;
import vn.tthc.sdk.model.Change;

/**
 * A sync of any length: reads a window of changes, sends it, gives its items away in their order,
 * reads the next. So memory stays the same, and a reader that is too fast waits. Used by one
 * thread.
 */
final class StreamedSync {

  /** Hundred batches of dossiers: the wait for the last of a window is a hundredth of the time. */
  private static final int WINDOW = 5_000;

  private final SyncTools tools;
  private final SyncCourse course;
  private final UnaryOperator<Change> complete;
  private final SyncOptions options;
  private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
  private int read;
  private long resumed;

  /**
   * A sync that has read nothing yet.
   *
   * @param complete makes of each change the one that is to be sent
   */
  StreamedSync(
      SyncTools tools, SyncCourse course, UnaryOperator<Change> complete, SyncOptions options) {
    this.tools = tools;
    this.course = course;
    this.complete = complete;
    this.options = options;
  }

  SyncProgress run(Iterator<? extends Change> changes) {
    boolean more = true;
    while (more) {
      List<Pending> window = new ArrayList<>();
      RuntimeException fault = null;
      try {
        more = fill(window, changes);
      } catch (RuntimeException e) {
        // What came before it is sent and accounted for all the same.
        fault = e;
      }
      send(window);
      if (fault != null) {
        throw fault;
      }
      if (more && Thread.currentThread().isInterrupted()) {
        // Where nothing was left to send, nobody else has noticed.
        course.scope().cancellation().cancel();
      }
      boolean stopped = course.scope().cancellation().cancelled();
      options.onProgress().accept(progress(!more && !stopped));
      more &= !stopped;
    }
    return progress(!course.scope().cancellation().cancelled());
  }

  /** Reads a window; false when there is nothing behind it. */
  private boolean fill(List<Pending> window, Iterator<? extends Change> changes) {
    while (window.size() < WINDOW) {
      if (!changes.hasNext()) {
        return false;
      }
      int index = read;
      Change change =
          Objects.requireNonNull(
              changes.next(), () -> "change " + index + " is null: leave it out");
      window.add(pending(index, change));
      read++;
    }
    return true;
  }

  private Pending pending(int index, Change given) {
    // Whoever knows the change by its identity knows the one that was given.
    boolean doubted = options.inDoubt().test(given);
    Pending pending =
        tools.planner().pending(index, given, complete.apply(given), course.checkpoint());
    return doubted ? pending.doubted() : pending;
  }

  private void send(List<Pending> window) {
    if (window.isEmpty()) {
      return;
    }
    for (SyncItem item : new SyncRun(tools, course, window).run()) {
      counts.merge(item.outcome(), 1L, Long::sum);
      options.onItem().accept(item);
    }
    resumed += window.stream().filter(Pending::isAcceptedAlready).count();
  }

  private SyncProgress progress(boolean complete) {
    return new SyncProgress(counts, resumed, complete);
  }
}
