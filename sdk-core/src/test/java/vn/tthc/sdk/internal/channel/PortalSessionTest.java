package vn.tthc.sdk.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.internal.config.Deadline;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.Reply;

class PortalSessionTest {

  private static final int THREADS = 50;

  private final TestTicker ticker = new TestTicker();
  private final AtomicInteger logins = new AtomicInteger();
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch mayLand = new CountDownLatch(1);
  private final PortalSession slow = new PortalSession(this::slowLogIn, ticker);
  private final PortalSession quick =
      new PortalSession((deadline, c) -> "s" + logins.incrementAndGet(), ticker);
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
    List<Future<String>> all = fifty(() -> slow.current(soon(), new Cancellation()));
    mayLand.countDown();
    for (Future<String> one : all) {
      assertThat(one.get()).isEqualTo("s1");
    }
    assertThat(logins).hasValue(1);
  }

  @Test
  void sharesAFailureWithAllThatWait() throws Exception {
    refuse = true;
    Future<String> first = threads.submit(() -> slow.current(soon(), new Cancellation()));
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
    Future<String> first = threads.submit(() -> slow.current(soon(), cancellation));
    entered.await();
    Future<String> second = threads.submit(() -> slow.current(soon(), new Cancellation()));
    cancellation.cancel();
    mayLand.countDown();
    assertThatThrownBy(first::get).hasMessageContaining("no 1");
    assertThat(second.get()).isEqualTo("s2");
  }

  @Test
  void waitsForAnotherNoLongerThanItsDeadline() throws Exception {
    threads.submit(() -> slow.current(soon(), new Cancellation()));
    entered.await();
    Deadline passed = Deadline.in(Duration.ZERO, ticker);
    assertThat(reason(slow, passed, new Cancellation())).isEqualTo("the login takes too long");
    Cancellation cancelled = new Cancellation();
    cancelled.cancel();
    assertThat(reason(slow, soon(), cancelled)).isEqualTo("the login takes too long");
    Thread.currentThread().interrupt();
    assertThat(reason(slow, soon(), new Cancellation())).isEqualTo("interrupted at the login");
    assertThat(Thread.interrupted()).isTrue();
    mayLand.countDown();
  }

  @Test
  void letsNoSessionGrowOld() throws Exception {
    assertThat(current(quick)).isEqualTo("s1");
    ticker.pass(Duration.ofMinutes(30));
    assertThat(current(quick)).isEqualTo("s1");
    ticker.pass(Duration.ofNanos(1));
    assertThat(current(quick)).isEqualTo("s2");
  }

  @Test
  void renewsOnceForAllThatFoundItEnded() throws Exception {
    String old = current(quick);
    List<Future<String>> all = fifty(() -> quick.renew(old, soon(), new Cancellation()));
    for (Future<String> one : all) {
      assertThat(one.get()).isEqualTo("s2");
    }
    assertThat(current(quick)).isEqualTo("s2");
    assertThat(logins).hasValue(2);
  }

  @Test
  void forgetsOnlyTheSessionThatIsMeant() throws Exception {
    current(quick);
    quick.forget("other");
    assertThat(current(quick)).isEqualTo("s1");
    quick.forget("s1");
    assertThat(current(quick)).isEqualTo("s2");
  }

  @Test
  void survivesAFaultAtTheLogin() throws Exception {
    PortalSession faulty =
        new PortalSession(
            (deadline, c) -> {
              if (logins.incrementAndGet() == 1) {
                throw new IllegalStateException("fault");
              }
              return "s" + logins;
            },
            ticker);
    assertThatThrownBy(() -> current(faulty)).hasMessage("fault");
    assertThat(current(faulty)).isEqualTo("s2");
  }

  private List<Future<String>> fifty(Callable<String> call) {
    List<Future<String>> all = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      all.add(threads.submit(call));
    }
    return all;
  }

  private String current(PortalSession session) throws LoginFailedException {
    return session.current(soon(), new Cancellation());
  }

  private static String reason(PortalSession session, Deadline deadline, Cancellation c) {
    try {
      return session.current(deadline, c);
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
