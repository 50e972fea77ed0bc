package vn.tthc.sdk.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.Gateway;
import vn.tthc.sdk.SecurityIncident;
import vn.tthc.sdk.internal.config.Deadline;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.protocol.Fate;

/** When tokens are fetched, shared, refreshed and forgotten. */
class GatewayAccessTest {

  private static final String SECRET = "bi-mat-mau";
  private static final int THREADS = 50;

  private final TestTicker ticker = new TestTicker();
  private final AtomicReference<String> secret = new AtomicReference<>(SECRET);
  private final AtomicInteger renewals = new AtomicInteger();
  private final Queue<Runnable> background = new ArrayDeque<>();
  private TokenServer server;
  private Gateway gateway;
  private Transport transport;
  private GatewayAccess access;

  @BeforeEach
  void start() throws Exception {
    server = new TokenServer();
    use(Gateway.oauth2(server.url(), "khach", secret::get));
  }

  private void use(Gateway other) {
    if (transport != null) {
      transport.close();
    }
    gateway = other;
    transport = Transports.of(Transports.channel(server.url()).withGateway(gateway));
    access =
        new GatewayAccess(
            gateway,
            transport,
            Duration.ofSeconds(30),
            ticker,
            background::add,
            renewals::incrementAndGet,
            () -> Duration.ZERO);
  }

  @AfterEach
  void stop() throws Exception {
    transport.close();
    server.close();
  }

  @Test
  void asksNobodyWhereThereIsNoGateway() throws Exception {
    use(Gateway.none());
    assertThat(access.asksForToken()).isFalse();
    assertThat(headers()).isEmpty();
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void showsHeadersToTheAdapterAndToTheTokenService() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    use(gateway.withHeader("X-Khoa", () -> "k" + asked.incrementAndGet()));
    assertThat(access.asksForToken()).isTrue();
    assertThat(headers()).isEqualTo(Map.of("X-Khoa", "k1", "Authorization", "Bearer t1"));
    assertThat(server.requests().get(0).header("X-Khoa")).isEqualTo("k2");
    assertThat(headers()).containsEntry("X-Khoa", "k3");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void fetchesOneTokenForFiftyThreads() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    CountDownLatch mayAnswer = new CountDownLatch(1);
    server.onRequest(() -> await(mayAnswer));
    try {
      List<Future<Map<String, String>>> all = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        all.add(threads.submit(this::headers));
      }
      mayAnswer.countDown();
      for (Future<Map<String, String>> one : all) {
        assertThat(one.get()).containsEntry("Authorization", "Bearer t1");
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(server.requests()).hasSize(1);
    assertThat(renewals).hasValue(1);
  }

  @Test
  void refreshesAheadOnceInTheBackground() throws Exception {
    assertToken("t1");
    ticker.pass(Duration.ofSeconds(2879));
    assertToken("t1");
    assertThat(background).isEmpty();
    ticker.pass(Duration.ofSeconds(1));
    assertToken("t1");
    assertToken("t1");
    ticker.pass(Duration.ofSeconds(60));
    assertToken("t1");
    assertThat(background).hasSize(1);
    background.remove().run();
    assertToken("t2");
    assertThat(background).isEmpty();
    assertThat(renewals).hasValue(2);
  }

  @Test
  void keepsTheOldTokenToItsEndWhenItCannotBeRefreshed() throws Exception {
    assertToken("t1");
    ticker.pass(Duration.ofSeconds(3000));
    for (int i = 0; i < 3; i++) {
      server.then(RawServer.answer(503, "", ""));
      assertToken("t1");
      background.remove().run();
      assertToken("t1");
      ticker.pass(Duration.ofMillis(9_999));
      assertToken("t1");
      assertThat(background).as("too early to try again").isEmpty();
      ticker.pass(Duration.ofMillis(1));
    }
    assertThat(server.requests()).hasSize(4);
    ticker.pass(Duration.ofSeconds(570));
    assertToken("t5");
  }

  @Test
  void needsNoBackgroundThatHasBeenClosed() throws Exception {
    access =
        new GatewayAccess(
            gateway,
            transport,
            Duration.ofSeconds(30),
            ticker,
            task -> {
              throw new RejectedExecutionException();
            },
            renewals::incrementAndGet,
            () -> Duration.ZERO);
    assertToken("t1");
    ticker.pass(Duration.ofSeconds(3000));
    assertToken("t1");
    ticker.pass(Duration.ofSeconds(600));
    assertToken("t2");
  }

  @Test
  void fetchesAnotherInPlaceOfOneThatWasRefused() throws Exception {
    Map<String, String> first = headers();
    access.refused(Map.of());
    access.refused(Map.of("Authorization", "Bearer t0"));
    assertToken("t1");
    access.refused(first);
    assertToken("t2");
    access.refused(first);
    assertToken("t2");
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void usesATokenNoLongerThanItLives() throws Exception {
    server.then(TokenServer.json(TokenServer.token("t", "10")));
    assertToken("t");
    ticker.pass(Duration.ofMillis(9_999));
    assertToken("t");
    ticker.pass(Duration.ofMillis(1));
    assertToken("t2");
  }

  @Test
  void leavesASecretAloneThatWasRefused() {
    server.then(TokenServer.error(401, "invalid_client"));
    LoginFailedException e = failure();
    assertThat(e.reply().fate()).isEqualTo(Fate.LOGIN_REFUSED);
    assertThat(e).hasMessageContaining("HTTP 401, invalid_client").hasMessageNotContaining("Mẫu");
    ticker.pass(Duration.ofSeconds(59));
    assertThat(failure()).hasMessageContaining("refused a short while ago");
    assertThat(server.requests()).hasSize(1);
    secret.set("khac");
    assertToken("t2");
  }

  @Test
  void leavesAKeyAloneThatWasRefused() {
    use(Gateway.mutualTls(server.url(), "khach"));
    server.then(TokenServer.error(401, "invalid_client"));
    assertThat(failure()).hasMessageContaining("HTTP 401, invalid_client");
    ticker.pass(Duration.ofSeconds(59));
    assertThat(failure()).hasMessage("our key at the gateway: it was refused a short while ago");
    assertThat(server.requests()).hasSize(1);
    ticker.pass(Duration.ofSeconds(1));
    assertToken("t2");
  }

  @Test
  void triesTheSameSecretAgainAfterAMinuteAndWhenItWasNotToBlame() {
    server.then(TokenServer.error(400, "invalid_scope"), TokenServer.error(401, "?"));
    assertThat(failure()).hasMessageContaining("invalid_scope: check scope");
    assertThat(failure()).hasMessageContaining("HTTP 401: check client id");
    ticker.pass(Duration.ofMinutes(1));
    assertToken("t3");
  }

  @Test
  void saysWhyThereIsNoSecretWithoutTheWordsOfItsSource() {
    secret.set(null);
    assertThat(failure()).hasMessage("the gateway's secret: its source gave none");
    useSecret(
        () -> {
          throw new IllegalStateException(SECRET);
        });
    assertSourceFailed("java.lang.IllegalStateException");
    useSecret(
        () -> {
          throw new NoClassDefFoundError(SECRET);
        });
    assertSourceFailed("java.lang.NoClassDefFoundError");
    assertThat(server.requests()).isEmpty();
  }

  private void useSecret(Supplier<String> source) {
    use(Gateway.oauth2(server.url(), "khach", source));
  }

  private void assertSourceFailed(String fault) {
    LoginFailedException e = failure();
    assertThat(e.reply().fate()).isEqualTo(Fate.LOGIN_REFUSED);
    assertThat(e).hasMessage("the gateway's secret: its source failed: " + fault).hasNoCause();
  }

  @Test
  void putsNothingIntoAHeaderThatWouldNotFit() {
    for (String value : new String[] {"a\r\nX: y", "mật khẩu", "a\u0000", null}) {
      use(Gateway.none().withHeader("X-Khoa", () -> value));
      LoginFailedException e = failure();
      assertThat(e.reply().fate()).isEqualTo(Fate.LOGIN_REFUSED);
      assertThat(e).hasMessageStartingWith("the gateway's header X-Khoa: its source gave");
    }
  }

  @Test
  void sendsNoLgspHeaderWithoutItsSecret() {
    use(Gateway.none().withLgspKeys("khoa", secret::get, "app", "don-vi", "don-vi-cus"));
    secret.set(null);
    LoginFailedException e = failure();
    assertThat(e.reply().fate()).isEqualTo(Fate.LOGIN_REFUSED);
    assertThat(e).hasMessageStartingWith("the gateway's header lgspaccesstoken: its source failed");
  }

  @Test
  void keepsAnIncidentOfTheTokenService() throws Exception {
    TestCa stranger = new TestCa("Goc La");
    try (TokenServer strange = new TokenServer(new TlsServer(stranger.issue("localhost")))) {
      use(Gateway.oauth2(strange.url(), "khach", secret::get));
      LoginFailedException e = failure();
      assertThat(e.reply().fate()).isEqualTo(Fate.UNTRUSTED);
      assertThat(e.incident()).contains(SecurityIncident.Kind.UNTRUSTED_CERTIFICATE);
      assertThat(e).hasMessageStartingWith("at the gateway's token: it is not trusted: ");
    }
  }

  @Test
  void saysNotSentWhenNoAnswerComes() {
    server.then("");
    server.onRequest(transport::close);
    LoginFailedException e = failure();
    assertThat(e.reply().fate()).isEqualTo(Fate.NOT_SENT);
    assertThat(e).hasMessageStartingWith("at the gateway's token: no answer");
  }

  @Test
  void showsNoSecretInAnyText() throws Exception {
    Supplier<String> key = () -> SECRET;
    use(gateway.withHeader("X-Khoa", key));
    assertToken("t1");
    GatewayToken token = new GatewayToken("t1", 0, Duration.ofHours(1));
    for (Object one : List.of(access, gateway, token)) {
      assertThat(one.toString()).doesNotContain(SECRET, "t1");
    }
  }

  private Map<String, String> headers() throws LoginFailedException {
    return access.headers(Deadline.in(Duration.ofSeconds(60), ticker), new Cancellation());
  }

  private void assertToken(String token) {
    try {
      assertThat(headers()).containsEntry("Authorization", "Bearer " + token);
    } catch (LoginFailedException e) {
      throw new AssertionError(e);
    }
  }

  private LoginFailedException failure() {
    return catchThrowableOfType(LoginFailedException.class, this::headers);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
