package vn.tthc.sdk.examples;

import static vn.tthc.sdk.testing.assertj.PortalAssertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.testing.Fault;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.junit.PortalTest;

/** How a system tests its side of the portal: docs/testing.md goes through it. */
@PortalTest
class OurSystemTest {

  @Test
  void sendsItsDossier(MockPortal portal, PortalClient client) {
    Quickstart.sync(client);

    assertThat(portal).hasDossiers(1).isProven();
    assertThat(portal)
        .dossier("H29.33-261017-0001")
        .isAccepted()
        .hasStatus("2")
        .hasSteps(0)
        .hasField("TenTTHC", "Đăng ký khai sinh");
    assertThat(portal).lastExchange().hasService("DongBoHoSoMC").wasAccepted();
  }

  @Test
  void losesNothingWhenAnAnswerIsLost(MockPortal portal, PortalClient client) {
    portal.main().failNextData(1, Fault.RESET_AFTER_EFFECT);

    Quickstart.sync(client);

    assertThat(portal).hasDossiers(1).hasNoVerdicts();
  }

  @Test
  void sendsThroughTheBackup(MockPortal portal, PortalClient client) {
    portal.main().drainAndClose();

    Quickstart.sync(client);

    assertThat(portal).lastExchange().cameThrough("backup").wasAccepted();
  }

  @Test
  void answersThePortal(MockPortal portal) throws IOException {
    HttpServer system = ourSystem();
    try {
      URI address = URI.create("http://127.0.0.1:" + system.getAddress().getPort());

      assertThat(portal.callAgency(address).lookUp("H29.33-261017-0001"))
          .isAccepted()
          .hasNoFaults()
          .hasField("TrangThaiHoSo", "2");
    } finally {
      system.stop(0);
    }
  }

  /** Stands for the server of the system that is tested. */
  private static HttpServer ourSystem() throws IOException {
    InetAddress here = InetAddress.getLoopbackAddress();
    HttpServer server = HttpServer.create(new InetSocketAddress(here, 0), 0);
    byte[] dossier =
        """
        {"MaHoSo": "H29.33-261017-0001", "MaTTHC": "1.001193",
         "TenTTHC": "Đăng ký khai sinh", "TrangThaiHoSo": "2"}
        """
            .getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/search/call",
        exchange -> {
          exchange.sendResponseHeaders(200, dossier.length);
          exchange.getResponseBody().write(dossier);
          exchange.close();
        });
    server.start();
    return server;
  }
}
