package vn.tthc.sdk.internal.channel;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Keeps OkHttp from sending a request again by itself when a 503 says {@code Retry-After: 0}, and
 * from stumbling over one with too many digits: our own reading finds the value under another name.
 */
final class NoHiddenRepeats implements Interceptor {

  private static final String NAME = "Retry-After";
  private static final String HELD_BACK = "tthc-retry-after";
  private static final int UNAVAILABLE = 503;

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    String value = response.header(NAME);
    if (response.code() != UNAVAILABLE || value == null) {
      return response;
    }
    return response.newBuilder().removeHeader(NAME).header(HELD_BACK, value).build();
  }

  /** What the server said; empty when it said nothing. */
  static String retryAfter(Response response) {
    String held = response.header(HELD_BACK, "");
    return response.header(NAME, held).strip();
  }
}
