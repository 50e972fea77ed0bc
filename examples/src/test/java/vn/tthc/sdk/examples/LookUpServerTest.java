package vn.tthc.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tthc.sdk.testing.assertj.PortalAssertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.testing.AgencyAnswer;
import vn.tthc.sdk.testing.AgencyCaller;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.junit.PortalTest;

/** The portal judges what the server answers. */
@PortalTest
class LookUpServerTest {

  private static final String RECEIVED = "H29.33-261017-0001";
  private static final String RETURNED = "H29.33-261017-0002";
  private static final String BROKEN = "H29.33-261017-0666";

  private LookUpServer server;
  private AgencyCaller stranger;
  private AgencyCaller portal;

  @BeforeEach
  void start(MockPortal mock) throws IOException {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    server = new LookUpServer(anyPort, "secret", LookUpServerTest::find);
    stranger = mock.callAgency(URI.create("http://127.0.0.1:" + server.port()));
    portal = stranger.withHeader(LookUpServer.KEY_HEADER, "secret");
  }

  private static Optional<Dossier> find(String code) {
    if (code.equals(BROKEN)) {
      throw new IllegalStateException("Nguyễn Văn Mẫu");
    }
    Map<String, Dossier> known = MadeUp.dossiers(2);
    return Optional.ofNullable(known.get(code));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void nothingIsMissingOfADossier() {
    AgencyAnswer answer = portal.lookUp(RECEIVED);

    assertThat(answer)
        .isAccepted()
        .hasNoFindings()
        .hasField("TenTTHC", "Đăng ký khai sinh")
        .hasField("TrangThaiHoSo", "2");
    assertThat(answer.body()).as("nobody asked for names").doesNotContain("Nguyễn");
  }

  @Test
  void nothingIsMissingOfAResult() {
    assertThat(portal.result(RETURNED))
        .isAccepted()
        .hasNoFindings()
        .hasField("MaKetQua", "KQ.G15.000122")
        .hasField("NgayTra", "20261018080002");
  }

  @Test
  void whatIsNotThereIsRefusedProperly() {
    assertThat(portal.lookUp("H29.33-261017-9999")).isRefusedWith("-1").hasNoFindings();
    assertThat(portal.result("H29.33-261017-9999")).isRefusedWith("-1").hasNoFindings();
    assertThat(portal.result(RECEIVED)).isRefusedWith("-1").hasNoFindings();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "7", "\"x\"", "{}", "{\"masohoso\":{}}", "long"})
  void whatIsNoQuestionIsRefusedProperly(String body) {
    String sent = body.equals("long") ? "{\"masohoso\":\"" + "x".repeat(20_000) + "\"}" : body;
    AgencyAnswer answer = portal.post("search/call", sent);

    assertThat(answer).isRefusedWith("-1").hasNoFindings();
    assertThat(answer.fields().get("message")).isNotBlank();
  }

  @Test
  void aStrangerLearnsNothing() {
    AgencyCaller guessing = stranger.withHeader(LookUpServer.KEY_HEADER, "secreT");
    for (AgencyCaller caller : new AgencyCaller[] {stranger, guessing}) {
      AgencyAnswer known = caller.lookUp(RECEIVED);
      assertThat(known.status()).isEqualTo(401);
      assertThat(known.body()).isEqualTo(caller.lookUp("H29.33-261017-9999").body());
    }
  }

  @Test
  void aFailureIsNotToldAsNotFound() {
    AgencyAnswer answer = portal.lookUp(BROKEN);

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer).isRefusedWith("-1");
    assertThat(answer.body()).doesNotContain("Nguyễn").doesNotContain("tìm thấy");
    assertThat(portal.lookUp(RECEIVED)).isAccepted();
  }
}
