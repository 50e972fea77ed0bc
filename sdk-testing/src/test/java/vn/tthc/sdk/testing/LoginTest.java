package vn.tthc.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoginTest {
  private final MockPortal portal = MockPortal.start();
  private final RawClient client = new RawClient(portal.main());

  @AfterEach
  void close() {
    portal.close();
  }

  private JsonNode logIn(String user, String password) {
    return RawClient.json(client.post("/mapi/login", RawClient.login(user, password)));
  }

  @Test
  void givesASessionForTheRightPassword() {
    JsonNode answer = logIn(portal.main().user(), portal.main().password());

    assertThat(answer.path("session").asText()).isNotBlank();
    assertThat(answer.path("error_code").isInt()).isTrue();
    assertThat(answer.path("error_code").intValue()).isZero();
    assertThat(portal.main().logins()).isEqualTo(1);
    assertThat(portal.backup().logins()).isZero();
  }

  @Test
  void refusesAWrongPasswordAndTheOtherDoorsUser() {
    JsonNode wrong = logIn(portal.main().user(), "sai");
    JsonNode other = logIn(portal.backup().user(), portal.backup().password());

    assertThat(wrong.path("error_code").intValue()).isEqualTo(-1);
    assertThat(wrong.path("message").asText()).isEqualTo("Sai tài khoản hoặc mật khẩu");
    assertThat(wrong.has("session")).isFalse();
    assertThat(other.has("session")).isFalse();
    assertThat(portal.main().logins()).isZero();
    assertThat(portal.main().requests()).isEqualTo(2);
  }

  @Test
  void servesBothContextRootsAndTakesTheDestinationFromHeaderOrQuery() {
    String body = RawClient.login(portal.main().user(), portal.main().password());
    String newer = portal.main().url().toString().replace("XrdAdapter", "VXPAdapter");
    URI query =
        URI.create(newer + "/mapi/login?dstcode=VN%3AGOV%3A000.00.00.G22%3Avpcpdvcprovider");
    URI header = URI.create(newer + "/mapi/login");

    assertThat(client.post(query, body, Map.of()).statusCode()).isEqualTo(200);
    assertThat(client.post(header, body, Map.of("DSTCODE", RawClient.DESTINATION)).statusCode())
        .isEqualTo(200);
    assertThat(portal.main().logins()).isEqualTo(2);
  }

  @Test
  void knowsNoOtherDestinationPathOrSwitch() {
    URI login = URI.create(portal.main().url() + "/mapi/login");
    URI elsewhere = URI.create(portal.main().url() + "/mapi/x");
    URI admin = portal.main().url().resolve("/__admin/mappings/reset");
    Map<String, String> right = Map.of("dstcode", RawClient.DESTINATION);

    HttpResponse<String> missing = client.post(login, "{}", Map.of());
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    assertThat(client.post(login, "{}", Map.of("dstcode", "VN:GOV:x:y")).statusCode())
        .isEqualTo(404);
    assertThat(client.post(elsewhere, "{}", right).statusCode()).isEqualTo(404);
    assertThat(client.post(admin, "{}", right).statusCode()).isEqualTo(404);
  }

  @Test
  void sessionsBelongToTheirDoorAndExpireTogether() {
    RawClient main = RawClient.loggedIn(portal.main());
    RawClient backup = RawClient.loggedIn(portal.backup());
    String stranger = main.envelope("DongBoHoSoMC", "False", "[]");

    assertThat(RawClient.json(backup.post("/mapi/g", stranger)).path("message").asText())
        .isEqualTo("Phiên làm việc đã hết hạn");
    assertThat(main.create(Samples.dossier("H29-1")).path("error_code").asText()).isEqualTo("0");

    portal.expireSessions();
    JsonNode expired = main.create(Samples.dossier("H29-2"));
    assertThat(expired.path("error_code").asText()).isEqualTo("-1");
    assertThat(expired.path("message").asText()).isEqualTo("Phiên làm việc đã hết hạn");
    assertThat(portal.dossierCodes()).containsExactly("H29-1");

    main.logIn();
    assertThat(main.create(Samples.dossier("H29-2")).path("error_code").asText()).isEqualTo("0");
  }
}
