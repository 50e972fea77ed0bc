package vn.tthc.sdk.testing;

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
  private final Gate gate;

  GateHandler(Gate gate, Handler next) {
    super(next);
    this.gate = gate;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!gate.enter()) {
      turnAway(request, response, callback);
      return true;
    }
    Request.addCompletionListener(request, failure -> gate.leave());
    return super.handle(request, response, callback);
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
