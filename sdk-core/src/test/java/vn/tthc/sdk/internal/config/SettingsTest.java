package vn.tthc.sdk.internal.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.Gateway;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.RetryPolicy;

class SettingsTest {

  private static final String SECRET = "bi-mat-mau";

  @Test
  void namesAllThatIsWrongAtOnce() {
    Channel wrong =
        Channel.adapter(
                URI.create("ftp://nguoi:" + SECRET + "@localhost:70000/?x=1#y"),
                "mã đích",
                " ",
                SECRET)
            .withPaths("/mapi/login", "mapi g");
    Gateway gateway =
        Gateway.mutualTls(URI.create("http://203.0.113.1/token"), " ")
            .withHeader("khoá bí mật", () -> SECRET);
    assertThatThrownBy(
            () ->
                PortalClient.builder()
                    .agency("h29")
                    .environment("a \"b\"")
                    .backup(wrong)
                    .serviceName(Operation.SYNC_DOSSIERS, "a b")
                    .deadline(Duration.ZERO)
                    .requestTimeout(Duration.ofNanos(1))
                    .probeInterval(Duration.ofDays(400))
                    .connectTimeout(Duration.ofSeconds(-1))
                    .sessionLife(Duration.ZERO)
                    .outageLimit(Duration.ofDays(2))
                    .retry(
                        RetryPolicy.STANDARD
                            .withAttemptsPerChannel(0)
                            .withBackoff(Duration.ZERO, Duration.ofDays(2))
                            .withBudget(-1, 2000, 0))
                    .failuresThatOpen(0)
                    .channel("Dự phòng", wrong.withGateway(gateway))
                    .parallelism(0)
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(
            "agency:",
            "environment:",
            "serviceName(SYNC_DOSSIERS)",
            "backup.url: give an http",
            "backup.url: give the forwarding path",
            "backup.url: give a port",
            "backup.url: give the account apart",
            "backup.username",
            "backup.destination",
            "backup.loginPath",
            "backup.dataPath",
            "signer:",
            "exchangeLog:",
            "deadline:",
            "requestTimeout:",
            "probeInterval:",
            "connectTimeout:",
            "sessionLife:",
            "outageLimit:",
            "retry.attempts:",
            "retry.firstBackoff:",
            "retry.longestBackoff:",
            "retry.budget:",
            "retry.transientCost:",
            "failuresThatOpen:",
            "Dự phòng: name channels",
            "Dự phòng.gateway: mutual TLS",
            "Dự phòng.gateway.tokenUrl: plain http",
            "Dự phòng.gateway.clientId:",
            "Dự phòng.gateway.header:",
            "parallelism:")
        .hasMessageNotContaining(SECRET);
  }

  @Test
  void namesWhatIsWrongWithTheKeepingOfTheLog() {
    assertThatThrownBy(
            () ->
                PortalClient.builder()
                    .exchangeLog(Path.of("log"))
                    .exchangeLogMirror(Path.of("other", "..", "log"))
                    .exchangeLogKeep(Duration.ofHours(1))
                    .exchangeLogCheckpoints(Duration.ZERO)
                    .build())
        .hasMessageContainingAll(
            "exchangeLogMirror: give another folder",
            "exchangeLogKeep: give from one day",
            "exchangeLogCheckpoints: give from one millisecond");
    assertThatThrownBy(
            () ->
                PortalClient.builder()
                    .withoutExchangeLog()
                    .exchangeLogMirror(Path.of("mirror"))
                    .build())
        .hasMessageContaining("exchangeLogMirror: there is no log to copy");
  }

  @Test
  void asksForWhatIsMissing() {
    assertThatThrownBy(() -> PortalClient.builder().build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(
            "agency:", "main: give the main channel", "signer:", "exchangeLog:");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 99_999})
  void tellsPortsThatAreNone(int port) {
    URI url = URI.create("https://localhost:" + port + "/forward");
    Channel channel = Channel.adapter(url, "d", "u", SECRET);
    Gateway gateway = Gateway.oauth2(url, "khach", () -> SECRET);
    assertThatThrownBy(
            () ->
                PortalClient.builder()
                    .main(channel.withGateway(gateway))
                    .batchLimit(Operation.SYNC_STEPS, 0)
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(
            "agency:",
            "main.url: give a port from 1 to 65535",
            "main.gateway.tokenUrl: give a port from 1 to 65535")
        .hasMessageNotContaining(String.valueOf(":" + port));
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8080/XrdAdapter/RestService/forward",
    "https://lgsp.example/VXPAdapter/RestService/forward/",
    "http://10.0.0.1/api/forward/http://adapter/XrdAdapter/RestService/forward"
  })
  void takesRealAddresses(URI url) {
    Channel channel = Channel.adapter(url, "VN:GOV:000.00.00.G22:vpcpdvcprovider", "u", SECRET);
    Settings settings = TestSettings.of(channel.withPaths("mapi/login?providerurl=x", "mapi/g"));
    assertThat(settings.toString()).doesNotContain(SECRET);
  }
}
