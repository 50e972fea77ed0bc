package vn.tthc.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class DrainTest {
  private static final int SENDERS = 8;
  private static final int ANSWERS_BEFORE_CLOSING = 20;

  private final MockPortal portal = MockPortal.start();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void close() {
    threads.shutdownNow();
    portal.close();
  }

  /** What one sender learned about its steps, by the answer it got or did not get. */
  private record Sent(Set<String> answered, Set<String> refused, Set<String> unanswered) {
    Sent() {
      this(new HashSet<>(), new HashSet<>(), new HashSet<>());
    }
  }

  /** Sends one step after the other until nobody listens any more. */
  private Sent sendUntilClosed(int sender, CountDownLatch busy) {
    RawClient client = RawClient.loggedIn(portal.main());
    Sent sent = new Sent();
    for (int i = 0; true; i++) {
      String content = sender + "/" + i;
      String data = "[" + Samples.step("H29-1", content) + "]";
      try {
        HttpResponse<String> answer =
            client.tryPost("/mapi/g", client.envelope("CapNhatTienDoHoSoMC", "", data));
        if (answer.statusCode() == 200 && answer.body().contains("Thành công")) {
          sent.answered().add(content);
        } else {
          assertThat(answer.statusCode()).isEqualTo(503);
          assertThat(answer.headers().firstValue("Connection")).contains("close");
          sent.refused().add(content);
        }
      } catch (ConnectException e) {
        sent.refused().add(content);
        return sent;
      } catch (IOException e) {
        sent.unanswered().add(content);
      }
      if (i == ANSWERS_BEFORE_CLOSING) {
        busy.countDown();
      }
    }
  }

  @RepeatedTest(3)
  void whatWasAnsweredTookEffectOnceAndNothingElseDid() throws Exception {
    RawClient.loggedIn(portal.main()).create(Samples.dossier("H29-1"));
    CountDownLatch busy = new CountDownLatch(SENDERS);
    List<Future<Sent>> senders =
        IntStream.range(0, SENDERS)
            .mapToObj(sender -> threads.submit(() -> sendUntilClosed(sender, busy)))
            .toList();
    busy.await();

    portal.main().drainAndClose();

    List<String> answered = new ArrayList<>();
    for (Future<Sent> sender : senders) {
      answered.addAll(sender.get().answered());
      assertThat(sender.get().refused()).isNotEmpty();
    }
    assertThat(portal.steps("H29-1"))
        .extracting(step -> step.get("NoiDungXuLy"))
        .containsExactlyInAnyOrderElementsOf(answered);
    assertThat(portal.duplicatedSteps()).isZero();
  }

  @Test
  void opensAgainAtTheSameAddress() {
    RawClient client = RawClient.loggedIn(portal.main());
    portal.main().drainAndClose();
    portal.main().drainAndClose();

    assertThat(portal.main().isOpen()).isFalse();
    assertThatThrownBy(() -> client.tryPost("/mapi/login", "{}"))
        .isInstanceOf(ConnectException.class);
    RawClient backup = RawClient.loggedIn(portal.backup());
    assertThat(backup.create(Samples.dossier("H29-1")).path("error_code").asInt()).isZero();

    portal.main().open();
    portal.main().open();
    assertThat(portal.main().isOpen()).isTrue();
    assertThat(client.lookUp("H29-1").path("result")).hasSize(1);
  }

  @Test
  void waitsForWhatIsUnderWayAndTurnsOthersAway() throws Exception {
    RawClient client = RawClient.loggedIn(portal.main());
    String body = client.envelope("DongBoHoSoMC", "False", "[" + Samples.dossier("H29-1") + "]");
    try (RawConnection slow = new RawConnection(portal.main());
        RawConnection late = new RawConnection(portal.main())) {
      late.send(body.replace("H29-1", "H29-0"));
      assertThat(late.readAnswer()).contains("200 OK").contains("Thành công");
      slow.sendHalf(body);
      await(() -> portal.main().inside() == 1);
      Future<?> closing = threads.submit(() -> portal.main().drainAndClose());
      await(() -> !portal.main().isOpen());

      late.send(body.replace("H29-1", "H29-2"));
      String turnedAway = late.readAnswer();
      assertThat(turnedAway).contains("503").containsIgnoringCase("Connection: close");
      assertThat(closing.isDone()).isFalse();

      slow.sendRest();
      assertThat(slow.readAnswer()).contains("200 OK").contains("Thành công");
      closing.get();
    }
    assertThat(portal.dossierCodes()).containsExactly("H29-0", "H29-1");
    assertThatThrownBy(() -> new RawConnection(portal.main())).isInstanceOf(ConnectException.class);
  }

  /** Waits for what is bound to happen, however long the machine takes. */
  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      Thread.onSpinWait();
      Thread.yield();
    }
  }
}
