package vn.tthc.sdk.testing.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.Receipt;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.model.Change;

/** Many callers share one client, and its end waits for them and leaves nothing behind. */
@Timeout(60)
class CloseTest {

  @TempDir Path folder;

  private static Thread start(Runnable task) {
    Thread thread = new Thread(task);
    thread.start();
    return thread;
  }

  /** Waits until a thread waits for something. */
  private static void awaitWaiting(Thread thread) {
    while (thread.getState() != Thread.State.TIMED_WAITING
        && thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
  }

  @Test
  void fiftyThreadsShareAClient() throws Exception {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().build()) {
      Crowd.run(
          50,
          thread -> {
            List<Change> changes = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
              changes.add(Changes.dossier(10 * thread + i));
              changes.add(Changes.step(10 * thread + i, "Bước"));
            }
            assertThat(portal.sync(changes).notAccepted()).isEmpty();
          });
      assertThat(rig.mock.dossierCount()).isEqualTo(500);
      assertThat(rig.mock.stepCount()).isEqualTo(500);
      assertThat(rig.mock.duplicatedSteps()).isZero();
      assertThat(rig.events.exchanges()).hasSize(100);
      assertThat(rig.mock.main().logins()).isEqualTo(1);
      assertThat(rig.mock.verdicts()).isEmpty();
    }
  }

  @Test
  void waitsForCallsUnderWayThroughAllTheirRounds() throws Exception {
    try (Rig rig = new Rig(folder);
        Obstacle obstacle = new Obstacle()) {
      PortalClient portal = rig.clientOfMain().main(obstacle.portal.channel()).build();
      FutureTask<SyncReport> sync =
          new FutureTask<>(
              () ->
                  portal.sync(
                      List.of(Changes.dossier(1), Changes.step(1, "A"), Changes.dossier(1, "B"))));
      FutureTask<Receipt> one = new FutureTask<>(() -> portal.dossiers().sync(Changes.dossier(2)));
      start(sync);
      obstacle.awaitReached();
      start(one);
      obstacle.awaitReached();
      Thread closing = start(portal::close);
      awaitWaiting(closing);
      assertThat(sync.isDone()).isFalse();
      obstacle.remove();

      assertThat(sync.get().notAccepted()).isEmpty();
      assertThat(one.get().channel()).isEqualTo("main");
      closing.join();
      assertThatThrownBy(() -> portal.sync(Changes.dossiers(0, 1)))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> portal.dossiers().sync(Changes.dossier(1)))
          .isInstanceOf(IllegalStateException.class);
      portal.close();
    }
  }

  @Test
  void doesNotWaitBeyondTheDeadlineAndTheReportIsStillWhole() throws Exception {
    try (Rig rig = new Rig(folder);
        Obstacle obstacle = new Obstacle()) {
      PortalClient portal =
          rig.clientOfMain()
              .main(obstacle.portal.channel())
              .deadline(Duration.ofSeconds(2))
              .build();
      FutureTask<SyncReport> sync = new FutureTask<>(() -> portal.sync(Changes.dossiers(0, 5000)));
      start(sync);
      obstacle.awaitReached();
      portal.close();

      SyncReport report = sync.get();
      assertThat(report.items()).hasSize(5000);
      assertThat(report.items())
          .allMatch(i -> i.outcome() == Outcome.NOT_SENT || i.outcome() == Outcome.UNKNOWN);
      assertThat(report.count(Outcome.UNKNOWN)).isPositive();
    }
  }

  @Test
  void leavesNeitherThreadNorConnectionNorLockBehind() throws Exception {
    try (Rig rig = new Rig(folder);
        Relay relay = new Relay(rig.mock.main().url())) {
      Channel main =
          Channel.adapter(
              relay.url(),
              rig.mock.destination(),
              rig.mock.main().user(),
              rig.mock.main().password());
      for (int i = 0; i < 3; i++) {
        try (PortalClient portal = rig.client().main(main).build()) {
          assertThat(portal.sync(Changes.dossiers(0, 400)).notAccepted()).isEmpty();
        }
        relay.awaitAllClosed();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
          if (thread.getName().startsWith("tthc-")) {
            thread.join();
          }
        }
      }
      assertThat(relay.opened()).isPositive();
    }
  }

  @Test
  void aProbeUnderWayEndsToo() throws Exception {
    try (Rig rig = new Rig(folder)) {
      rig.mock.main().drainAndClose();
      try (PortalClient portal = rig.client().build()) {
        portal.sync(Changes.dossiers(0, 300));
        rig.events.awaitChannel("main down");
      }
      for (Thread thread : Thread.getAllStackTraces().keySet()) {
        if (thread.getName().startsWith("tthc-")) {
          thread.join();
        }
      }
      int events = rig.events.channels().size();
      rig.mock.main().open();
      assertThat(rig.events.channels()).hasSize(events);
    }
  }
}
