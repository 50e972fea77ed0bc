package vn.tthc.sdk.testing.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.Gateway;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.Receipt;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.Tls;
import vn.tthc.sdk.testing.Failure;
import vn.tthc.sdk.testing.Fault;
import vn.tthc.sdk.testing.FaultRule;
import vn.tthc.sdk.testing.Preset;
import vn.tthc.sdk.testing.TestIdentity;

/** A door behind a gateway, behind TLS, or in bad times, and the client before it. */
class GuardedDoorTest {
  private static final String SECRET = "bí mật";

  @TempDir Path folder;

  private Gateway gateway(Rig rig) {
    return Gateway.oauth2(rig.mock.main().tokenUrl(), "client", () -> SECRET);
  }

  private static PortalClient through(Rig rig, UnaryOperator<Channel> change) {
    Channel channel = change.apply(rig.channel(rig.mock.main()));
    return rig.client(rig.exchangeLog().getParent()).main(channel).build();
  }

  @Test
  void theClientGetsTokensAndNewOnes() {
    try (Rig rig =
            new Rig(
                folder,
                mock ->
                    mock.oauth2Gateway("client", SECRET, Duration.ofHours(1))
                        .lgspKeys("a", "s", "n", "p", "c"));
        PortalClient portal =
            through(
                rig,
                channel ->
                    channel.withGateway(
                        gateway(rig).withLgspKeys("a", () -> "s", "n", "p", "c")))) {
      assertThat(portal.dossiers().sync(Changes.dossier(1))).isInstanceOf(Receipt.class);
      rig.mock.expireTokens();
      portal.dossiers().sync(Changes.dossier(2));

      assertThat(rig.mock.dossierCount()).isEqualTo(2);
    }
  }

  @Test
  void theClientShowsItsCertificate() {
    TestIdentity client = TestIdentity.create(folder.resolve("tls"));
    try (Rig rig = new Rig(folder, mock -> mock.clientCertificatesOf(client.caCertificate()));
        PortalClient portal =
            through(
                rig,
                channel ->
                    channel.withTls(
                        Tls.trusting(List.of(rig.mock.serverAuthority().orElseThrow()))
                            .withIdentity(
                                Tls.Identity.pkcs12(
                                    client.keyStore(), client.password().toCharArray()))))) {
      rig.mock.main().failNextData(1, Fault.RESET_BEFORE_EFFECT);
      rig.mock.main().failNextData(1, Failure.cutAfter(5));
      portal.dossiers().sync(Changes.dossier(1));

      assertThat(rig.mock.dossierCount()).isEqualTo(1);
      assertThat(rig.mock.destroyedAnswers()).hasSize(2);
    }
  }

  @Test
  void aBadDayIsSurvived() {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().build()) {
      rig.mock.apply(Preset.BAD_DAY);
      SyncReport report = portal.sync(Changes.dossiers(0, 400));

      assertThat(report.notAccepted()).isEmpty();
      assertThat(rig.mock.dossierCount()).isEqualTo(400);
    }
  }

  @Test
  void doublesAreThoseWhoseAnswersWereDestroyed() {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().parallelism(1).build()) {
      portal.sync(Changes.dossiers(0, 6));
      rig.mock
          .faults()
          .add(
              FaultRule.of(Fault.RESET_AFTER_EFFECT)
                  .service("CapNhatTienDoHoSoMC")
                  .dossier(Changes.code(3))
                  .times(1));
      for (int i = 0; i < 6; i++) {
        portal.sync(List.of(Changes.step(i, "Bước")));
      }

      assertThat(rig.mock.duplicatedSteps()).isEqualTo(1);
      assertThat(rig.steps(3)).hasSize(2);
      assertThat(rig.mock.destroyedAnswers())
          .singleElement()
          .satisfies(
              lost -> {
                assertThat(lost.tookEffect()).isTrue();
                assertThat(rig.mock.exchanges())
                    .filteredOn(e -> e.exchangeId().equals(lost.exchangeId()))
                    .hasSize(2);
              });
    }
  }
}
