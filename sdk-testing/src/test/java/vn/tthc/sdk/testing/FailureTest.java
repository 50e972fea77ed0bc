package vn.tthc.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a request that meets a failure, seen from the other end of the wire. */
class FailureTest {
  private static final Duration LONG = Duration.ofHours(1);

  private final TurnedClock clock = new TurnedClock();
  private final MockPortal portal = MockPortal.builder().clock(clock).start();
  private final RawClient client = RawClient.loggedIn(portal.main());
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void close() {
    threads.shutdownNow();
    portal.close();
  }

  private String body(String code) {
    return client.envelope("DongBoHoSoMC", "False", "[" + Samples.dossier(code) + "]");
  }

  private HttpResponse<String> create(String code) throws IOException {
    return client.tryPost("/mapi/g", body(code));
  }

  private RawConnection send(String code) throws IOException {
    RawConnection connection = new RawConnection(portal.main());
    connection.send(body(code));
    return connection;
  }

  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      Thread.onSpinWait();
      Thread.yield();
    }
  }

  private void assertDestroyed(String failure, boolean tookEffect) {
    assertThat(portal.destroyedAnswers())
        .singleElement()
        .satisfies(
            lost -> {
              assertThat(lost.failure().name()).isEqualTo(failure);
              assertThat(lost.tookEffect()).isEqualTo(tookEffect);
              assertThat(lost.door()).isEqualTo("main");
              assertThat(lost.service()).isEqualTo("DongBoHoSoMC");
            });
    assertThat(portal.dossierCount()).isEqualTo(tookEffect ? 1 : 0);
  }

  @Test
  void statusesRefusalsAndThrottlingComeAsOrdered() throws IOException {
    portal.main().failNext(1, Failure.status(418));
    portal.main().failNext(1, Failure.refusal("-99", "Không được phép"));
    portal.main().failNext(1, Failure.tooManyRequests(Duration.ofSeconds(90)));

    assertThat(create("H29-1").statusCode()).isEqualTo(418);
    assertThat(create("H29-1").body()).contains("\"-99\"", "Không được phép");
    assertThat(create("H29-1").headers().firstValue("Retry-After")).contains("90");
    assertThat(portal.dossierCount()).isZero();
    assertThat(portal.destroyedAnswers()).isEmpty();
  }

  @Test
  void aBlackHoleNeverAnswersAndIsLeftWhenTheDoorCloses() throws Exception {
    portal.main().failNext(1, Failure.blackHole());
    try (RawConnection connection = send("H29-1")) {
      Future<String> answer = threads.submit(connection::readAnswer);
      await(() -> !portal.destroyedAnswers().isEmpty());
      assertDestroyed("BLACK_HOLE", false);
      assertThat(answer.isDone()).isFalse();

      portal.main().drainAndClose();
      assertThatThrownBy(answer::get).hasCauseInstanceOf(IOException.class);
    }
  }

  @Test
  void aSlowAnswerWaitsForTheClock() throws Exception {
    portal.main().failNext(1, Failure.slow(LONG));
    Future<HttpResponse<String>> answer = threads.submit(() -> create("H29-1"));
    await(() -> portal.dossierCount() == 1);
    assertThat(answer.isDone()).isFalse();

    clock.turn(LONG);
    assertThat(answer.get().body()).contains("Thành công");
    assertThat(portal.destroyedAnswers()).isEmpty();
    assertThat(create("H29-2").body()).contains("Thành công");
  }

  @Test
  void aSlowAnswerIsLostOnThoseWhoLeft() throws Exception {
    portal.main().failNext(1, Failure.slow(LONG));
    RawConnection connection = send("H29-1");
    await(() -> portal.dossierCount() == 1);
    connection.close();
    clock.turn(LONG);
    await(() -> !portal.destroyedAnswers().isEmpty());
    assertDestroyed("SLOW", true);
  }

  @Test
  void aStalledAnswerStopsInItsMiddle() throws Exception {
    portal.main().failNext(1, Failure.stalled(5, LONG));
    try (RawConnection connection = send("H29-1")) {
      assertThat(connection.readHead()).contains("200 OK");
      assertThat(connection.read(5)).isEqualTo("{\"err");
      Future<String> rest = threads.submit(() -> connection.read(5));
      assertThat(portal.main().inside()).isEqualTo(1);
      assertThat(rest.isDone()).isFalse();

      clock.turn(LONG);
      assertThat(rest.get()).isEqualTo("or_co");
    }
    assertThat(portal.dossierCount()).isEqualTo(1);
  }

  @Test
  void aCutAnswerEndsInItsMiddle() throws Exception {
    portal.main().failNext(1, Failure.cutAfter(5));
    try (RawConnection connection = send("H29-1")) {
      assertThat(connection.readHead()).contains("200 OK").contains("Content-Length: ");
      assertThat(connection.read(1_000)).isEqualTo("{\"err");
    }
    assertDestroyed("CUT", true);
    portal.main().failNext(1, Failure.cutAfter(10_000));
    assertThat(create("H29-2").body()).contains("Thành công");
    assertThat(portal.destroyedAnswers()).hasSize(1);
  }

  @Test
  void anEffectMayComeAfterItsSenderGaveUp() throws Exception {
    portal.main().failNext(1, Failure.lateEffect(LONG));
    RawConnection connection = send("H29-1");
    await(() -> portal.main().requests() == 2 && portal.main().inside() == 0);
    connection.close();
    assertThat(portal.dossierCount()).isZero();
    assertThat(portal.destroyedAnswers()).isEmpty();

    clock.turn(LONG);
    await(() -> !portal.destroyedAnswers().isEmpty());
    assertDestroyed("LATE_EFFECT", true);
  }

  @Test
  void aDoorThatClosesPutsNothingOff() throws Exception {
    portal.main().failNext(1, Failure.lateEffect(LONG));
    portal.main().failNext(1, Failure.slow(LONG));
    try (RawConnection late = send("H29-1")) {
      await(() -> portal.main().requests() == 2 && portal.main().inside() == 0);
      Future<HttpResponse<String>> slow = threads.submit(() -> create("H29-2"));
      await(() -> portal.dossierCount() == 1);

      portal.main().drainAndClose();
      assertThat(slow.get().statusCode()).isEqualTo(200);
      assertThatThrownBy(late::readAnswer).isInstanceOf(IOException.class);
    }
    assertThat(portal.dossierCodes()).containsExactly("H29-1", "H29-2");
  }

  @Test
  void connectionsAreRefusedForATime() throws Exception {
    portal.faults().add(FaultRule.of(Failure.refusedConnection()).at("main").during(LONG));
    assertThatThrownBy(() -> create("H29-1")).isInstanceOf(ConnectException.class);
    RawClient.loggedIn(portal.backup());

    clock.turn(LONG);
    await(() -> portal.main().isOpen());
    assertThat(create("H29-1").statusCode()).isEqualTo(200);
  }

  @Test
  void connectionsAreRefusedUntilTheRuleIsTakenBack() throws Exception {
    portal.apply(Preset.PRIMARY_DOWN);
    assertThatThrownBy(() -> create("H29-1")).isInstanceOf(ConnectException.class);

    portal.faults().clear();
    assertThat(create("H29-1").statusCode()).isEqualTo(200);
  }

  @Test
  void sessionsEnd() throws IOException {
    portal.main().failNextData(1, Failure.sessionExpired());

    assertThat(create("H29-1").body()).contains("hết hạn");
    assertThat(create("H29-1").body()).contains("hết hạn");
    client.logIn();
    assertThat(create("H29-1").body()).contains("Thành công");
  }

  @Test
  void theClockIsWrong() throws IOException {
    portal.main().failNext(1, Failure.wrongClock(Duration.ofHours(-7)));

    HttpResponse<String> answer = create("H29-1");
    assertThat(answer.headers().allValues("Date")).containsExactly("Mon, 23 Nov 2026 18:00:00 GMT");
    assertThat(answer.body()).contains("Thành công");
  }

  @Test
  void resetsAreListedWithTheirEffect() {
    portal.main().failNextData(1, Fault.RESET_BEFORE_EFFECT);
    assertThatThrownBy(() -> create("H29-1")).isInstanceOf(IOException.class);
    assertDestroyed("RESET_BEFORE_EFFECT", false);

    portal.main().failNextData(1, Fault.RESET_AFTER_EFFECT);
    assertThatThrownBy(() -> create("H29-1")).isInstanceOf(IOException.class);
    assertThat(portal.destroyedAnswers())
        .extracting(DestroyedAnswer::tookEffect)
        .containsExactly(false, true);
  }
}
