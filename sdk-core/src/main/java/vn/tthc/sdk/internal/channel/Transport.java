package vn.tthc.sdk.internal.channel;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.Proxy;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.HttpReply;
import vn.tthc.sdk.internal.protocol.HttpRequest;

/** Sends requests of one channel and tells, when nothing came back, whether they left. */
final class Transport implements AutoCloseable {

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int LARGEST_ANSWER = 16 * 1024 * 1024;

  private final OkHttpClient http;
  private final Ticker ticker;

  Transport(URI url, Duration requestTimeout, int connections, Ticker ticker) {
    this.ticker = ticker;
    boolean plain = "http".equals(url.getScheme());
    OkHttpClient.Builder builder =
        new OkHttpClient.Builder()
            .connectTimeout(CONNECT_TIMEOUT)
            .readTimeout(requestTimeout)
            .writeTimeout(requestTimeout)
            // Idle connections go before a gateway's limit, or a request would run into its close.
            .connectionPool(new ConnectionPool(connections, 20, TimeUnit.SECONDS))
            .socketFactory(new PromptSockets(plain))
            .dns(plain ? new PrivateNetwork() : Dns.SYSTEM)
            // One retry in one place: ours.
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .eventListenerFactory(call -> call.request().tag(SentMark.class));
    // Behind a proxy nobody could tell whether plain http stays inside.
    this.http = (plain ? builder.proxy(Proxy.NO_PROXY) : builder).build();
  }

  HttpReply post(HttpRequest request, Duration timeout, Cancellation cancellation)
      throws TransportException {
    Request.Builder builder =
        new Request.Builder()
            .url(request.url().toString())
            .post(RequestBody.create(request.body()));
    request.headers().forEach(builder::header);
    return send(builder, timeout, cancellation, this::read);
  }

  /** The status that a GET of this address yields, whatever its body; 0 when nothing answers. */
  int status(URI url, Duration timeout) {
    try {
      Request.Builder get = new Request.Builder().url(url.toString());
      return send(get, timeout, new Cancellation(), Response::code);
    } catch (TransportException e) {
      return 0;
    }
  }

  private interface Reader<T> {
    T read(Response response) throws IOException;
  }

  private <T> T send(
      Request.Builder request, Duration timeout, Cancellation cancellation, Reader<T> reader)
      throws TransportException {
    SentMark mark = new SentMark();
    Call call = http.newCall(request.tag(SentMark.class, mark).build());
    // Rounded up: a call that ends with the deadline must not end before it.
    call.timeout().timeout(timeout.toMillis() + 1, TimeUnit.MILLISECONDS);
    cancellation.begin(call);
    try (Response response = call.execute()) {
      return reader.read(response);
    } catch (IOException e) {
      throw failure(e, mark.started());
    } finally {
      cancellation.end(call);
    }
  }

  /** The limit holds for what comes out of a compressed answer, too. */
  private HttpReply read(Response response) throws IOException {
    byte[] body = response.body().byteStream().readNBytes(LARGEST_ANSWER + 1);
    if (body.length > LARGEST_ANSWER) {
      throw new IOException("the answer is larger than " + LARGEST_ANSWER + " bytes");
    }
    String contentType = response.header("Content-Type", "");
    return new HttpReply(response.code(), contentType, retryAfter(response), body);
  }

  private Duration retryAfter(Response response) {
    String value = response.header("Retry-After", "").strip();
    if (value.isEmpty()) {
      return Duration.ZERO;
    }
    if (value.matches("\\d+")) {
      boolean huge = value.length() > 9;
      return huge ? LONGEST_PAUSE : min(Duration.ofSeconds(Long.parseLong(value)), LONGEST_PAUSE);
    }
    try {
      Duration asked = Duration.between(now(), httpDate(value));
      return asked.isNegative() ? Duration.ZERO : min(asked, LONGEST_PAUSE);
    } catch (DateTimeParseException e) {
      return Duration.ZERO;
    }
  }

  private Instant now() {
    return ticker.now();
  }

  private static Instant httpDate(String value) {
    return ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
  }

  private static Duration min(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  private static TransportException failure(IOException e, boolean started) {
    if (started) {
      return new TransportException(Fate.LOST, "no answer: " + kind(e), e);
    }
    if (isTrust(e)) {
      String detail =
          "its TLS certificate or host name is not trusted: " + e.getClass().getSimpleName();
      return new TransportException(Fate.UNTRUSTED, detail, e);
    }
    return new TransportException(Fate.NOT_SENT, "no connection: " + kind(e), e);
  }

  private static boolean isTrust(IOException e) {
    if (e instanceof SSLPeerUnverifiedException) {
      return true;
    }
    if (e instanceof SSLException) {
      for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
        if (cause instanceof GeneralSecurityException) {
          return true;
        }
      }
    }
    return false;
  }

  /** The kind of failure without its message, which may repeat what was sent. */
  private static String kind(IOException e) {
    if (e instanceof PublicAddressException) {
      return e.getMessage();
    }
    if (e instanceof UnknownHostException) {
      return "its host name is not found";
    }
    if (e instanceof InterruptedIOException) {
      return Thread.currentThread().isInterrupted() ? "interrupted" : "timed out";
    }
    if (e instanceof ConnectException) {
      return "refused, check host and port";
    }
    if (e instanceof SSLException) {
      return "no TLS handshake, check that the port speaks https";
    }
    return e.getClass().getSimpleName();
  }

  /** Calls still under way end at once, so that no connection outlives its channel. */
  @Override
  public void close() {
    http.dispatcher().cancelAll();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
