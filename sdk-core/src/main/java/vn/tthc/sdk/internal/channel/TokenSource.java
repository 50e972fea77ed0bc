package vn.tthc.sdk.internal.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.Gateway;
import vn.tthc.sdk.internal.config.Deadline;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.HttpReply;
import vn.tthc.sdk.internal.protocol.HttpRequest;
import vn.tthc.sdk.internal.protocol.Reply;

/** Fetches tokens from the service of a gateway. Thread-safe. */
final class TokenSource {

  /** JWTs live a minute: with a clock that is further off none would be taken. */
  private static final Duration HARMLESS_SKEW = Duration.ofSeconds(10);

  private final Gateway gateway;
  private final TokenRequests requests;
  private final GatewayHeaders headers;
  private final Transport transport;
  private final Duration requestTimeout;
  private final Ticker ticker;
  private final Supplier<Duration> clockSkew;
  private final RefusedPassword refusedSecret;

  /** What the token service's own clock was found to be ahead; null while nobody looked. */
  private volatile @Nullable Duration ownSkew;

  TokenSource(
      Gateway gateway,
      GatewayHeaders headers,
      Transport transport,
      Duration requestTimeout,
      Ticker ticker,
      Supplier<Duration> clockSkew) {
    this.gateway = gateway;
    this.requests = new TokenRequests(gateway);
    this.headers = headers;
    this.transport = transport;
    this.requestTimeout = requestTimeout;
    this.ticker = ticker;
    this.clockSkew = clockSkew;
    this.refusedSecret = new RefusedPassword(ticker);
  }

  /** A new token. */
  GatewayToken fetch(Deadline deadline, Cancellation cancellation) throws LoginFailedException {
    String secret = secret();
    Duration skew = skew();
    long askedAt = ticker.nanos();
    HttpReply reply = post(secret, skew, deadline, cancellation);
    TokenAnswer answer = TokenAnswer.read(reply);
    if (answer.blamesSecret() && isOurClocksFault(reply, skew)) {
      reply = post(secret, skew(), deadline, cancellation);
      answer = TokenAnswer.read(reply);
    }
    Reply failure = answer.failure();
    if (failure != null) {
      if (answer.blamesSecret()) {
        refusedSecret.refused(secret);
      }
      throw new LoginFailedException(failure);
    }
    refusedSecret.accepted();
    return new GatewayToken(Objects.requireNonNull(answer.token()), askedAt, answer.life());
  }

  /** Only its own answer can tell what time it is there: without a token no other is reached. */
  private boolean isOurClocksFault(HttpReply reply, Duration assumed) {
    Instant theirs = reply.date();
    if (gateway.method() != Gateway.Method.PRIVATE_KEY_JWT || theirs == null) {
      return false;
    }
    Duration found = Duration.between(ticker.now(), theirs);
    if (found.minus(assumed).abs().compareTo(HARMLESS_SKEW) < 0) {
      return false;
    }
    ownSkew = found;
    return true;
  }

  private Duration skew() {
    Duration own = ownSkew;
    return own == null ? clockSkew.get() : own;
  }

  private HttpReply post(String secret, Duration skew, Deadline deadline, Cancellation cancellation)
      throws LoginFailedException {
    Instant now = ticker.now().plus(skew);
    HttpRequest request = requests.request(headers.now(), secret, now);
    try {
      return transport.post(request, deadline.cap(requestTimeout), cancellation);
    } catch (TransportException e) {
      // Whatever became of this request, the one behind it was not sent.
      Fate fate = e.fate() == Fate.UNTRUSTED ? Fate.UNTRUSTED : Fate.NOT_SENT;
      String detail = "at the gateway's token: " + e.getMessage();
      throw new LoginFailedException(Reply.of(fate, detail), e.incident());
    }
  }

  /** It comes from the user's code, a vault perhaps; empty where there is none. */
  private String secret() throws LoginFailedException {
    boolean hasSecret = gateway.secret().isPresent();
    String what = hasSecret ? "the gateway's secret" : "our key at the gateway";
    String secret = hasSecret ? UserSource.ask(what, gateway.secret().get()) : "";
    if (refusedSecret.mustWait(secret)) {
      throw new LoginFailedException(
          Reply.of(Fate.LOGIN_REFUSED, what + ": it was refused a short while ago"));
    }
    return secret;
  }
}
