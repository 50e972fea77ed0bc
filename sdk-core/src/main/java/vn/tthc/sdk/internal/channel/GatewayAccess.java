package vn.tthc.sdk.internal.channel;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.Gateway;
import vn.tthc.sdk.internal.config.Deadline;
import vn.tthc.sdk.internal.config.Ticker;

/**
 * Gets the requests of one channel past its gateway: with the gateway's headers and with a token
 * that all threads share, fetched when first needed and refreshed ahead of its end. Thread-safe.
 */
final class GatewayAccess {

  private static final String HEADER = "Authorization";

  private final boolean asksForToken;
  private final GatewayHeaders headers;
  private final @Nullable TokenSource source;
  private final Duration requestTimeout;
  private final Ticker ticker;
  private final Runnable renewed;
  private final SingleFlight<GatewayToken> flight = new SingleFlight<>("the gateway's token");
  private final AtomicReference<GatewayToken> held = new AtomicReference<>();
  private final RefreshAhead ahead;

  /**
   * Access through a gateway, or past none.
   *
   * @param background refreshes tokens ahead of their end
   * @param renewed is told of every new token
   * @param clockSkew how far the server's clock is ahead of ours; never null
   * @throws IllegalArgumentException when its key is of a kind that does not sign JWTs
   */
  GatewayAccess(
      Gateway gateway,
      Transport transport,
      Duration requestTimeout,
      Ticker ticker,
      Executor background,
      Runnable renewed,
      Supplier<Duration> clockSkew) {
    this.asksForToken = gateway.method() != Gateway.Method.NONE;
    this.headers = new GatewayHeaders(gateway.headers());
    this.source =
        asksForToken
            ? new TokenSource(gateway, headers, transport, requestTimeout, ticker, clockSkew)
            : null;
    this.requestTimeout = requestTimeout;
    this.ticker = ticker;
    this.renewed = renewed;
    this.ahead = new RefreshAhead(background, ticker);
  }

  /** Whether requests need a token. */
  boolean asksForToken() {
    return asksForToken;
  }

  /** The headers for a request to the adapter; fetches a token first where there is none. */
  Map<String, String> headers(Deadline deadline, Cancellation cancellation)
      throws LoginFailedException {
    Map<String, String> all = new LinkedHashMap<>(headers.now());
    if (asksForToken) {
      all.put(HEADER, token(deadline, cancellation).header());
    }
    return all;
  }

  /** Forgets the token of a request that was answered with 401; the next one gets a new token. */
  void refused(Map<String, String> headersUsed) {
    GatewayToken token = held.get();
    if (token != null && token.header().equals(headersUsed.get(HEADER))) {
      held.compareAndSet(token, null);
    }
  }

  private GatewayToken token(Deadline deadline, Cancellation cancellation)
      throws LoginFailedException {
    GatewayToken token = good();
    if (token == null) {
      return flight.join(this::good, this::fetch, deadline, cancellation);
    }
    if (token.old(ticker.nanos())) {
      ahead.start(() -> refresh(token));
    }
    return token;
  }

  /** What is held, until its end; null when there is none. */
  private @Nullable GatewayToken good() {
    GatewayToken token = held.get();
    return token == null || token.ended(ticker.nanos()) ? null : token;
  }

  private GatewayToken fetch(Deadline deadline, Cancellation cancellation)
      throws LoginFailedException {
    // Nobody comes here where no tokens are asked for.
    GatewayToken token = Objects.requireNonNull(source).fetch(deadline, cancellation);
    held.set(token);
    renewed.run();
    return token;
  }

  private void refresh(GatewayToken old) throws LoginFailedException {
    flight.join(
        () -> held.get() == old ? null : good(),
        this::fetch,
        Deadline.in(requestTimeout, ticker),
        new Cancellation());
  }
}
