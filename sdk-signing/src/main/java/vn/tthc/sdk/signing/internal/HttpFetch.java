package vn.tthc.sdk.signing.internal;

import java.io.IOException;
import java.net.Authenticator;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Small requests to time-stamp authorities and for revocation data, with Java's own client, as they
 * are few and an HTTP library is a cost to whoever only signs. One time limit over everything,
 * however slowly bytes drip; a largest answer; no redirects; the proxy of Java's system properties.
 * Thread-safe.
 *
 * @param timeout for one request, from the name of the host to the last byte
 * @param largest number of bytes of an answer that is taken
 */
public record HttpFetch(Duration timeout, int largest) {

  /** Gets what stands at an address. */
  public byte[] get(URI address) throws IOException {
    return exchange(HttpRequest.newBuilder(address).build());
  }

  /** Posts a body of a type. */
  public byte[] post(URI address, String contentType, byte[] body) throws IOException {
    return exchange(
        HttpRequest.newBuilder(address)
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofByteArray(body))
            .build());
  }

  private byte[] exchange(HttpRequest request) throws IOException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        Shared.CLIENT.sendAsync(request, head -> new Answer(head.statusCode(), largest));
    try {
      // A copy, as a future that has timed out can no longer be told to hang up.
      return answer.copy().orTimeout(timeout.toNanos(), TimeUnit.NANOSECONDS).join().body();
    } catch (CompletionException e) {
      throw told(e.getCause(), request.uri());
    } finally {
      answer.cancel(true);
    }
  }

  private static IOException told(@Nullable Throwable cause, URI address) {
    if (cause instanceof TimeoutException) {
      return new SocketTimeoutException("no whole answer in time");
    }
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof UnresolvedAddressException) {
        return new UnknownHostException(address.getHost());
      }
    }
    return cause instanceof IOException failure ? failure : new IOException("no answer", cause);
  }

  /** One client for all, made when it is first needed: it costs a thread. */
  private static final class Shared {
    static final HttpClient CLIENT = client();

    private static HttpClient client() {
      HttpClient.Builder builder =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .followRedirects(HttpClient.Redirect.NEVER);
      // Unlike URLConnection it does not look there by itself; a proxy may want a password.
      Authenticator passwords = Authenticator.getDefault();
      return (passwords == null ? builder : builder.authenticator(passwords)).build();
    }
  }
}
