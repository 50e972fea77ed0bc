package vn.tthc.sdk.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.internal.channel.RawServer;
import vn.tthc.sdk.internal.channel.ScriptedPortal;
import vn.tthc.sdk.internal.config.TestSettings;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.sync.Changes;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;

/** The whole client over a small portal on a real socket: splitting, interrupts, closing. */
class DefaultPortalClientTest {

  private static final String PAGE = RawServer.answer(200, "", "<html>");
  private static final String NO = RawServer.answer(200, "", "{\"error_code\":-1}");

  private ScriptedPortal portal;
  private DefaultPortalClient client;

  @BeforeEach
  void start() throws Exception {
    portal = new ScriptedPortal();
    client = new DefaultPortalClient(TestSettings.of(portal.channel()), new TestTicker());
  }

  @AfterEach
  void stop() throws Exception {
    client.close();
    portal.close();
  }

  @Test
  void reportsInTheOrderOfTheCaller() {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      changes.add(i % 3 == 1 ? Changes.invalidStep(i % 70) : Changes.dossier(i % 70));
      changes.add(Changes.step(i % 70, DossierStatus.PROCESSING));
    }
    SyncReport report = client.sync(changes);
    for (int i = 0; i < changes.size(); i++) {
      SyncItem item = report.items().get(i);
      assertThat(item.index()).isEqualTo(i);
      assertThat(item.change()).isSameAs(changes.get(i));
      boolean invalid = i % 6 == 2;
      assertThat(item.outcome()).isEqualTo(invalid ? Outcome.INVALID : Outcome.ACCEPTED);
    }
  }

  @Test
  void isolatesARefusedItem() {
    portal.then(NO, NO, ScriptedPortal.YES, NO, ScriptedPortal.YES);
    assertThat(outcomes(client.sync(dossiers(4))))
        .containsExactly(Outcome.ACCEPTED, Outcome.REFUSED, Outcome.ACCEPTED, Outcome.ACCEPTED);
  }

  @Test
  void doesNotSendAgainInPartsWhatMustNotBeRepeated() {
    portal.then(PAGE, PAGE);
    SyncReport report =
        client.sync(
            List.of(
                Changes.step(1, DossierStatus.SUPPLEMENT_REQUESTED),
                Changes.step(2, DossierStatus.SUPPLEMENT_REQUESTED)));
    assertThat(outcomes(report)).containsExactly(Outcome.UNKNOWN, Outcome.UNKNOWN);
    assertThat(portal.data()).hasSize(1);
  }

  @Test
  void keepsTheDoubtInTheParts() {
    portal.then(PAGE, PAGE, ScriptedPortal.YES, RawServer.answer(401, "", ""));
    portal.then(RawServer.answer(401, "", ""));
    SyncReport report =
        client.sync(
            List.of(
                Changes.step(1, DossierStatus.PROCESSING),
                Changes.step(2, DossierStatus.PROCESSING)));
    assertThat(outcomes(report)).containsExactly(Outcome.ACCEPTED, Outcome.UNKNOWN);
    assertThat(report.items().get(0).possiblyRepeated()).isTrue();
  }

  @Test
  void reportsAtOnceWhenInterrupted() throws Exception {
    CountDownLatch arrived = new CountDownLatch(4);
    CountDownLatch end = new CountDownLatch(1);
    portal.onData(
        () -> {
          arrived.countDown();
          await(end);
        });
    // Takes all workers; the interrupted caller's batches stand in line behind.
    FutureTask<SyncReport> other = start(() -> client.sync(dossiers(200)));
    arrived.await();
    Thread.currentThread().interrupt();
    SyncReport report = client.sync(dossiers(100));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(report.count(Outcome.NOT_SENT)).isEqualTo(100);
    end.countDown();
    assertThat(other.get().allAccepted()).isTrue();
    assertThat(client.channels()).allMatch(state -> state.available());
  }

  @Test
  void cancelsWhatIsUnderWayWhenInterrupted() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    Thread caller = Thread.currentThread();
    portal.onData(
        () -> {
          caller.interrupt();
          await(end);
        });
    SyncReport report = client.sync(dossiers(10));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(report.count(Outcome.UNKNOWN)).isEqualTo(10);
    end.countDown();
  }

  @Test
  void waitsForCallsUnderWayWhenClosed() throws Exception {
    CountDownLatch arrived = new CountDownLatch(2);
    CountDownLatch end = new CountDownLatch(1);
    portal.onData(
        () -> {
          arrived.countDown();
          await(end);
        });
    FutureTask<?> single = start(() -> client.dossiers().sync(Changes.dossier(1)));
    FutureTask<SyncReport> many =
        start(
            () ->
                client.sync(
                    List.of(Changes.dossier(2), Changes.step(2, DossierStatus.PROCESSING))));
    arrived.await();
    Thread closer = new Thread(client::close);
    closer.start();
    while (closer.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    assertThatThrownBy(() -> client.sync(dossiers(1))).isInstanceOf(IllegalStateException.class);
    end.countDown();
    single.get();
    assertThat(many.get().allAccepted()).isTrue();
    closer.join();
  }

  @Test
  void leavesNoThreadAndNoConnection() throws Exception {
    client.sync(dossiers(300));
    List<Thread> ours =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith("tthc-"))
            .toList();
    assertThat(ours).isNotEmpty();
    client.close();
    for (Thread thread : ours) {
      thread.join();
    }
    while (portal.connections() > 0) {
      Thread.onSpinWait();
    }
  }

  private static List<Dossier> dossiers(int number) {
    return IntStream.range(0, number).mapToObj(Changes::dossier).toList();
  }

  private static List<Outcome> outcomes(SyncReport report) {
    return report.items().stream().map(SyncItem::outcome).toList();
  }

  private static <T> FutureTask<T> start(java.util.concurrent.Callable<T> call) {
    FutureTask<T> task = new FutureTask<>(call);
    new Thread(task).start();
    return task;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
