package vn.tthc.sdk.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tthc.sdk.testing.assertj.PortalAssertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpComponentsClientHttpRequestFactoryBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.Owner;
import vn.tthc.sdk.model.dossier.OwnerKind;
import vn.tthc.sdk.model.dossier.ReturnMethod;
import vn.tthc.sdk.model.procedure.ProcedureRef;
import vn.tthc.sdk.testing.AgencyAnswer;
import vn.tthc.sdk.testing.AgencyFinding;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.junit.MockPortalExtension;

/** The application with its own server and JSON library, the mock portal on the same class path. */
@DirtiesContext
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AgencyApplicationTest {

  private static final String CODE = "H29.33-261017-0001";

  @RegisterExtension
  static final MockPortalExtension PORTAL = MockPortalExtension.builder().perClass().build();

  @TempDir static Path folder;

  @DynamicPropertySource
  static void portal(DynamicPropertyRegistry settings) {
    settings.add("portal.url", () -> PORTAL.portal().main().url());
    settings.add("portal.destination", () -> PORTAL.portal().destination());
    settings.add("portal.user", () -> PORTAL.portal().main().user());
    settings.add("portal.password", () -> PORTAL.portal().main().password());
    settings.add("portal.key", () -> PORTAL.identity().keyStore().toString());
    settings.add("portal.key-password", () -> PORTAL.identity().password());
    settings.add("portal.evidence", () -> folder.resolve("evidence").toString());
  }

  @Autowired private PortalClient application;

  @Test
  void sends(MockPortal portal) {
    application.dossiers().sync(dossier());

    assertThat(portal).hasDossiers(1).isProven().dossier(CODE).isAccepted().hasStatus("2");
  }

  @Test
  void reads(PortalClient client) {
    assertThat(client.procedures().find("1.001193").value()).isPresent();
  }

  @Test
  void answers(MockPortal portal, @LocalServerPort int port) {
    URI agency = URI.create("http://127.0.0.1:" + port + "/tthc");

    AgencyAnswer found = portal.callAgency(agency).lookUp(CODE);

    assertThat(found).isAccepted().hasField("MaTTHC", "1.001193");
    assertThat(found.faults()).extracting(AgencyFinding::article).containsExactly("10.3.c");
    assertThat(portal.callAgency(agency).lookUp("H29.33-261017-0002"))
        .isRefusedWith("-1")
        .hasNoFindings();
  }

  @Test
  void runsOnItsOwnServer(
      @Autowired ServletWebServerApplicationContext context,
      @Value("${expected.server}") String expected) {
    assertThat(context.getWebServer().getClass().getSimpleName()).isEqualTo(expected);
  }

  /** What docs/testing.md warns of: in tests Spring finds an HTTP client that it prefers. */
  @Test
  void putsApachesClientOnTheClassPath() {
    assertThat(ClientHttpRequestFactoryBuilder.detect())
        .isInstanceOf(HttpComponentsClientHttpRequestFactoryBuilder.class);
  }

  private static Dossier dossier() {
    return Dossier.builder()
        .code(CODE)
        .procedure(new ProcedureRef("1.001193", "Đăng ký khai sinh", "G15-HT01", "Hộ tịch"))
        .owner(Owner.builder().kind(OwnerKind.CITIZEN).name("Nguyễn Văn Mẫu").build())
        .status(DossierStatus.RECEIVED)
        .receivedAt(OffsetDateTime.parse("2026-10-17T15:43:19+07:00"))
        .returnMethod(ReturnMethod.AT_COUNTER)
        .processingUnit(Unit.of("H29.33", "Ủy ban nhân dân phường Mẫu Một"))
        .build();
  }
}
