package vn.tthc.sdk.examples.spring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;
import vn.tthc.sdk.ChannelState;
import vn.tthc.sdk.Outage;
import vn.tthc.sdk.PortalClient;

/**
 * The component {@code portal} of {@code /actuator/health}: UP, DEGRADED while some channel works
 * and another does not, DOWN in an outage. It asks nobody, it tells what calls and probes have
 * found.
 *
 * <p>Keep it out of liveness and readiness: the portal does not come back because this application
 * is started anew or gets no requests.
 */
@Component
class PortalHealthIndicator implements HealthIndicator {

  /** Stands in {@code management.endpoint.health.status.order} too; answered with HTTP 200. */
  private static final Status DEGRADED = new Status("DEGRADED");

  private final PortalClient portal;

  PortalHealthIndicator(PortalClient portal) {
    this.portal = portal;
  }

  @Override
  public Health health() {
    List<ChannelState> channels = portal.channels();
    Optional<Outage> outage = portal.outage();
    Health.Builder health = Health.status(outage.isPresent() ? Status.DOWN : status(channels));
    channels.forEach(channel -> health.withDetail(channel.name(), details(channel)));
    outage.ifPresent(now -> health.withDetail("outage", details(now)));
    return health.build();
  }

  /** A backup that was found again stays on trial until it is needed: that is well. */
  private static Status status(List<ChannelState> channels) {
    return channels.stream().allMatch(ChannelState::available) ? Status.UP : DEGRADED;
  }

  private static Map<String, Object> details(Outage outage) {
    return Map.of("since", outage.since(), "scope", outage.scope());
  }

  private static Map<String, Object> details(ChannelState channel) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("condition", channel.condition());
    details.put("since", channel.since());
    details.put("lastFailure", channel.lastFailure());
    return details;
  }
}
