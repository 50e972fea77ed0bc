package vn.tthc.sdk.examples.spring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.tthc.sdk.ChannelState;
import vn.tthc.sdk.Outage;
import vn.tthc.sdk.PortalClient;

/**
 * How the portal stands, read when somebody asks for the metrics. Not counted from events: an
 * outage that began before a restart has had its event already.
 */
@Component
class PortalGauges implements MeterBinder {

  private final PortalClient portal;

  PortalGauges(PortalClient portal) {
    this.portal = portal;
  }

  @Override
  public void bindTo(MeterRegistry meters) {
    Gauge.builder("tthc.outage", portal, PortalGauges::outage)
        .description("How long no channel has worked; 0 while one does")
        .baseUnit("seconds")
        .register(meters);
    for (ChannelState channel : portal.channels()) {
      Gauge.builder("tthc.channel.up", portal, client -> up(client, channel.name()))
          .description("1 while the channel is in use, 0 while it waits to be found again")
          .tag("channel", channel.name())
          .register(meters);
    }
  }

  private static double outage(PortalClient portal) {
    return portal.outage().map(Outage::lasted).orElse(Duration.ZERO).toMillis() / 1000.0;
  }

  private static double up(PortalClient portal, String name) {
    return portal.channels().stream()
            .filter(channel -> channel.name().equals(name))
            .anyMatch(ChannelState::available)
        ? 1
        : 0;
  }
}
