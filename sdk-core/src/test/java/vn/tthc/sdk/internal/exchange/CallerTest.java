package vn.tthc.sdk.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.ChannelState.Condition;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.RetryEvent;
import vn.tthc.sdk.RetryPolicy;
import vn.tthc.sdk.Sent;
import vn.tthc.sdk.SignatureCarrier;
import vn.tthc.sdk.internal.channel.Cancellation;
import vn.tthc.sdk.internal.channel.ChannelRouter;
import vn.tthc.sdk.internal.channel.RawServer;
import vn.tthc.sdk.internal.channel.ScriptedPortal;
import vn.tthc.sdk.internal.channel.SendGate;
import vn.tthc.sdk.internal.config.Deadline;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.TestSettings;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.protocol.AdapterProtocol;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.Trace;

/** Attempts, channels and pauses of one call, over two small portals on real sockets. */
class CallerTest {

  private static final String NO = RawServer.answer(200, "", "{\"error_code\":-1}");
  private static final String GATEWAY = RawServer.answer(502, "", "");
  private static final String PAGE = RawServer.answer(200, "", "<html>");
  private static final String UNAUTHORISED = RawServer.answer(401, "", "");
  private static final String EMPTY = RawServer.answer(200, "", "{}");
  private static final RetryPolicy LONG_PAUSES =
      RetryPolicy.STANDARD.withBackoff(Duration.ofSeconds(10), Duration.ofSeconds(10));
  private static final String LOGIN_NO = RawServer.answer(200, "", "{\"error_code\":-1}");

  private final TestTicker ticker = new TestTicker();
  private final Cancellation cancellation = new Cancellation();
  private SendGate gate = SendGate.OPEN;
  private ScriptedPortal main;
  private ScriptedPortal backup;
  private final List<RetryEvent> retries = new ArrayList<>();
  private final PortalListener listener =
      new PortalListener() {
        @Override
        public void retrying(RetryEvent event) {
          retries.add(event);
        }

        @Override
        public void channelUp(String channel) {
          onChannelUp.run();
        }
      };
  private Runnable onChannelUp = () -> {};
  private Settings settings;
  private ChannelRouter router;

  @BeforeEach
  void start() throws Exception {
    main = new ScriptedPortal();
    backup = new ScriptedPortal();
    use(main.channel(), backup.channel());
  }

  @AfterEach
  void stop() throws Exception {
    router.close();
    main.close();
    backup.close();
  }

  @Test
  void takesTheMainChannel() {
    ExchangeResult result = call(true);
    assertThat(result.fate()).isEqualTo(Fate.ACCEPTED);
    assertThat(result.channel()).isEqualTo("main");
    assertThat(result.attempts()).isEqualTo(1);
    assertThat(backup.logins()).isZero();
  }

  @Test
  void failsOverAtOnceAndMarksTheRepeat() {
    main.then(GATEWAY);
    ExchangeResult result = call(true);
    assertThat(result.fate()).isEqualTo(Fate.ACCEPTED);
    assertThat(result.channel()).isEqualTo("backup");
    assertThat(result.repeated()).isTrue();
    assertThat(ticker.slept()).isZero();
    assertThat(retries).singleElement().matches(RetryEvent::failsOver);
    assertThat(result.failures())
        .containsExactly(
            new AttemptFailure("main", Fate.LOST, "HTTP 502 without the portal's answer"));
  }

  @Test
  void backsOffOnTheSameChannelOnly() {
    main.then(PAGE, NO);
    use(main.channel());
    assertThat(call(true).fate()).isEqualTo(Fate.REFUSED);
    assertThat(ticker.slept()).isEqualTo(Duration.ofMillis(50));
    assertThat(retries)
        .singleElement()
        .satisfies(
            retry -> {
              assertThat(retry.failsOver()).isFalse();
              assertThat(retry.attempt()).isEqualTo(2);
              assertThat(retry.pause()).isEqualTo(Duration.ofMillis(50));
              assertThat(retry.reason()).contains("page");
            });
  }

  @Test
  void leavesAnExhaustedChannelAloneAndWaitsUntilTheDeadline() {
    main.then(GATEWAY, GATEWAY, GATEWAY);
    backup.then(GATEWAY, GATEWAY, GATEWAY);
    ExchangeResult result = call(Operation.SYNC_DOSSIERS, true);
    assertThat(main.data()).hasSize(3);
    assertThat(backup.data()).hasSize(3);
    assertThat(result.sent()).isEqualTo(Sent.UNKNOWN);
    assertThat(result.reason()).contains("main: HTTP 502", "backup: HTTP 502");
    assertThat(ticker.slept()).isEqualTo(Duration.ofSeconds(60));
    assertThat(router.portalIsDown()).isTrue();
  }

  @Test
  void leavesNoMoreThanThreeCopiesOfAStepOnAChannel() {
    main.then(GATEWAY, GATEWAY, GATEWAY);
    backup.then(GATEWAY, GATEWAY, GATEWAY);
    ExchangeResult result = call(Operation.SYNC_STEPS, true);
    assertThat(main.data()).hasSize(3);
    assertThat(backup.data()).hasSize(3);
    assertThat(result.sent()).isEqualTo(Sent.UNKNOWN);
    assertThat(ticker.slept()).isLessThan(Duration.ofSeconds(60));
    assertThat(router.portalIsDown()).isTrue();
  }

  @Test
  void saysNotSentWhenNobodyCanBeReached() throws Exception {
    use(unreachable(), unreachable());
    ExchangeResult result = call(true);
    assertThat(result.sent()).isEqualTo(Sent.NO);
    assertThat(result.attempts()).isEqualTo(6);
    assertThat(ticker.slept()).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void doesNotRepeatWhatMustNotBe() {
    main.then(ScriptedPortal.NOTHING);
    ExchangeResult result = call(false);
    assertThat(result.sent()).isEqualTo(Sent.UNKNOWN);
    assertThat(result.attempts()).isEqualTo(1);
    assertThat(backup.data()).isEmpty();
  }

  @Test
  void triesElsewhereWhatNeverLeft() throws Exception {
    use(unreachable(), backup.channel());
    assertThat(call(false).fate()).isEqualTo(Fate.ACCEPTED);
  }

  @Test
  void stopsAfterTwoFirewallPages() {
    main.then(PAGE);
    backup.then(PAGE);
    ExchangeResult result = call(true);
    assertThat(result.fate()).isEqualTo(Fate.FIREWALL);
    assertThat(result.sent()).isEqualTo(Sent.UNKNOWN);
    assertThat(router.states()).allMatch(state -> state.available());
  }

  @Test
  void leavesABusyChannelAloneForAsLongAsItAsks() {
    main.then(throttled(20));
    use(main.channel());
    assertThat(call(true).fate()).isEqualTo(Fate.ACCEPTED);
    assertThat(ticker.slept()).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(21));
  }

  @Test
  void doesNotWaitForAChannelThatIsBackTooLate() {
    main.then(throttled(61));
    use(main.channel());
    ExchangeResult result = call(true);
    assertThat(result.fate()).isEqualTo(Fate.THROTTLED);
    assertThat(result.sent()).isEqualTo(Sent.NO);
    assertThat(ticker.slept()).isZero();
  }

  @Test
  void renewsTheSessionOnce() {
    main.then(UNAUTHORISED);
    assertThat(call(false).fate()).isEqualTo(Fate.ACCEPTED);
    assertThat(main.logins()).isEqualTo(2);
    main.then(UNAUTHORISED, UNAUTHORISED);
    ExchangeResult result = call(true);
    assertThat(result.channel()).isEqualTo("backup");
    assertThat(main.logins()).isEqualTo(3);
  }

  @Test
  void takesRepeatedWordsOfTheSessionForARefusal() {
    String words = RawServer.answer(200, "", "{\"error_code\":-1,\"message\":\"Sai phiên\"}");
    main.then(words, words);
    assertThat(call(true).fate()).isEqualTo(Fate.REFUSED);
  }

  @Test
  void doubtsAnEmptyObjectAndLogsInAnewTheNextTime() {
    main.then(EMPTY);
    ExchangeResult first = call(false);
    assertThat(first.sent()).isEqualTo(Sent.UNKNOWN);
    assertThat(main.data()).hasSize(1);
    assertThat(call(true).fate()).isEqualTo(Fate.ACCEPTED);
    assertThat(main.logins()).isEqualTo(2);
    assertThat(router.states()).allMatch(state -> state.available());
  }

  @Test
  void usesTheOtherChannelWhenOneRefusesTheLogin() {
    main.thenLogin(LOGIN_NO);
    ExchangeResult result = call(true);
    assertThat(result.channel()).isEqualTo("backup");
    assertThat(result.repeated()).isFalse();
  }

  @Test
  void saysNotSentWhenNobodyLetsUsIn() {
    main.thenLogin(LOGIN_NO);
    backup.thenLogin(LOGIN_NO);
    ExchangeResult result = call(true);
    assertThat(result.fate()).isEqualTo(Fate.LOGIN_REFUSED);
    assertThat(result.sent()).isEqualTo(Sent.NO);
    assertThat(ticker.slept()).isZero();
  }

  @Test
  void sendsNothingWithoutAPassword() {
    Channel silent =
        Channel.adapter(
            main.channel().url(),
            "d",
            "nguoi",
            () -> {
              throw new IllegalStateException("vault");
            });
    use(silent, backup.channel());
    assertThat(call(true).channel()).isEqualTo("backup");
    use(silent);
    assertThat(call(true).sent()).isEqualTo(Sent.NO);
    assertThat(main.logins()).isZero();
  }

  @Test
  void retriesNoMoreWhenTheBudgetIsUsedUp() {
    use(RetryPolicy.STANDARD.withBudget(28, 14, 5), main.channel());
    Caller caller = caller();
    main.then(PAGE, NO, PAGE, NO);
    assertThat(call(caller, true).fate())
        .as("answered: its cost comes back")
        .isEqualTo(Fate.REFUSED);
    assertThat(call(caller, true).fate()).isEqualTo(Fate.REFUSED);
    main.then(PAGE, PAGE, PAGE, PAGE, PAGE);
    assertThat(call(caller, true).attempts()).isEqualTo(2);
    assertThat(call(caller, true).attempts()).isEqualTo(2);
    ExchangeResult result = call(caller, true);
    assertThat(result.attempts()).isEqualTo(1);
    assertThat(result.sent()).isEqualTo(Sent.UNKNOWN);
    assertThat(result.reason()).startsWith("the budget for retries is used up; main: HTTP 200");
    assertThat(call(caller, true).fate()).isEqualTo(Fate.ACCEPTED);
  }

  @Test
  void theWayAroundAChannelThatPeopleMustMendIsFree() {
    use(RetryPolicy.STANDARD.withBudget(0, 14, 5), main.channel(), backup.channel());
    main.then(RawServer.answer(404, "", ""));
    assertThat(call(caller(), true).channel()).isEqualTo("backup");
  }

  @Test
  void aThrottledRetryCostsLess() {
    use(RetryPolicy.STANDARD.withBudget(5, 14, 5), main.channel());
    main.then(throttled(1), ScriptedPortal.YES, PAGE);
    Caller caller = caller();
    assertThat(call(caller, true).fate()).isEqualTo(Fate.ACCEPTED);
    assertThat(call(caller, true).attempts()).isEqualTo(1);
  }

  @Test
  void anOutageUsesUpNobodysAttemptsNorTheBudget() throws Exception {
    main.then(GATEWAY, GATEWAY, GATEWAY);
    use(
        TestSettings.probing(
            Duration.ofMillis(1), RetryPolicy.STANDARD.withBudget(28, 14, 5), main.channel()),
        Ticker.SYSTEM);
    Deadline deadline = Deadline.in(Duration.ofSeconds(60), Ticker.SYSTEM);
    ExchangeResult result = call(caller(Ticker.SYSTEM), true, deadline);
    assertThat(result.fate()).isEqualTo(Fate.ACCEPTED);
    assertThat(result.attempts()).isEqualTo(4);
    assertThat(router.states()).allMatch(state -> state.condition() == Condition.UP);
  }

  @Test
  void leavesTimeForTheOtherChannel() throws Exception {
    try (RawServer silent = new RawServer(socket -> new CountDownLatch(1).await())) {
      Channel hangs = Channel.adapter(silent.url(), "d", "nguoi", "mat");
      use(hangs, backup.channel());
      Deadline deadline = Deadline.in(Duration.ofSeconds(1), Ticker.SYSTEM);
      ExchangeResult result = call(caller(), true, deadline);
      assertThat(result.fate()).isEqualTo(Fate.ACCEPTED);
      assertThat(result.channel()).isEqualTo("backup");
    }
  }

  @Test
  void aChannelOnTrialIsLeftAloneAsLongAsItAsks() throws Exception {
    CountDownLatch found = new CountDownLatch(1);
    onChannelUp = found::countDown;
    settings = TestSettings.probing(Duration.ofMillis(1), main.channel());
    use(settings, ticker);
    main.then(GATEWAY, GATEWAY, GATEWAY);
    Deadline none = Deadline.in(Duration.ofMillis(500), ticker);
    call(Operation.SYNC_STEPS, caller(), true, none);
    found.await();
    int before = main.data().size();
    main.then(Collections.nCopies(1000, throttled(40)).toArray(String[]::new));
    ExchangeResult result = call(caller(), true);
    assertThat(result.fate()).isEqualTo(Fate.THROTTLED);
    assertThat(main.data().size() - before).isEqualTo(2);
  }

  /** Else no call would ever try it, and the channel would stay on trial. */
  @Test
  void anInterruptedTrialIsFreeForTheNextCall() throws Exception {
    CountDownLatch found = new CountDownLatch(1);
    onChannelUp = found::countDown;
    use(TestSettings.probing(Duration.ofMillis(1), main.channel()), ticker);
    main.then(GATEWAY, GATEWAY, GATEWAY);
    call(caller(), true, Deadline.in(Duration.ofMillis(500), ticker));
    found.await();
    Thread caller = Thread.currentThread();
    main.then(ScriptedPortal.NOTHING).onData(caller::interrupt);
    assertThat(call(true).reason()).startsWith("cancelled");
    assertThat(Thread.interrupted()).isTrue();
    main.onData(() -> {});
    assertThat(call(true).fate()).isEqualTo(Fate.ACCEPTED);
    assertThat(router.states()).allMatch(state -> state.condition() == Condition.UP);
  }

  @Test
  void stopsWhenCancelled() {
    main.then(ScriptedPortal.NOTHING).onData(cancellation::cancel);
    ExchangeResult result = call(true);
    assertThat(result.sent()).isEqualTo(Sent.UNKNOWN);
    assertThat(result.reason()).startsWith("cancelled");
    assertThat(backup.data()).isEmpty();
  }

  @Test
  void makesNoAttemptWhenCancelledWhileItPauses() {
    main.then(PAGE);
    use(LONG_PAUSES, main.channel());
    ExchangeResult result = call(caller(before(cancellation::cancel)), true);
    assertThat(result.reason()).startsWith("cancelled; main: HTTP 200");
    assertThat(result.attempts()).isEqualTo(1);
    assertThat(ticker.slept()).isEqualTo(Duration.ofMillis(50));
    assertThat(retries).isEmpty();
  }

  @Test
  void makesNoAttemptWhenInterruptedWhileItPauses() {
    main.then(PAGE);
    use(LONG_PAUSES, main.channel());
    ExchangeResult result = call(caller(before(Thread.currentThread()::interrupt)), true);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(result.reason()).startsWith("cancelled; main: HTTP 200");
    assertThat(result.attempts()).isEqualTo(1);
    assertThat(retries).isEmpty();
  }

  /** Time in which something happens before each sleep. */
  private Ticker before(Runnable first) {
    return new Ticker() {
      @Override
      public void sleep(Duration duration) throws InterruptedException {
        first.run();
        ticker.sleep(duration);
      }

      @Override
      public Instant now() {
        return ticker.now();
      }

      @Override
      public long nanos() {
        return ticker.nanos();
      }

      @Override
      public long random(long bound) {
        return ticker.random(bound);
      }
    };
  }

  @Test
  void pausesLongerEachTime() {
    main.then(EMPTY, EMPTY, EMPTY, EMPTY);
    use(RetryPolicy.STANDARD.withAttemptsPerChannel(4), main.channel());
    ExchangeResult result = call(true);
    assertThat(result.attempts()).as("no more than the policy has").isEqualTo(4);
    assertThat(result.fate()).isNotEqualTo(Fate.ACCEPTED);
    assertThat(retries)
        .extracting(RetryEvent::pause)
        .containsExactly(Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(200));
    assertThat(ticker.slept()).as("nor is there anything to wait for").hasMillis(350);
  }

  @Test
  void anInterruptIsNoFaultOfTheChannels() {
    for (int i = 0; i < 5; i++) {
      Thread.currentThread().interrupt();
      ExchangeResult result = call(true);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(result.reason()).isEqualTo("cancelled");
    }
    Thread caller = Thread.currentThread();
    main.then(ScriptedPortal.NOTHING).onData(caller::interrupt);
    assertThat(call(true).sent()).isEqualTo(Sent.UNKNOWN);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(backup.data()).isEmpty();
  }

  private void use(Channel... channels) {
    use(RetryPolicy.STANDARD, channels);
  }

  private void use(RetryPolicy policy, Channel... channels) {
    use(TestSettings.retrying(policy, channels), ticker);
  }

  private void use(Settings others, Ticker time) {
    if (router != null) {
      router.close();
    }
    settings = others;
    AdapterProtocol protocol = new AdapterProtocol("H29", SignatureCarrier.HEADER);
    router = new ChannelRouter(settings, protocol, listener, time);
  }

  private Caller caller() {
    return caller(ticker);
  }

  private Caller caller(Ticker time) {
    return new Caller(settings, router, listener, time);
  }

  private ExchangeResult call(boolean repeatable) {
    return call(Operation.SYNC_STEPS, repeatable);
  }

  private ExchangeResult call(Operation operation, boolean repeatable) {
    return call(operation, caller(), repeatable, Deadline.in(Duration.ofSeconds(60), ticker));
  }

  private ExchangeResult call(Caller caller, boolean repeatable) {
    return call(caller, repeatable, Deadline.in(Duration.ofSeconds(60), ticker));
  }

  private ExchangeResult call(Caller caller, boolean repeatable, Deadline deadline) {
    return call(Operation.SYNC_DOSSIERS, caller, repeatable, deadline);
  }

  private ExchangeResult call(
      Operation operation, Caller caller, boolean repeatable, Deadline deadline) {
    List<byte[]> items = List.of("{}".getBytes(StandardCharsets.US_ASCII));
    Exchange exchange =
        new ExchangeFactory(settings, ticker, id -> new byte[32])
            .create(Content.records(operation, items), "", Trace.of(null));
    return caller.call(
        exchange, null, repeatable, deadline, new CallScope(cancellation, gate, null));
  }

  private static String throttled(int seconds) {
    return RawServer.answer(429, "Retry-After: " + seconds + "\r\n", "");
  }

  private static Channel unreachable() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      URI url = URI.create("http://localhost:" + socket.getLocalPort() + "/x");
      return Channel.adapter(url, "d", "nguoi", "mat");
    }
  }
}
