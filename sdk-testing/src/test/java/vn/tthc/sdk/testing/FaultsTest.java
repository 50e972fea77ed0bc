package vn.tthc.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
  private final MockPortal portal = MockPortal.builder().retryAfter(Duration.ofSeconds(7)).start();
  private final RawClient client = RawClient.loggedIn(portal.main());

  @AfterEach
  void close() {
    portal.close();
  }

  private HttpResponse<String> create(String code) throws IOException {
    String dossiers = "[" + Samples.dossier(code) + "]";
    return client.tryPost("/mapi/g", client.envelope("DongBoHoSoMC", "False", dossiers));
  }

  @Test
  void answersThatAreNoneHaveNoEffect() throws IOException {
    portal.main().failNext(1, Fault.HTTP_503);
    portal.main().failNext(1, Fault.FIREWALL_PAGE);
    portal.main().failNext(1, Fault.EMPTY);
    portal.main().failNext(1, Fault.TOO_MANY_REQUESTS);

    assertThat(create("H29-1").statusCode()).isEqualTo(503);
    HttpResponse<String> page = create("H29-1");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Request Rejected");
    assertThat(create("H29-1").body()).isEmpty();
    HttpResponse<String> tooMany = create("H29-1");
    assertThat(tooMany.statusCode()).isEqualTo(429);
    assertThat(tooMany.headers().firstValue("Retry-After")).contains("7");
    assertThat(portal.dossierCount()).isZero();

    assertThat(create("H29-1").statusCode()).isEqualTo(200);
    assertThat(portal.dossierCount()).isEqualTo(1);
  }

  @Test
  void aResetComesBeforeOrAfterTheEffect() {
    portal.main().failNext(1, Fault.RESET_BEFORE_EFFECT);
    assertThatThrownBy(() -> create("H29-1")).isInstanceOf(IOException.class);
    assertThat(portal.dossierCount()).isZero();

    portal.main().failNext(1, Fault.RESET_AFTER_EFFECT);
    assertThatThrownBy(() -> create("H29-2")).isInstanceOf(IOException.class);
    assertThat(portal.dossierCodes()).containsExactly("H29-2");
  }

  @Test
  void aDoorClosesAfterResets() {
    portal.main().failNext(3, Fault.RESET_AFTER_EFFECT);
    for (int i = 0; i < 3; i++) {
      String code = "H29-" + i;
      assertThatThrownBy(() -> create(code)).isInstanceOf(IOException.class);
    }

    portal.main().drainAndClose();
    assertThat(portal.main().inside()).isZero();
    assertThat(portal.dossierCount()).isEqualTo(3);
  }

  @Test
  void faultsForDataLetLogInsPassAndStayAtTheirDoor() throws IOException {
    portal.main().failNextData(1, Fault.HTTP_503);
    client.logIn();
    RawClient backup = RawClient.loggedIn(portal.backup());

    assertThat(backup.create(Samples.dossier("H29-1")).path("error_code").asText()).isEqualTo("0");
    assertThat(create("H29-2").statusCode()).isEqualTo(503);
    assertThat(create("H29-2").statusCode()).isEqualTo(200);
  }

  @Test
  void aFirewallMayDislikeContents() throws IOException {
    portal.firewallRejects("<script");
    String bad = Samples.dossierJson("H29-1").put("GhiChu", "<script>").toString();

    HttpResponse<String> answer =
        client.tryPost("/mapi/g", client.envelope("DongBoHoSoMC", "False", "[" + bad + "]"));
    assertThat(answer.body()).contains("Request Rejected");
    assertThat(portal.dossierCount()).isZero();
    assertThat(create("H29-2").body()).contains("Thành công");
  }

  @Test
  void latencyHoldsEveryAnswerBack() {
    try (MockPortal slow = MockPortal.builder().latency(Duration.ofMillis(50)).start()) {
      long start = System.nanoTime();
      RawClient.loggedIn(slow.main());

      assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(50));
    }
  }
}
