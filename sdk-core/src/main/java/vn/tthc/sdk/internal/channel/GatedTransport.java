package vn.tthc.sdk.internal.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.internal.config.Deadline;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.protocol.HttpReply;
import vn.tthc.sdk.internal.protocol.HttpRequest;

/**
 * Sends requests of one channel past the gateway before it, with a new token once when the gateway
 * refuses the one it got, and learns from every answer. Thread-safe.
 */
final class GatedTransport {

  private final String channel;
  private final Transport transport;
  private final GatewayAccess gateway;
  private final Predicate<HttpReply> tokenRefused;
  private final ServerClock clock;
  private final Incidents incidents;
  private final Ticker ticker;

  private volatile @Nullable Instant lastAnswer;

  /**
   * @param tokenRefused whether an answer is the gateway's own "unauthorised"
   */
  GatedTransport(
      String channel,
      Transport transport,
      GatewayAccess gateway,
      Predicate<HttpReply> tokenRefused,
      ServerClock clock,
      LinkContext context) {
    this.channel = channel;
    this.transport = transport;
    this.gateway = gateway;
    this.tokenRefused = tokenRefused;
    this.clock = clock;
    this.incidents = context.incidents();
    this.ticker = context.ticker();
  }

  HttpReply post(
      HttpRequest request, Duration timeout, Deadline deadline, Cancellation cancellation)
      throws TransportException, LoginFailedException {
    return post(request, timeout, deadline, cancellation, SendGate.OPEN);
  }

  /** One that leaves only when this gate lets it; requests for tokens do in any case. */
  HttpReply post(
      HttpRequest request,
      Duration timeout,
      Deadline deadline,
      Cancellation cancellation,
      SendGate gate)
      throws TransportException, LoginFailedException {
    Map<String, String> headers = headers(deadline, cancellation);
    HttpReply reply = post(request.with(headers), deadline.cap(timeout), cancellation, gate);
    if (!gateway.asksForToken() || !tokenRefused.test(reply)) {
      return reply;
    }
    gateway.refused(headers);
    Map<String, String> renewed = headers(deadline, cancellation);
    return post(request.with(renewed), deadline.cap(timeout), cancellation, gate);
  }

  private Map<String, String> headers(Deadline deadline, Cancellation cancellation)
      throws LoginFailedException {
    try {
      return gateway.headers(deadline, cancellation);
    } catch (LoginFailedException e) {
      String what = String.valueOf(e.getMessage());
      e.incident().ifPresent(kind -> incidents.found(kind, channel, what));
      throw e;
    }
  }

  private HttpReply post(
      HttpRequest request, Duration timeout, Cancellation cancellation, SendGate gate)
      throws TransportException {
    try {
      HttpReply reply = transport.post(request, timeout, cancellation, gate);
      Instant now = ticker.now();
      lastAnswer = now;
      clock.saw(reply.date(), now);
      incidents.trusted(channel);
      return reply;
    } catch (TransportException e) {
      String what = String.valueOf(e.getMessage());
      e.incident().ifPresent(kind -> incidents.found(kind, channel, what));
      throw e;
    }
  }

  /** When anything last answered; null when nothing has yet. */
  @Nullable Instant lastAnswer() {
    return lastAnswer;
  }
}
