package vn.tthc.sdk.testing.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.ChannelState;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.UnavailableException;
import vn.tthc.sdk.model.Change;

/** An interrupt ends a call of the thread it is meant for, and nothing else. */
@Timeout(20)
class InterruptTest {

  @TempDir Path folder;

  @AfterEach
  void clearFlag() {
    Thread.interrupted();
  }

  /** What a thread came back with, and whether it was still interrupted then. */
  private record Returned(SyncReport report, boolean interrupted) {}

  private static FutureTask<Returned> start(PortalClient portal, List<? extends Change> changes) {
    return new FutureTask<>(
        () -> new Returned(portal.sync(changes), Thread.currentThread().isInterrupted()));
  }

  @Test
  void theReportComesAtOnceAndTheClientGoesOn() throws Exception {
    try (Rig rig = new Rig(folder);
        Obstacle obstacle = new Obstacle();
        PortalClient portal = rig.clientOfMain().main(obstacle.portal.channel()).build()) {
      FutureTask<Returned> sync = start(portal, Changes.dossiers(0, 1000));
      Thread thread = new Thread(sync);
      thread.start();
      obstacle.awaitReached();
      thread.interrupt();
      Returned returned = sync.get();

      // The portal has not answered yet: nothing was waited for.
      assertThat(returned.interrupted()).isTrue();
      SyncReport report = returned.report();
      assertThat(report.items()).hasSize(1000);
      assertThat(report.count(Outcome.UNKNOWN)).isBetween(50L, 200L);
      assertThat(report.count(Outcome.NOT_SENT)).isEqualTo(1000 - report.count(Outcome.UNKNOWN));
      assertThat(rig.events.items()).hasSize(1000);
      assertThat(portal.channels()).allMatch(ChannelState::available);

      obstacle.remove();
      assertThat(portal.sync(Changes.dossiers(0, 100)).notAccepted()).isEmpty();
      assertEveryIntentEnded(rig);
    }
  }

  private static void assertEveryIntentEnded(Rig rig) throws IOException {
    Set<String> open = new HashSet<>();
    for (LogFile.Line line : LogFile.exchanges(rig.exchangeLog())) {
      String id = line.text("exchangeId");
      assertThat(line.text("type").equals("intent") ? open.add(id) : open.remove(id)).isTrue();
    }
    assertThat(open).isEmpty();
  }

  @Test
  void aLoginThatHangsIsNotWaitedForEither() throws Exception {
    try (Rig rig = new Rig(folder);
        ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        PortalClient portal = rig.clientOfMain().main(channel(rig, silent)).build()) {
      FutureTask<Returned> sync = start(portal, Changes.dossiers(0, 200));
      Thread thread = new Thread(sync);
      thread.start();
      try (var connection = silent.accept()) {
        assertThat(connection.getInputStream().read()).as("the login begins").isEqualTo('P');
        thread.interrupt();
        Returned returned = sync.get();

        assertThat(returned.interrupted()).isTrue();
        assertThat(returned.report().count(Outcome.NOT_SENT)).isEqualTo(200);
        assertThat(portal.channels()).allMatch(ChannelState::available);
      }
    }
  }

  private static Channel channel(Rig rig, ServerSocket server) {
    URI url = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/XrdAdapter/forward");
    return Channel.adapter(url, rig.mock.destination(), "mau", "mat-khau");
  }

  @Test
  void anInterruptOfOneLeavesTheOthersAlone() throws Exception {
    try (Rig rig = new Rig(folder);
        Obstacle obstacle = new Obstacle();
        PortalClient portal = rig.clientOfMain().main(obstacle.portal.channel()).build()) {
      FutureTask<Returned> one = start(portal, Changes.dossiers(0, 100));
      FutureTask<Returned> other = start(portal, Changes.dossiers(100, 500));
      Thread thread = new Thread(one);
      thread.start();
      obstacle.awaitReached();
      new Thread(other).start();
      thread.interrupt();
      assertThat(one.get().report().notAccepted()).hasSize(100);
      obstacle.remove();

      assertThat(other.get().interrupted()).isFalse();
      assertThat(other.get().report().notAccepted()).isEmpty();
    }
  }

  @Test
  void anInterruptedThreadSendsNothingAndHarmsNoChannel() {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().build()) {
      Thread.currentThread().interrupt();
      SyncReport report = portal.sync(Changes.dossiers(0, 100));
      assertThat(report.count(Outcome.NOT_SENT)).isEqualTo(100);
      for (int i = 0; i < 5; i++) {
        assertThatThrownBy(() -> portal.dossiers().sync(Changes.dossier(1)))
            .isInstanceOf(UnavailableException.class);
      }
      assertThat(Thread.interrupted()).isTrue();

      assertThat(rig.mock.dossierCount()).isZero();
      assertThat(rig.events.channels()).isEmpty();
      assertThat(portal.dossiers().sync(Changes.dossier(1)).channel()).isEqualTo("main");
    }
  }
}
