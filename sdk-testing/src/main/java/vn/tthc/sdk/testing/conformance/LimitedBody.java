package vn.tthc.sdk.testing.conformance;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Takes in a body up to a limit, and then hangs up. */
final class LimitedBody implements BodySubscriber<LimitedBody.Body> {

  /**
   * A body.
   *
   * @param cut whether there was more than the limit
   */
  record Body(byte[] bytes, boolean cut) {}

  private final CompletableFuture<Body> done = new CompletableFuture<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final int limit;
  private Flow.@Nullable Subscription subscription;

  LimitedBody(int limit) {
    this.limit = limit;
  }

  @Override
  public CompletionStage<Body> getBody() {
    return done;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    for (ByteBuffer part : parts) {
      byte[] some = new byte[Math.min(part.remaining(), limit - bytes.size())];
      boolean more = part.remaining() > some.length;
      part.get(some);
      bytes.write(some, 0, some.length);
      if (more) {
        Objects.requireNonNull(subscription).cancel();
        done.complete(new Body(bytes.toByteArray(), true));
        return;
      }
    }
  }

  @Override
  public void onError(Throwable problem) {
    done.completeExceptionally(problem);
  }

  @Override
  public void onComplete() {
    done.complete(new Body(bytes.toByteArray(), false));
  }
}
