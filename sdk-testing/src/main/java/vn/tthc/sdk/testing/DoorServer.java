package vn.tthc.sdk.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.common.JettySettings;
import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.HttpServer;
import com.github.tomakehurst.wiremock.http.HttpServerFactory;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty12.Jetty12HttpServer;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.NetworkTrafficListener;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Starts the HTTP servers behind a door. */
final class DoorServer {
  static final String HOST = "127.0.0.1";

  /** Below the ports that kernels give to outgoing connections, so none takes a closed door's. */
  private static final int LOWEST_PORT = 20_000;

  private static final int HIGHEST_PORT = 32_000;
  private static final int PORTS_TO_TRY = 100;

  private static final String ADMIN_PATH = "/__admin";

  /** A slow answer keeps its thread: enough of them for every client a test may have. */
  private static final int THREADS = 200;

  /** In bytes; a longer request is told so before it fills the memory of a test. */
  private static final long LONGEST_REQUEST = 100L << 20;

  /** All that takes effect has been answered before a stop; idle connections may be cut. */
  private static final long STOP_MILLIS = 200;

  private DoorServer() {}

  /**
   * What makes a server a door's.
   *
   * @param tls null for plain HTTP
   */
  record Parts(
      Gate gate, Deliveries deliveries, ResponseTransformerV2 portal, @Nullable ServerTls tls) {}

  /** Listens on a port of its choice. */
  static WireMockServer startAnywhere(Parts parts) {
    FatalStartupException last = null;
    for (int i = 0; i < PORTS_TO_TRY; i++) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST_PORT, HIGHEST_PORT);
      try {
        return start(port, parts);
      } catch (FatalStartupException e) {
        last = e; // most likely the port is taken: try another
      }
    }
    throw new IllegalStateException("No free port was found for a door of the mock portal.", last);
  }

  /** Listens on the given port. */
  static WireMockServer start(int port, Parts parts) {
    WireMockServer server =
        new WireMockServer(
            wireMockConfig()
                .bindAddress(HOST)
                .port(port)
                .containerThreads(THREADS)
                .jettyStopTimeout(STOP_MILLIS)
                .disableRequestJournal()
                .gzipDisabled(true)
                .http2PlainDisabled(true)
                .useChunkedTransferEncoding(Options.ChunkedEncodingPolicy.NEVER)
                .httpServerFactory(new GatedServerFactory(parts))
                .extensions(parts.portal()));
    try {
      server.start();
    } catch (FatalStartupException e) {
      server.stop();
      throw e;
    }
    server.stubFor(any(anyUrl()).willReturn(aResponse()));
    return server;
  }

  /** What the server cannot even pass on is the sender's mistake, never a 5xx. */
  private static boolean tellUnreadable(Request request, Response response, Callback callback) {
    if (response.getStatus() >= 500) {
      response.setStatus(400);
    }
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    Content.Sink.write(response, true, "This request cannot be read.", callback);
    return true;
  }

  private record GatedServerFactory(Parts parts) implements HttpServerFactory {
    @Override
    public HttpServer buildHttpServer(
        Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
      // the base constructor calls createHandler: only a captured local is set that early
      Parts early = parts;
      return new Jetty12HttpServer(options, admin, stubs) {
        @Override
        protected ServerConnector createHttpConnector(
            String host, int port, JettySettings settings, NetworkTrafficListener listener) {
          OwnedConnector connector = new OwnedConnector(jettyServer, early.tls());
          connector.setHost(host);
          connector.setPort(port);
          return connector;
        }

        @Override
        public void stop() {
          OwnedConnector connector = (OwnedConnector) httpConnector;
          connector.stopListening();
          super.stop();
          connector.closeConnections();
        }

        @Override
        protected Handler createHandler(
            Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
          Handler all = super.createHandler(options, admin, stubs);
          jettyServer.setErrorHandler(DoorServer::tellUnreadable);
          removeAdmin(all);
          SizeLimitHandler limited = new SizeLimitHandler(LONGEST_REQUEST, -1);
          limited.setHandler(all);
          return new GateHandler(early.gate(), early.deliveries(), limited);
        }
      };
    }

    /** A portal has no switches for strangers; requests for them meet the portal like any other. */
    private static void removeAdmin(Handler all) {
      if (all instanceof Handler.Collection contexts) {
        contexts.getDescendants(ServletContextHandler.class).stream()
            .filter(context -> ADMIN_PATH.equals(context.getContextPath()))
            .forEach(contexts::removeHandler);
      }
    }
  }
}
