package vn.tthc.sdk.examples.spring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.tthc.sdk.outbox.Outbox;
import vn.tthc.sdk.outbox.OutboxStatus;

/**
 * What waits in the outbox. Its status counts every row, so it is asked twice a minute, however
 * many look at the metrics.
 */
@Component
class OutboxGauges implements MeterBinder {

  private final Outbox outbox;
  private volatile OutboxStatus last =
      new OutboxStatus(Map.of(), Map.of(), 0, List.of(), List.of());

  OutboxGauges(Outbox outbox) {
    this.outbox = outbox;
  }

  @Scheduled(fixedDelayString = "30s")
  void look() {
    last = outbox.status();
  }

  @Override
  public void bindTo(MeterRegistry meters) {
    Gauge.builder("tthc.outbox.waiting", this, gauges -> gauges.last.open())
        .description("Changes that the portal has not taken yet")
        .register(meters);
    Gauge.builder("tthc.outbox.blocked", this, gauges -> gauges.last.blockedDossiers())
        .description("Dossiers that wait for somebody")
        .register(meters);
    Gauge.builder("tthc.outbox.oldest", this, OutboxGauges::oldest)
        .description("How long the oldest change has waited")
        .baseUnit("seconds")
        .register(meters);
  }

  private double oldest() {
    Map<?, Duration> ages = last.oldest();
    return ages.isEmpty() ? 0 : Collections.max(ages.values()).toSeconds();
  }
}
