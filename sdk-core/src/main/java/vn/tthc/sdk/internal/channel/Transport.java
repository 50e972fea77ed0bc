package vn.tthc.sdk.internal.channel;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.protocol.HttpReply;
import vn.tthc.sdk.internal.protocol.HttpRequest;

/**
 * Sends requests of one channel, to its adapter and to the token service of its gateway, and tells,
 * when nothing came back, whether they left.
 */
final class Transport implements AutoCloseable {

  private final HttpClients clients;

  /** By scheme: a request obeys the rules of its own, whatever that of its channel. */
  private final Map<String, OkHttpClient> byScheme = new HashMap<>();

  private final Map<URI, HttpUrl> addresses = new ConcurrentHashMap<>();
  private final Set<Call> underWay = ConcurrentHashMap.newKeySet();
  private final Ticker ticker;
  private final Supplier<SentMark> marks;
  private volatile boolean closed;

  Transport(Channel channel, Settings settings, Ticker ticker) {
    this(channel, new HttpClients(settings), ticker, SentMark::new);
  }

  /** One whose requests are watched by what is supplied for each. */
  Transport(Channel channel, HttpClients clients, Ticker ticker, Supplier<SentMark> marks) {
    this.clients = clients;
    this.ticker = ticker;
    this.marks = marks;
    Stream.concat(Stream.of(channel.url()), channel.gateway().tokenUrl().stream())
        .map(URI::getScheme)
        .distinct()
        .forEach(
            scheme ->
                byScheme.put(
                    scheme, "http".equals(scheme) ? clients.plain() : clients.secure(channel)));
  }

  HttpReply post(HttpRequest request, Duration timeout, Cancellation cancellation)
      throws TransportException {
    return post(request, timeout, cancellation, SendGate.OPEN);
  }

  /** One that leaves only when this gate lets it. */
  HttpReply post(HttpRequest request, Duration timeout, Cancellation cancellation, SendGate gate)
      throws TransportException {
    Request.Builder builder =
        new Request.Builder().post(new PartsBody(request)).tag(SendGate.class, gate);
    request.headers().forEach(builder::header);
    return send(request.url(), builder, timeout, cancellation, this::read);
  }

  /** The status that a GET of this address yields, whatever its body; 0 when nothing answers. */
  int status(URI url, Duration timeout) {
    try {
      return glance(url, timeout).status();
    } catch (TransportException e) {
      return 0;
    }
  }

  /**
   * The head of an answer.
   *
   * @param date the time at the server; null when it gave none that makes sense
   */
  record Glance(int status, @Nullable Instant date) {}

  /** What a GET of this address yields, whatever its body. */
  Glance glance(URI url, Duration timeout) throws TransportException {
    return send(
        url,
        new Request.Builder(),
        timeout,
        new Cancellation(),
        response -> new Glance(response.code(), HttpTimes.date(response.header("Date"))));
  }

  private interface Reader<T> {
    T read(Response response) throws IOException;
  }

  private <T> T send(
      URI url,
      Request.Builder request,
      Duration timeout,
      Cancellation cancellation,
      Reader<T> reader)
      throws TransportException {
    OkHttpClient http = Objects.requireNonNull(byScheme.get(url.getScheme()));
    SentMark mark = marks.get();
    Call call = call(http, request.url(parsed(url)).tag(SentMark.class, mark).build());
    // Rounded up: a call that ends with the deadline must not end before it.
    call.timeout().timeout(timeout.toMillis() + 1, TimeUnit.MILLISECONDS);
    begin(call, cancellation);
    try (Response response = call.execute()) {
      return reader.read(response);
    } catch (IOException e) {
      throw TransportFailure.of(e, mark.started(), http.x509TrustManager());
    } catch (RuntimeException | Error e) {
      throw TransportFailure.ofFault(e, mark.started());
    } finally {
      cancellation.end(call);
      underWay.remove(call);
    }
  }

  /** Parsed once: there are a few for each channel. */
  private HttpUrl parsed(URI url) {
    return addresses.computeIfAbsent(url, each -> HttpUrl.get(each.toString()));
  }

  /** The user's code may be asked for a listener already here. */
  private static Call call(OkHttpClient http, Request request) throws TransportException {
    try {
      return http.newCall(request);
    } catch (RuntimeException | Error e) {
      throw TransportFailure.ofFault(e, false);
    }
  }

  private void begin(Call call, Cancellation cancellation) {
    underWay.add(call);
    cancellation.begin(call);
    if (closed) {
      Calls.cancel(call);
    }
  }

  /** The limit holds for what comes out of a compressed answer, too. */
  private HttpReply read(Response response) throws IOException {
    BufferedSource source = response.body().source();
    if (source.request(TooLargeException.LARGEST + 1L)) {
      throw new TooLargeException();
    }
    byte[] body = source.readByteArray();
    Instant date = HttpTimes.date(response.header("Date"));
    // A date to wait for is one of the server's clock.
    Duration retryAfter =
        HttpTimes.retryAfter(
            NoHiddenRepeats.retryAfter(response), date == null ? ticker.now() : date);
    String contentType = response.header("Content-Type", "");
    return new HttpReply(response.code(), contentType, retryAfter, date, body);
  }

  /** Calls still under way end at once, so that no connection outlives its channel. */
  @Override
  public void close() {
    closed = true;
    underWay.forEach(Calls::cancel);
    clients.close();
  }
}
