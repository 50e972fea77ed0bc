package vn.tthc.sdk.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.SecurityIncident.Kind;
import vn.tthc.sdk.internal.config.Deadline;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.Reply;

class SingleFlightTest {

  private static final int THREADS = 50;

  private final TestTicker ticker = new TestTicker();
  private final SingleFlight<String> flight = new SingleFlight<>("a thing");
  private final AtomicReference<String> held = new AtomicReference<>();
  private final AtomicInteger journeys = new AtomicInteger();
  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch mayLand = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private volatile boolean refuse;

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void sharesAFailureAndItsIncidentWithAllThatWait() throws Exception {
    refuse = true;
    Future<String> first = threads.submit(() -> join(soon(), new Cancellation()));
    entered.await();
    List<LoginFailedException> failures = Collections.synchronizedList(new ArrayList<>());
    List<Thread> waiters = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Thread waiter = new Thread(() -> failures.add(failure(soon(), new Cancellation())));
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
    assertThat(failures)
        .hasSize(THREADS)
        .doesNotHaveDuplicates()
        .allMatch(e -> e.reply().fate() == Fate.UNTRUSTED)
        .allMatch(e -> e.reply() == failures.get(0).reply())
        .allMatch(e -> e.incident().equals(Optional.of(Kind.PIN_MISMATCH)));
    assertThatThrownBy(first::get).hasMessageContaining("no 1");
    assertThat(journeys).hasValue(1);
    // A failure is shared, not kept.
    refuse = false;
    assertThat(join(soon(), new Cancellation())).isEqualTo("thing 2");
    assertThat(join(soon(), new Cancellation())).isEqualTo("thing 2");
  }

  @Test
  void tellsOthersNothingOfACancelledJourney() throws Exception {
    Cancellation cancellation = new Cancellation();
    Future<String> first = threads.submit(() -> join(soon(), cancellation));
    entered.await();
    Future<String> second = threads.submit(() -> join(soon(), new Cancellation()));
    cancellation.cancel();
    mayLand.countDown();
    assertThatThrownBy(first::get).hasMessageContaining("no 1");
    assertThat(second.get()).isEqualTo("thing 2");
  }

  @Test
  void waitsForAnotherNoLongerThanItMay() throws Exception {
    threads.submit(() -> join(soon(), new Cancellation()));
    entered.await();
    assertThat(failure(Deadline.in(Duration.ZERO, ticker), new Cancellation()))
        .hasMessage("a thing takes too long");
    Cancellation cancelled = new Cancellation();
    cancelled.cancel();
    assertThat(failure(soon(), cancelled)).hasMessage("a thing takes too long");
    Thread.currentThread().interrupt();
    assertThat(failure(soon(), new Cancellation()))
        .hasMessage("interrupted while waiting for a thing");
    assertThat(Thread.interrupted()).isTrue();
    mayLand.countDown();
  }

  @Test
  void survivesAFault() throws Exception {
    assertThatThrownBy(
            () ->
                flight.join(
                    held::get,
                    (deadline, cancellation) -> {
                      throw new IllegalStateException("fault");
                    },
                    soon(),
                    new Cancellation()))
        .hasMessage("fault");
    mayLand.countDown();
    assertThat(join(soon(), new Cancellation())).isEqualTo("thing 1");
  }

  private String join(Deadline deadline, Cancellation cancellation) throws LoginFailedException {
    return flight.join(held::get, this::fly, deadline, cancellation);
  }

  private String fly(Deadline deadline, Cancellation cancellation) throws LoginFailedException {
    int number = journeys.incrementAndGet();
    entered.countDown();
    try {
      mayLand.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (refuse || cancellation.cancelled()) {
      throw new LoginFailedException(
          Reply.of(Fate.UNTRUSTED, "no " + number), Optional.of(Kind.PIN_MISMATCH));
    }
    held.set("thing " + number);
    return held.get();
  }

  private LoginFailedException failure(Deadline deadline, Cancellation cancellation) {
    return catchThrowableOfType(LoginFailedException.class, () -> join(deadline, cancellation));
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
