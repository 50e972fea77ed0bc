package vn.tthc.sdk.benchmarks;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.Options;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.MockPortalBuilder;

/**
 * Requests a second of the mock portal, with all its checks, beside those of the WireMock it stands
 * on; client and server in this JVM. It takes the time on the wall: both sides keep all cores busy.
 */
final class MockTable {

  private static final Duration LENGTH = Duration.ofSeconds(3);
  private static final int WARM_UPS = 4;

  /** More than are answered in that time. */
  private static final int REQUESTS = 30_000;

  private static final String BARE = "bare WireMock, the signed requests";
  private static final String UNSIGNED = "mock portal, unsigned requests";
  private static final String SIGNED = "mock portal, signed requests (P-256), all checks";
  private static final byte[] ANSWER =
      "{\"error_code\":0,\"message\":\"Thành công\"}".getBytes(StandardCharsets.UTF_8);

  private final FloorTable table = new FloorTable(BARE, this::measure);
  private final CapturedRequests unsigned = CapturedRequests.capture(REQUESTS, Evidence.NONE);
  private final CapturedRequests signed = CapturedRequests.capture(REQUESTS, Evidence.SIGNATURE);

  private MockTable() throws IOException {}

  static void print(int rounds) throws Exception {
    Quiet.servers();
    System.err.println("capturing requests");
    FloorTable table = new MockTable().table;
    table.run(WARM_UPS, rounds);
    table.print("The mock portal", "requests", "bare WireMock");
  }

  private void measure() throws Exception {
    add(BARE, bare());
    add(UNSIGNED, portal(MockPortal.builder(), unsigned));
    add(SIGNED, portal(MockPortal.builder().trust(signed.authority()), signed));
  }

  private void add(String name, RawLoad.Sent sent) {
    table.add(name, sent.count() / sent.seconds());
  }

  /** Its settings are those of the server behind a door. */
  private RawLoad.Sent bare() throws Exception {
    WireMockServer server =
        new WireMockServer(
            wireMockConfig()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .containerThreads(200)
                .jettyStopTimeout(200L)
                .disableRequestJournal()
                .gzipDisabled(true)
                .http2PlainDisabled(true)
                .useChunkedTransferEncoding(Options.ChunkedEncodingPolicy.NEVER));
    server.start();
    try {
      server.stubFor(
          post(anyUrl())
              .willReturn(
                  aResponse().withHeader("Content-Type", "application/json").withBody(ANSWER)));
      return RawLoad.send(server.port(), signed, LENGTH);
    } finally {
      server.stop();
    }
  }

  private static RawLoad.Sent portal(MockPortalBuilder builder, CapturedRequests requests)
      throws Exception {
    try (MockPortal portal = builder.start()) {
      int port = portal.main().url().getPort();
      try (RawHttp connection = new RawHttp(port)) {
        requests.logIn(connection.logIn(portal.main().user(), portal.main().password()));
      }
      RawLoad.Sent sent = RawLoad.send(port, requests, LENGTH);
      require("accepted", portal.dossierCount(), sent);
      if (requests.authority() != null) {
        require("proven", portal.provenExchanges(), sent);
      }
      return sent;
    }
  }

  private static void require(String what, long count, RawLoad.Sent sent) {
    if (count != sent.count()) {
      throw new IllegalStateException(count + " " + what + " of " + sent.count());
    }
  }
}
