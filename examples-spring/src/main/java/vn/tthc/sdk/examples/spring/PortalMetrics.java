package vn.tthc.sdk.examples.spring;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.tthc.sdk.ExchangeEvent;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.RetryEvent;
import vn.tthc.sdk.SecurityIncident;
import vn.tthc.sdk.SyncItem;

/**
 * Counts what the client does. Every tag comes from a short list (operations, outcomes, channels):
 * no code of a dossier, no exchange and no person ever becomes one.
 */
@Component
class PortalMetrics implements PortalListener {

  private final MeterRegistry meters;

  PortalMetrics(MeterRegistry meters) {
    this.meters = meters;
    // An alarm that looks for an increase misses the first incident when there was no zero before.
    for (SecurityIncident.Kind kind : SecurityIncident.Kind.values()) {
      meters.counter("tthc.incidents", "kind", tag(kind));
    }
  }

  @Override
  public void itemSettled(SyncItem item) {
    String operation = tag(Operation.of(item.change()));
    meters
        .counter("tthc.items", "operation", operation, "outcome", tag(item.outcome()))
        .increment();
  }

  /** An exchange that got no answer on any channel has none. */
  @Override
  public void exchangeEnded(ExchangeEvent event) {
    String channel = event.channel().isEmpty() ? "none" : event.channel();
    String sent = tag(event.sent());
    meters
        .timer(
            "tthc.exchanges", "operation", tag(event.operation()), "sent", sent, "channel", channel)
        .record(event.took());
  }

  @Override
  public void retrying(RetryEvent event) {
    meters
        .counter("tthc.retries", "operation", tag(event.operation()), "failed", event.failedOn())
        .increment();
    if (event.failsOver()) {
      meters.counter("tthc.failovers", "from", event.failedOn(), "to", event.channel()).increment();
    }
  }

  @Override
  public void securityIncident(SecurityIncident incident) {
    meters.counter("tthc.incidents", "kind", tag(incident.kind())).increment();
  }

  /** {@code SYNC_DOSSIERS} as {@code sync-dossiers}, as it is spelled in settings. */
  private static String tag(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
