package vn.tthc.sdk.internal.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tthc.sdk.Diagnosis.Status.FAILED;
import static vn.tthc.sdk.Diagnosis.Status.OK;
import static vn.tthc.sdk.Diagnosis.Status.SKIPPED;
import static vn.tthc.sdk.Diagnosis.Status.WARNING;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.Diagnosis.Check;
import vn.tthc.sdk.Diagnosis.Status;
import vn.tthc.sdk.Diagnosis.Step;
import vn.tthc.sdk.Gateway;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.internal.channel.RawServer;
import vn.tthc.sdk.internal.channel.ScriptedPortal;
import vn.tthc.sdk.internal.channel.TokenServer;
import vn.tthc.sdk.internal.config.TestSettings;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.config.Timing;

/** The doctor goes the way that a client would go, over real sockets. */
class DoctorTest {

  private static final Duration LONG = Duration.ofMinutes(5);
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Step[] STEPS = Step.values();

  private ScriptedPortal portal;

  @BeforeEach
  void start() throws Exception {
    portal = new ScriptedPortal();
  }

  @AfterEach
  void stop() throws Exception {
    portal.close();
  }

  @Test
  void goesStepByStep() {
    Examination found = Examination.of(portal.channel());
    assertThat(found.diagnosis().checks()).extracting(Check::step).containsExactly(STEPS);
    found
        .has(Step.NAME, OK, "localhost is at 127.0.0.1")
        .has(Step.CONNECTION, OK, "localhost:" + portal.channel().url().getPort())
        .has(Step.TLS, SKIPPED, "plain http")
        .has(Step.GATEWAY_TOKEN, SKIPPED, "no token")
        .has(Step.LOGIN, OK)
        .has(Step.CLOCK, SKIPPED, "no answer told the time")
        .has(Step.ROUND_TRIP, OK, "median of 3")
        .has(Step.INDEPENDENCE, WARNING, "one channel only")
        .has(Step.SIGNING, WARNING, "not signed")
        .has(Step.EXCHANGE_LOG, WARNING, "no evidence");
    assertThat(found.diagnosis().healthy()).isTrue();
    assertThat(found.diagnosis().count(WARNING)).isEqualTo(3);
  }

  @Test
  void sendsNothingButOneLoginAndQuietLooks() {
    Examination.of(portal.channel());
    assertThat(portal.logins()).isEqualTo(1);
    assertThat(portal.data())
        .hasSize(4)
        .allMatch(request -> request.head().startsWith("GET /XrdAdapter/forward "))
        .allMatch(request -> request.body().length == 0);
  }

  @Test
  void looksAtEachChannelInTurn() throws Exception {
    try (ScriptedPortal backup = new ScriptedPortal()) {
      backup.thenLogin(RawServer.answer(200, "", "{\"error_code\":\"7\"}"));
      Examination found = Examination.of(portal.channel(), backup.channel());
      assertThat(found.diagnosis().checks())
          .extracting(Check::channel)
          .startsWith("main", "main", "main", "main", "main", "main", "main", "backup")
          .endsWith("backup", "", "", "");
      found.has(Step.LOGIN, OK);
      assertThat(found.check("backup", Step.LOGIN).status()).isEqualTo(FAILED);
      found.has(Step.INDEPENDENCE, WARNING, "main and backup share the host localhost");
    }
  }

  @Test
  void tellsANameThatIsNotFound() {
    Channel channel = Examination.channel(URI.create("https://khong-co.invalid/forward"));
    Examination.of(channel)
        .has(Step.NAME, FAILED, "khong-co.invalid: ", "not found")
        .skips(Step.CONNECTION, Step.TLS, Step.GATEWAY_TOKEN, Step.LOGIN, Step.CLOCK)
        .skips(Step.ROUND_TRIP);
  }

  @Test
  void tellsAPortThatRefuses() throws Exception {
    int port;
    try (ServerSocket closed = new ServerSocket(0)) {
      port = closed.getLocalPort();
    }
    Examination.of(Examination.channel(URI.create("http://127.0.0.1:" + port + "/forward")))
        .has(Step.NAME, OK, "127.0.0.1")
        .has(Step.CONNECTION, FAILED, "127.0.0.1:" + port, "refused")
        .skips(Step.TLS, Step.GATEWAY_TOKEN, Step.LOGIN, Step.CLOCK, Step.ROUND_TRIP);
  }

  @Test
  void fetchesATokenFirst() throws Exception {
    try (TokenServer tokens = new TokenServer()) {
      Examination.of(portal.channel().withGateway(oauth2(tokens)))
          .has(Step.GATEWAY_TOKEN, OK, "localhost gave a token")
          .has(Step.LOGIN, OK);
      assertThat(tokens.requests()).hasSize(1);
    }
  }

  private static Gateway oauth2(TokenServer tokens) {
    return Gateway.oauth2(tokens.url(), "khach", () -> Examination.SECRET);
  }

  @Test
  void doesNotLogInWhereTheGatewayRefuses() throws Exception {
    try (TokenServer tokens = new TokenServer()) {
      tokens.then(TokenServer.error(401, "invalid_client"));
      Examination.of(portal.channel().withGateway(oauth2(tokens)))
          .has(Step.GATEWAY_TOKEN, FAILED, "HTTP 401, invalid_client")
          .skips(Step.LOGIN)
          .has(Step.ROUND_TRIP, OK);
      assertThat(tokens.requests()).hasSize(1);
      assertThat(portal.logins()).isZero();
    }
  }

  @Test
  void triesARefusedPasswordOnce() {
    portal.thenLogin(
        RawServer.answer(200, "", "{\"error_code\":\"5\",\"message\":\"Nguyễn Văn Mẫu\"}"));
    Examination found = Examination.of(portal.channel());
    found.has(Step.LOGIN, FAILED, "error code 5").has(Step.ROUND_TRIP, OK);
    assertThat(found.check(Step.LOGIN).mend()).contains("lock accounts");
    assertThat(found.diagnosis().healthy()).isFalse();
    assertThat(portal.logins()).isEqualTo(1);
  }

  /** A client would fetch another token and log in again; here both are new. */
  @Test
  void triesALoginOnceBehindAGateway() throws Exception {
    portal.thenLogin(RawServer.answer(401, "", ""));
    try (TokenServer tokens = new TokenServer()) {
      Examination.of(portal.channel().withGateway(oauth2(tokens)))
          .has(Step.LOGIN, FAILED, "HTTP 401");
    }
    assertThat(portal.logins()).isEqualTo(1);
  }

  @Test
  void tellsALoginThatLeadsNowhere() {
    portal.thenLogin(RawServer.answer(404, "", "<html>"));
    Examination found = Examination.of(portal.channel());
    found.has(Step.LOGIN, FAILED, "HTTP 404");
    assertThat(found.check(Step.LOGIN).mend()).contains("login-path");
  }

  @Test
  void waitsForALoginNoLongerThanForARequest() throws Exception {
    try (RawServer server = answering(request -> request.head().startsWith("GET "))) {
      Examination.of(LONG, SHORT, Examination.channel(server.url()))
          .has(Step.LOGIN, FAILED, "timed out")
          .has(Step.ROUND_TRIP, OK);
    }
  }

  @Test
  void tellsAnAdapterThatNeverAnswers() throws Exception {
    try (RawServer server = answering(request -> false)) {
      Examination.of(LONG, SHORT, Examination.channel(server.url()))
          .has(Step.CONNECTION, OK)
          .has(Step.LOGIN, FAILED, "timed out")
          .has(Step.ROUND_TRIP, FAILED, "timed out");
    }
  }

  private interface Answered {
    boolean is(RawServer.Request request);
  }

  /** Says yes to some requests and lets the others wait. */
  private static RawServer answering(Answered answered) throws IOException {
    return new RawServer(
        socket -> {
          if (answered.is(RawServer.read(socket))) {
            byte[] yes = RawServer.answer(200, "Connection: close\r\n", "").getBytes();
            socket.getOutputStream().write(yes);
          } else {
            socket.getInputStream().readAllBytes();
          }
        });
  }

  @Test
  void warnsWhenProbesWouldNotFindTheChannel() {
    String down = RawServer.answer(503, "", "");
    portal.then(down, down, down, down);
    Examination.of(portal.channel()).has(Step.LOGIN, OK).has(Step.ROUND_TRIP, WARNING, "HTTP 503");
  }

  @ParameterizedTest
  @CsvSource({
    "-3600, WARNING, the channel's clock is 1 h 0 min 0 s behind ours",
    "60, WARNING, the channel's clock is 1 min 0 s ahead of ours",
    "59, OK, the channel's clock is 59 s ahead of ours",
    "0, OK, the channel's clock and ours agree to the second",
  })
  void warnsOfAClockThatIsOff(int ahead, Status status, String detail) {
    portal.thenLogin(dated(TestTicker.START.plusSeconds(ahead)));
    Doctor doctor = new Doctor(TestSettings.of(portal.channel()), new TestTicker());
    new Examination(doctor.examine(check -> {})).has(Step.CLOCK, status, detail);
  }

  private static String dated(Instant time) {
    String date =
        DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .format(time.atOffset(ZoneOffset.UTC));
    String session = "{\"session\":\"s\",\"error_code\":0}";
    return RawServer.answer(200, "Date: " + date + "\r\n", session);
  }

  @Test
  void tellsEachCheckAsItComes() {
    List<Check> told = new ArrayList<>();
    List<Integer> loginsBehind = new ArrayList<>();
    Doctor doctor = new Doctor(TestSettings.of(portal.channel()));
    var diagnosis =
        doctor.examine(
            check -> {
              told.add(check);
              loginsBehind.add(portal.logins());
            });
    assertThat(told).isEqualTo(diagnosis.checks());
    assertThat(loginsBehind).startsWith(0, 0, 0, 0, 1);
  }

  @Test
  void leavesNoThreadBehind() {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    Examination.of(portal.channel());
    // Those of OkHttp and Okio are the program's, serve all its clients and end when idle.
    Set<String> left =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> !before.contains(thread))
            .map(Thread::getName)
            .filter(name -> !name.matches("OkHttp.*|Okio.*|test-server"))
            .collect(Collectors.toSet());
    assertThat(left).isEmpty();
  }

  @Test
  void sharesNoConnectionWithTheProgramsClient() {
    OkHttpClient theirs = new OkHttpClient();
    Examination.of(TestSettings.of(Timing.STANDARD, theirs, portal.channel())).has(Step.LOGIN, OK);
    assertThat(theirs.connectionPool().connectionCount()).isZero();
    assertThat(theirs.dispatcher().executorService().isShutdown()).isFalse();
  }

  @Test
  void seesNoConnectionWhereTheProgramsClientAnswersItself() {
    OkHttpClient theirs =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain ->
                    new Response.Builder()
                        .request(chain.request())
                        .protocol(Protocol.HTTP_1_1)
                        .code(200)
                        .message("")
                        .body(
                            ResponseBody.create(
                                "{\"session\":\"s\",\"error_code\":0}"
                                    .getBytes(StandardCharsets.US_ASCII),
                                null))
                        .build())
            .build();
    Examination.of(TestSettings.of(Timing.STANDARD, theirs, portal.channel()))
        .has(Step.NAME, SKIPPED, "the program's own HTTP client")
        .has(Step.CONNECTION, SKIPPED)
        .has(Step.LOGIN, OK);
  }

  @Test
  void refusesWrongSettingsAsAClientDoes() {
    assertThatThrownBy(() -> PortalClient.builder().diagnose())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("agency")
        .hasMessageContaining("main");
  }

  @Test
  void isReachedThroughTheBuilder() {
    List<Check> told = new ArrayList<>();
    var diagnosis =
        PortalClient.builder()
            .agency("H29")
            .main(portal.channel())
            .unsigned()
            .withoutExchangeLog()
            .diagnose(told::add);
    assertThat(diagnosis.healthy()).isTrue();
    assertThat(told).isEqualTo(diagnosis.checks());
  }
}
