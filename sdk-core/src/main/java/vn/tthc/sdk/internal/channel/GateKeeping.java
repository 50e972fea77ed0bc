package vn.tthc.sdk.internal.channel;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Asks the gate of a request when its connection stands, TLS and all, and its first byte is next:
 * whatever came before, a login or a slow handshake, may have taken its time.
 */
final class GateKeeping implements Interceptor {

  /** A gate was closed: the request did not leave. */
  static final class HeldBackException extends IOException {

    private static final long serialVersionUID = 1L;

    HeldBackException() {
      super(SendGate.REASON);
    }
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    // That of the call: somebody else's interceptor may have made a request of its own.
    SendGate gate = chain.call().request().tag(SendGate.class);
    if (gate != null && !gate.lets()) {
      throw new HeldBackException();
    }
    return chain.proceed(chain.request());
  }
}
