package vn.tthc.sdk.examples;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import vn.tthc.sdk.outbox.OutboxItem;
import vn.tthc.sdk.outbox.OutboxListener;

/** Counts what becomes of an outbox's changes, for the agency's monitoring. */
public final class OutboxMetrics implements OutboxListener {

  private final LongAdder over = new LongAdder();
  private final LongAdder blocked = new LongAdder();
  private volatile List<String> degraded = List.of();

  /** Nothing has happened yet. */
  public OutboxMetrics() {}

  @Override
  public void itemChanged(OutboxItem item) {
    if (item.state().isOver()) {
      over.increment();
    }
  }

  @Override
  public void dossierBlocked(OutboxItem item) {
    blocked.increment();
  }

  @Override
  public void degraded(List<String> what) {
    degraded = what;
  }

  /** In one line, for a log. */
  @Override
  public String toString() {
    return over + " over, " + blocked + " blocked, degraded: " + degraded;
  }
}
