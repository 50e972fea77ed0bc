package vn.tthc.sdk.examples.spring;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import vn.tthc.sdk.outbox.OutboxItem;
import vn.tthc.sdk.outbox.OutboxListener;

/** Counts what becomes of changes in the outbox: by state alone. */
@Component
class OutboxMetrics implements OutboxListener {

  private final MeterRegistry meters;
  private final AtomicInteger degraded;

  OutboxMetrics(MeterRegistry meters) {
    this.meters = meters;
    this.degraded = meters.gauge("tthc.outbox.degraded", new AtomicInteger());
  }

  @Override
  public void itemChanged(OutboxItem item) {
    String state = item.state().name().toLowerCase(Locale.ROOT);
    meters.counter("tthc.outbox.changes", "state", state).increment();
  }

  @Override
  public void degraded(List<String> what) {
    degraded.set(what.size());
  }
}
