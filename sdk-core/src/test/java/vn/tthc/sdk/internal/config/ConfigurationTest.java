package vn.tthc.sdk.internal.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tthc.sdk.BuilderAccess;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.ChannelState;
import vn.tthc.sdk.DestinationCarrier;
import vn.tthc.sdk.Gateway;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.Paging;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.ProgressOnUnknown;
import vn.tthc.sdk.RetryPolicy;
import vn.tthc.sdk.SignatureCarrier;
import vn.tthc.sdk.model.wire.GuessedFields;

/** What files of settings make of a client. */
class ConfigurationTest {

  private static final String PIN = "sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

  @TempDir Path folder;
  private TestFiles files;

  @BeforeEach
  void makeFiles() throws Exception {
    files = new TestFiles(folder);
  }

  @Test
  void theExampleWorks() throws Exception {
    Settings settings = files.read(TestFiles.EXAMPLE);
    assertThat(settings.agency()).isEqualTo("H29");
    assertThat(settings.environment()).isEqualTo("test");
    assertThat(settings.channels().keySet()).containsExactly("main", "backup");
    Channel main = settings.channels().get("main");
    assertThat(main.url())
        .isEqualTo(URI.create("http://127.0.0.1:8089/XrdAdapter/RestService/forward"));
    assertThat(main.destination()).isEqualTo("VN:GOV:000.00.00.G22:vpcpdvcprovider");
    assertThat(main.username()).isEqualTo("demo");
    assertThat(main.password().get()).isEqualTo(TestFiles.PORTAL_PASSWORD);
    assertThat(settings.signer().sign(new byte[] {1})).isNotEmpty();
    assertThat(settings.exchangeLog()).isEqualTo(folder.resolve("evidence"));
    assertThat(settings.wire().guessedFields()).isEqualTo(GuessedFields.OMIT);
  }

  @Test
  void readingCanBeSet() throws Exception {
    Settings plain = files.read(TestFiles.EXAMPLE);
    assertThat(plain.channels().get("main").sharePath()).isEqualTo("mapi/g");
    assertThat(plain.reading()).isEqualTo(Reading.STANDARD);
    assertThat(files.read(TestFiles.EXAMPLE + "reading.catalogue-cache = off\n").reading())
        .isEqualTo(Reading.STANDARD);
    Settings settings =
        files.read(
            TestFiles.EXAMPLE
                + """
                channel.main.share-path = mapi/share
                channel.main.data-path = mapi/data
                reading.catalogue-cache = cache
                reading.catalogue-age = 2d
                reading.complete-dossiers = on
                reading.page-parameter = trang
                reading.page-size-parameter = so
                reading.page-size = 20
                """);
    Channel main = settings.channels().get("main");
    assertThat(main.sharePath()).isEqualTo("mapi/share");
    assertThat(main.dataPath()).isEqualTo("mapi/data");
    assertThat(main.withPaths("a", "b").sharePath()).isEqualTo("mapi/share");
    assertThat(settings.reading())
        .isEqualTo(
            new Reading(
                folder.resolve("cache"), Duration.ofDays(2), true, new Paging("trang", "so", 20)));
  }

  @Test
  void aClientOpensFromAFile() throws Exception {
    Path file = files.write("portal.properties", TestFiles.LEAST);
    try (PortalClient client = PortalClient.fromProperties(file)) {
      assertThat(client.channels()).extracting(ChannelState::name).containsExactly("main");
    }
  }

  @Test
  void theProgramHasTheLastWord() throws Exception {
    Path file = files.write("portal.properties", TestFiles.LEAST + "deadline = 10s\n");
    var builder = PortalClient.builder().properties(file).deadline(Duration.ofSeconds(20));
    assertThat(BuilderAccess.settings(builder).timing().deadline())
        .isEqualTo(Duration.ofSeconds(20));
  }

  @Test
  void whatTheFileLeavesOutComesFromTheProgram() throws Exception {
    String text =
        TestFiles.LEAST.replace("signing = off\n", "").replace("exchange-log = off\n", "");
    var builder = PortalClient.builder().properties(files.write("portal.properties", text));
    assertThat(BuilderAccess.settings(builder.unsigned().exchangeLog(folder)).exchangeLog())
        .isEqualTo(folder);
  }

  @Test
  void everySettingOfTheClientArrives() throws Exception {
    Settings settings =
        files.read(
            TestFiles.LEAST
                + """
                signature.carrier = field
                progress.on-unknown = report
                deadline = 61s
                request-timeout = 31000ms
                connect-timeout = PT6S
                probe-interval = 7s
                session-life = 31m
                outage-limit = 3h
                parallelism = 5
                failures-that-open = 6
                retry.attempts = 2
                retry.first-backoff = 60ms
                retry.longest-backoff = 1m
                retry.budget = 400
                retry.transient-cost = 13
                retry.throttled-cost = 4
                wire.guessed-fields = send
                wire.service.sync-payments = ThanhToan
                wire.name.Dossier.submitter.name = NguoiNopHoSo
                wire.code.FeedbackStatus.ANSWERED = 9
                """);
    assertThat(settings.signatureCarrier()).isEqualTo(SignatureCarrier.FIELD);
    assertThat(settings.progressOnUnknown()).isEqualTo(ProgressOnUnknown.REPORT);
    assertThat(settings.timing())
        .isEqualTo(
            new Timing(
                Duration.ofSeconds(61),
                Duration.ofSeconds(31),
                Duration.ofSeconds(6),
                Duration.ofSeconds(7),
                Duration.ofMinutes(31),
                Duration.ofHours(3)));
    assertThat(settings.parallelism()).isEqualTo(5);
    assertThat(settings.failuresThatOpen()).isEqualTo(6);
    assertThat(settings.retry())
        .isEqualTo(new RetryPolicy(2, Duration.ofMillis(60), Duration.ofMinutes(1), 400, 13, 4));
    assertThat(settings.wire().guessedFields()).isEqualTo(GuessedFields.SEND);
    assertThat(settings.serviceName(Operation.SYNC_PAYMENTS)).isEqualTo("ThanhToan");
    assertThat(settings.wire().names()).containsEntry("Dossier.submitter.name", "NguoiNopHoSo");
    assertThat(settings.wire().codes()).containsEntry("FeedbackStatus.ANSWERED", "9");
  }

  @Test
  void everySettingOfAChannelArrives() throws Exception {
    Channel main =
        channel(
            """
            channel.main.destination-in = header
            channel.main.login-path = a/login
            channel.main.data-path = a/data
            channel.main.tls.trust = ca.pem
            channel.main.tls.key = agency.p12
            channel.main.tls.key-password-env = KEY_PASSWORD
            channel.main.tls.pins = %s
            """
                .formatted(PIN));
    assertThat(main.destinationCarrier()).isEqualTo(DestinationCarrier.HEADER);
    assertThat(main.loginPath()).isEqualTo("a/login");
    assertThat(main.dataPath()).isEqualTo("a/data");
    assertThat(main.tls().authorities().orElseThrow()).hasSize(1);
    assertThat(main.tls().identity()).isPresent();
    assertThat(main.tls().pins()).containsExactly(PIN);
    assertThat(main.gateway().method()).isEqualTo(Gateway.Method.NONE);
  }

  @Test
  void aGatewayWithASecret() throws Exception {
    Gateway gateway =
        channel(
                """
                channel.main.gateway = oauth2
                channel.main.gateway.token-url = https://lgsp.example/token
                channel.main.gateway.client-id = h29
                channel.main.gateway.client-secret = bi-mat
                channel.main.gateway.secret-in = body
                channel.main.gateway.scope = dvc
                """)
            .gateway();
    assertThat(gateway.method()).isEqualTo(Gateway.Method.SECRET_IN_BODY);
    assertThat(gateway.tokenUrl()).contains(URI.create("https://lgsp.example/token"));
    assertThat(gateway.clientId()).isEqualTo("h29");
    assertThat(gateway.secret().orElseThrow().get()).isEqualTo("bi-mat");
    assertThat(gateway.scope()).isEqualTo("dvc");
  }

  @Test
  void aGatewayWithAKey() throws Exception {
    Gateway gateway =
        channel(
                """
                channel.main.gateway = private-key-jwt
                channel.main.gateway.token-url = https://lgsp.example/token
                channel.main.gateway.client-id = h29
                channel.main.gateway.key = agency.p12
                channel.main.gateway.key-password-env = KEY_PASSWORD
                channel.main.gateway.key-id = k1
                channel.main.gateway.audience = lgsp
                """)
            .gateway();
    assertThat(gateway.method()).isEqualTo(Gateway.Method.PRIVATE_KEY_JWT);
    assertThat(gateway.key()).isPresent();
    assertThat(gateway.keyId()).isEqualTo("k1");
    assertThat(gateway.audience()).isEqualTo("lgsp");
  }

  @Test
  void aGatewayWithACertificateAndAHeader() throws Exception {
    Gateway gateway =
        channel(
                """
                channel.main.tls.key = agency.p12
                channel.main.tls.key-password-env = KEY_PASSWORD
                channel.main.gateway = mutual-tls
                channel.main.gateway.token-url = https://lgsp.example/token
                channel.main.gateway.client-id = h29
                channel.main.gateway.lgsp.access-key = a
                channel.main.gateway.lgsp.secret-key = b
                channel.main.gateway.lgsp.app-name = c
                channel.main.gateway.lgsp.partner-code = d
                channel.main.gateway.lgsp.partner-code-cus = e
                """)
            .gateway();
    assertThat(gateway.method()).isEqualTo(Gateway.Method.MUTUAL_TLS);
    String header = gateway.headers().get("lgspaccesstoken").get();
    assertThat(new String(Base64.getDecoder().decode(header), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"AccessKey\":\"a\",\"SecretKey\":\"b\",\"AppName\":\"c\",\"PartnerCode\":\"d\","
                + "\"PartnerCodeCus\":\"e\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "environment = mock, SEND",
    "environment = test, OMIT",
    "'environment = mock\nwire.guessed-fields = omit', OMIT"
  })
  void theMockPortalGetsGuesses(String lines, GuessedFields expected) throws Exception {
    assertThat(files.read(TestFiles.LEAST + lines).wire().guessedFields()).isEqualTo(expected);
  }

  @Test
  void switchedOffSigningLooksAtNoKey() throws Exception {
    Settings settings = files.read(TestFiles.LEAST + "signing.key = none.p12\n");
    assertThat(settings.unsigned()).isTrue();
    assertThat(settings.signer()).isNull();
  }

  @Test
  void pathsAndNamesMayBeVietnamese() throws Exception {
    Path there = Files.createDirectories(folder.resolve("cấu hình"));
    TestFiles vietnamese = new TestFiles(there);
    Files.move(there.resolve("agency.p12"), there.resolve("khoá ký.p12"));
    String text =
        TestFiles.EXAMPLE
            .replace("agency.p12", "khoá ký.p12")
            .replace("= evidence", "= nhật ký/chứng cứ");
    assertThat(vietnamese.read(text).exchangeLog()).isEqualTo(there.resolve("nhật ký/chứng cứ"));
  }

  @Test
  void absolutePathsStayAsTheyAre() throws Exception {
    Path log = folder.resolve("elsewhere").toAbsolutePath();
    String text = TestFiles.LEAST.replace("exchange-log = off", "exchange-log = " + log);
    assertThat(files.read(text).exchangeLog()).isEqualTo(log);
  }

  @Test
  void theFileMayComeFromAnyEditor() throws Exception {
    String text = "\uFEFF" + TestFiles.EXAMPLE.replace("\n", "  \r\n");
    assertThat(files.read(text))
        .usingRecursiveComparison()
        .ignoringFields("listener", "signer")
        .isEqualTo(files.read("# một chú thích\n\n" + TestFiles.EXAMPLE));
  }

  @Test
  void aFileSaysNothingOfTheEnvironment() throws Exception {
    Path file = files.write("portal.properties", TestFiles.LEAST);
    Map<String, String> variables = Map.of("TTHC_AGENCY", "H30", "TTHC_ODD", "x");
    assertThat(BuilderAccess.settings(BuilderAccess.properties(file, variables)).agency())
        .isEqualTo("H29");
  }

  private Channel channel(String lines) throws Exception {
    return files.read(TestFiles.LEAST + lines).channels().get("main");
  }
}
