package vn.tthc.sdk.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.internal.config.Deadline;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.config.Timing;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.Reply;

class PortalSessionTest {

  private static final int THREADS = 50;

  private final TestTicker ticker = new TestTicker();
  private final AtomicInteger logins = new AtomicInteger();
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch mayLand = new CountDownLatch(1);
  private final PortalSession slow = session("main", this::slowLogIn, new SessionStore());
  private final PortalSession quick = quick("main", new SessionStore());
  private volatile boolean refuse;

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  private String slowLogIn(Deadline deadline, Cancellation cancellation)
      throws LoginFailedException {
    int number = logins.incrementAndGet();
    entered.countDown();
    try {
      mayLand.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LoginFailedException(Reply.of(Fate.NOT_SENT, "interrupted"));
    }
    if (refuse || cancellation.cancelled()) {
      throw new LoginFailedException(Reply.of(Fate.LOGIN_REFUSED, "no " + number));
    }
    return "s" + number;
  }

  @Test
  void logsInOnceForFiftyThreads() throws Exception {
    List<Future<String>> all = fifty(() -> slow.current(soon(), new Cancellation()).value());
    mayLand.countDown();
    for (Future<String> one : all) {
      assertThat(one.get()).isEqualTo("s1");
    }
    assertThat(logins).hasValue(1);
  }

  @Test
  void sharesAFailureWithAllThatWait() throws Exception {
    refuse = true;
    Future<String> first = threads.submit(() -> slow.current(soon(), new Cancellation()).value());
    entered.await();
    List<Thread> waiters = new ArrayList<>();
    List<String> said = java.util.Collections.synchronizedList(new ArrayList<>());
    for (int i = 0; i < THREADS; i++) {
      Thread waiter = new Thread(() -> said.add(reason(slow, soon(), new Cancellation())));
      waiter.start();
      waiters.add(waiter);
    }
    for (Thread waiter : waiters) {
      awaitWaiting(waiter);
    }
    mayLand.countDown();
    for (Thread waiter : waiters) {
      waiter.join();
    }
    assertThat(said).hasSize(THREADS).containsOnly("no 1");
    assertThatThrownBy(first::get).hasMessageContaining("no 1");
    assertThat(logins).hasValue(1);
    // A failure is shared, not kept.
    assertThat(reason(slow, soon(), new Cancellation())).isEqualTo("no 2");
  }

  @Test
  void tellsOthersNothingOfACancelledLogin() throws Exception {
    Cancellation cancellation = new Cancellation();
    Future<String> first = threads.submit(() -> slow.current(soon(), cancellation).value());
    entered.await();
    Future<String> second = threads.submit(() -> slow.current(soon(), new Cancellation()).value());
    cancellation.cancel();
    mayLand.countDown();
    assertThatThrownBy(first::get).hasMessageContaining("no 1");
    assertThat(second.get()).isEqualTo("s2");
  }

  @Test
  void waitsForAnotherNoLongerThanItsDeadline() throws Exception {
    threads.submit(() -> slow.current(soon(), new Cancellation()).value());
    entered.await();
    Deadline passed = Deadline.in(Duration.ZERO, ticker);
    assertThat(reason(slow, passed, new Cancellation())).isEqualTo("the login takes too long");
    Cancellation cancelled = new Cancellation();
    cancelled.cancel();
    assertThat(reason(slow, soon(), cancelled)).isEqualTo("the login takes too long");
    Thread.currentThread().interrupt();
    assertThat(reason(slow, soon(), new Cancellation()))
        .isEqualTo("interrupted while waiting for the login");
    assertThat(Thread.interrupted()).isTrue();
    mayLand.countDown();
  }

  @Test
  void letsNoSessionGrowOld() throws Exception {
    PortalSession busy = session("main", logIn(), new SessionStore(), PortalSessionTest::refuse);
    assertThat(current(busy)).isEqualTo("s1");
    ticker.pass(Duration.ofMinutes(30));
    assertThat(current(busy)).isEqualTo("s1");
    ticker.pass(Duration.ofNanos(1));
    assertThat(current(busy)).isEqualTo("s2");
  }

  @Test
  void renewsAheadOfTheEndWithoutMakingAnyoneWait() throws Exception {
    List<Runnable> later = new ArrayList<>();
    PortalSession ahead = session("main", logIn(), new SessionStore(), later::add);
    current(ahead);
    ticker.pass(Duration.ofMinutes(24));
    assertThat(current(ahead)).isEqualTo("s1");
    assertThat(later).isEmpty();
    ticker.pass(Duration.ofSeconds(1));
    assertThat(current(ahead)).isEqualTo("s1");
    assertThat(current(ahead)).isEqualTo("s1");
    assertThat(later).hasSize(1);
    later.get(0).run();
    assertThat(current(ahead)).isEqualTo("s2");
  }

  @Test
  void aRefreshThatFailsLeavesTheOldSessionInUse() throws Exception {
    List<Runnable> later = new ArrayList<>();
    PortalSession ahead =
        session(
            "main",
            (deadline, c) -> {
              if (logins.incrementAndGet() == 2) {
                throw new LoginFailedException(Reply.of(Fate.NOT_SENT, "no"));
              }
              return "s" + logins;
            },
            new SessionStore(),
            later::add);
    current(ahead);
    ticker.pass(Duration.ofMinutes(25));
    current(ahead);
    later.get(0).run();
    assertThat(current(ahead)).isEqualTo("s1");
    assertThat(later).as("not again at once").hasSize(1);
    ticker.pass(Duration.ofSeconds(10));
    current(ahead);
    later.get(1).run();
    assertThat(current(ahead)).isEqualTo("s3");
  }

  @Test
  void channelsOfOneAccountShareASession() throws Exception {
    SessionStore store = new SessionStore();
    PortalSession main = quick("main", store);
    PortalSession backup = quick("backup", store);
    assertThat(current(main)).isEqualTo("s1");
    assertThat(current(backup)).isEqualTo("s1");
    main.renew(main.known(), soon(), new Cancellation());
    assertThat(current(backup)).isEqualTo("s2");
  }

  @Test
  void channelsWhoseSessionsAreTiedToThemEachHaveTheirOwn() throws Exception {
    SessionStore store = new SessionStore();
    PortalSession main = quick("main", store);
    PortalSession backup = quick("backup", store);
    current(main);
    backup.renew(backup.known(), soon(), new Cancellation());
    assertThat(current(backup)).isEqualTo("s2");
    assertThat(current(main)).isEqualTo("s1");
  }

  @Test
  void renewsOnceForAllThatFoundItEnded() throws Exception {
    SessionStore.Opened old = quick.current(soon(), new Cancellation());
    List<Future<String>> all = fifty(() -> quick.renew(old, soon(), new Cancellation()).value());
    for (Future<String> one : all) {
      assertThat(one.get()).isEqualTo("s2");
    }
    assertThat(current(quick)).isEqualTo("s2");
    assertThat(logins).hasValue(2);
  }

  @Test
  void forgetsOnlyTheSessionThatIsMeant() throws Exception {
    current(quick);
    quick.forget(new SessionStore.Opened("other", "main", 0));
    assertThat(current(quick)).isEqualTo("s1");
    quick.forget(quick.known());
    assertThat(current(quick)).isEqualTo("s2");
  }

  @Test
  void survivesAFaultAtTheLogin() throws Exception {
    PortalSession faulty =
        session(
            "main",
            (deadline, c) -> {
              if (logins.incrementAndGet() == 1) {
                throw new IllegalStateException("fault");
              }
              return "s" + logins;
            },
            new SessionStore());
    assertThatThrownBy(() -> current(faulty)).hasMessage("fault");
    assertThat(current(faulty)).isEqualTo("s2");
  }

  private PortalSession.LogIn logIn() {
    return (deadline, c) -> "s" + logins.incrementAndGet();
  }

  private PortalSession quick(String channel, SessionStore store) {
    return session(channel, logIn(), store);
  }

  private PortalSession session(String channel, PortalSession.LogIn logIn, SessionStore store) {
    return session(channel, logIn, store, Runnable::run);
  }

  private PortalSession session(
      String channel, PortalSession.LogIn logIn, SessionStore store, Executor background) {
    return new PortalSession(channel, logIn, store, Timing.STANDARD, background, ticker);
  }

  private static void refuse(Runnable task) {
    throw new RejectedExecutionException("all are busy");
  }

  private List<Future<String>> fifty(Callable<String> call) {
    List<Future<String>> all = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      all.add(threads.submit(call));
    }
    return all;
  }

  private String current(PortalSession session) throws LoginFailedException {
    return session.current(soon(), new Cancellation()).value();
  }

  private static String reason(PortalSession session, Deadline deadline, Cancellation c) {
    try {
      return session.current(deadline, c).value();
    } catch (LoginFailedException e) {
      return e.reply().detail();
    }
  }

  private static void awaitWaiting(Thread thread) {
    while (thread.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
  }

  private Deadline soon() {
    return Deadline.in(Duration.ofSeconds(60), ticker);
  }
}
