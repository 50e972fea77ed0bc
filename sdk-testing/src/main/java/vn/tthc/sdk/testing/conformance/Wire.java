package vn.tthc.sdk.testing.conformance;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Plain HTTP with limits: no answer takes longer or gets larger than that. */
final class Wire {
  private static final int LARGEST = 8 << 20;

  private final Duration limit;
  private final HttpClient http;

  Wire(Duration limit) {
    this.limit = limit;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limit)
            .build();
  }

  Duration limit() {
    return limit;
  }

  /**
   * Sends a body.
   *
   * @throws NotMet when there is no answer
   */
  Reply post(URI uri, Map<String, String> headers, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(limit)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    long start = System.nanoTime();
    HttpResponse<LimitedBody.Body> response =
        await(http.sendAsync(request.build(), told -> new LimitedBody(LARGEST)));
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    String type = response.headers().firstValue("Content-Type").orElse("");
    LimitedBody.Body received = response.body();
    return new Reply(response.statusCode(), type, received.bytes(), received.cut(), took);
  }

  private <T> T await(CompletableFuture<T> answer) {
    try {
      return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new NotMet("no whole answer within " + limit.toMillis() + " ms");
    } catch (ExecutionException e) {
      throw new NotMet("no HTTP answer: " + reason(Objects.requireNonNullElse(e.getCause(), e)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotTried("interrupted");
    } finally {
      answer.cancel(true);
    }
  }

  static String reason(Throwable problem) {
    String message = problem.getMessage();
    String name = problem.getClass().getSimpleName();
    return message == null ? name : name + ", " + message;
  }
}
