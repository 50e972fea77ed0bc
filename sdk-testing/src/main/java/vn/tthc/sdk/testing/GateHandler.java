package vn.tthc.sdk.testing;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Stands before everything else in the server: counts a request in before anything can take effect
 * and out when its answer has left. WireMock's own "after complete" event does not come when
 * writing the answer fails; Jetty's completion listener always does.
 */
final class GateHandler extends Handler.Wrapper {
  private static final String PASS = GateHandler.class.getName();

  private final Gate gate;
  private final Deliveries deliveries;

  GateHandler(Gate gate, Deliveries deliveries, Handler next) {
    super(next);
    this.gate = gate;
    this.deliveries = deliveries;
  }

  /** One that was let in; it leaves once. */
  private record Pass(Gate gate, AtomicBoolean used) {
    void leave() {
      if (used.compareAndSet(false, true)) {
        gate.leave();
      }
    }
  }

  /** Counts a request out that will never be answered. */
  static void leave(Request request) {
    ((Pass) request.getAttribute(PASS)).leave();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!gate.enter()) {
      turnAway(request, response, callback);
      return true;
    }
    Pass pass = new Pass(gate, new AtomicBoolean());
    request.setAttribute(PASS, pass);
    Request.addCompletionListener(request, failure -> pass.leave());
    return pass(request, new Parcel(request, response, callback, deliveries));
  }

  private boolean pass(Request request, Parcel parcel) {
    try {
      return super.handle(request, parcel, parcel.whenWritten());
    } catch (Exception e) {
      parcel.failed(e);
      return true;
    }
  }

  /** The body is read to its end first: closing on unread bytes would reset the connection. */
  private static void turnAway(Request request, Response response, Callback callback) {
    Content.Source.consumeAll(
        request,
        Callback.from(
            () -> {
              response.setStatus(503);
              response.getHeaders().put(HttpHeader.CONNECTION, "close");
              response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
              Content.Sink.write(response, true, "Closing for maintenance", callback);
            },
            callback::failed));
  }
}
