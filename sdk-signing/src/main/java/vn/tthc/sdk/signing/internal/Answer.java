package vn.tthc.sdk.signing.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** The body of an answer of status 200, up to a size; fails, and hangs up, on all else. */
final class Answer implements BodySubscriber<byte[]> {

  private final int status;
  private final int largest;
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private @Nullable Subscription subscription;

  Answer(int status, int largest) {
    this.status = status;
    this.largest = largest;
  }

  @Override
  public void onSubscribe(Subscription given) {
    subscription = given;
    if (status == HttpURLConnection.HTTP_OK) {
      given.request(Long.MAX_VALUE);
    } else {
      refuse("HTTP status " + status);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    for (ByteBuffer part : parts) {
      if (bytes.size() + part.remaining() > largest) {
        refuse("the answer has more than " + largest + " bytes");
        return;
      }
      byte[] copy = new byte[part.remaining()];
      part.get(copy);
      bytes.writeBytes(copy);
    }
  }

  private void refuse(String reason) {
    if (subscription != null) {
      subscription.cancel();
    }
    body.completeExceptionally(new IOException(reason));
  }

  @Override
  public void onError(Throwable failure) {
    body.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    body.complete(bytes.toByteArray());
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }
}
