package vn.tthc.sdk.internal.channel;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.internal.protocol.HttpRequest;

/** Writes a body part by part. Its type stands in the request's headers. */
final class PartsBody extends RequestBody {

  private final HttpRequest request;

  PartsBody(HttpRequest request) {
    this.request = request;
  }

  @Override
  public @Nullable MediaType contentType() {
    return null;
  }

  @Override
  public long contentLength() {
    return request.length();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    for (byte[] part : request.parts()) {
      sink.write(part);
    }
  }
}
