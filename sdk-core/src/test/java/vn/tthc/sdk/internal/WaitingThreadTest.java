package vn.tthc.sdk.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import vn.tthc.sdk.ChannelState;
import vn.tthc.sdk.PortalException;
import vn.tthc.sdk.Sent;
import vn.tthc.sdk.UnavailableException;
import vn.tthc.sdk.internal.channel.ScriptedPortal;
import vn.tthc.sdk.internal.config.TestSettings;
import vn.tthc.sdk.internal.sync.Changes;

/** Threads that wait for an answer, of either kind. */
@Timeout(60)
class WaitingThreadTest {

  /** What a thread came back with, and whether it was still interrupted then. */
  private record Returned(PortalException failure, boolean interrupted) {}

  @Test
  void anInterruptEndsACallThatWaitsForItsAnswer() throws Exception {
    CountDownLatch reached = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    try (BadPortal silent =
            BadPortal.answering(
                out -> {
                  reached.countDown();
                  never.await();
                });
        DefaultPortalClient client = new DefaultPortalClient(TestSettings.of(silent.channel()))) {
      FutureTask<Returned> call =
          new FutureTask<>(
              () ->
                  new Returned(
                      catchThrowableOfType(
                          PortalException.class, () -> client.dossiers().sync(Changes.dossier(1))),
                      Thread.currentThread().isInterrupted()));
      Thread thread = new Thread(call);
      thread.start();
      reached.await();
      thread.interrupt();

      Returned returned = call.get();
      assertThat(returned.interrupted()).isTrue();
      assertThat(returned.failure()).isInstanceOf(UnavailableException.class);
      assertThat(returned.failure().sent()).isEqualTo(Sent.UNKNOWN);
      assertThat(returned.failure()).hasMessageContaining("cancelled");
      assertThat(silent.data()).isEqualTo(1);
      assertThat(client.channels()).allMatch(ChannelState::available);
      never.countDown();
    }
  }

  /** Compiled for 17, where there are none. */
  @Test
  @EnabledForJreRange(min = JRE.JAVA_24)
  void servesAThousandVirtualThreads() throws Exception {
    ExecutorService virtual =
        (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    try (ScriptedPortal portal = new ScriptedPortal();
        DefaultPortalClient client = new DefaultPortalClient(TestSettings.of(portal.channel()))) {
      List<Future<?>> calls = new ArrayList<>();
      for (int i = 0; i < 1000; i++) {
        int number = i;
        calls.add(virtual.submit(() -> client.dossiers().sync(Changes.dossier(number))));
      }
      for (Future<?> call : calls) {
        call.get();
      }
      assertThat(portal.data()).hasSize(1000);
      assertThat(portal.logins()).isEqualTo(1);
    } finally {
      virtual.shutdown();
    }
  }
}
