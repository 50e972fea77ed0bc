package vn.tthc.sdk.testing.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.AuthenticationFailedException;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.Sent;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.UnavailableException;
import vn.tthc.sdk.testing.Door;
import vn.tthc.sdk.testing.Fault;
import vn.tthc.sdk.testing.Habit;

/** Logins are few: portals lock accounts. */
@Timeout(120)
class SessionTest {

  private static final int THREADS = 50;
  private static final int DOSSIERS = 4;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anExpiredSessionIsRenewedOnceForAllThreads(boolean as401) throws Exception {
    Habit[] habits = as401 ? new Habit[] {Habit.EXPIRED_AS_HTTP_401} : new Habit[0];
    try (Rig rig = new Rig(folder, mock -> mock.habits(habits));
        PortalClient portal = rig.client().build()) {
      portal.dossiers().sync(Changes.dossier(0));
      rig.mock.expireSessions();
      Crowd.run(THREADS, i -> portal.dossiers().sync(Changes.dossier(i)));

      assertThat(rig.mock.dossierCount()).isEqualTo(THREADS);
      assertThat(rig.mock.main().logins()).isEqualTo(2);
      assertThat(rig.mock.backup().requests()).isZero();
      assertThat(rig.events.channels()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void sessionsThatExpireAllTheTimeCostAtMostALoginEach(boolean as401) throws Exception {
    Habit[] habits = as401 ? new Habit[] {Habit.EXPIRED_AS_HTTP_401} : new Habit[0];
    try (Rig rig = new Rig(folder, mock -> mock.habits(habits));
        PortalClient portal = rig.client().build()) {
      for (int round = 0; round < 5; round++) {
        rig.mock.expireSessions();
        Crowd.run(10, i -> portal.sync(Changes.dossiers(DOSSIERS * i, DOSSIERS * (i + 1))));
      }
      assertThat(rig.events.items()).hasSize(5 * 10 * DOSSIERS);
      assertThat(rig.events.items()).allMatch(item -> item.outcome() == Outcome.ACCEPTED);
      assertThat(rig.mock.main().logins()).isEqualTo(5);
    }
  }

  @Test
  void theFirstLoginIsOneForAllThreads() throws Exception {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().build()) {
      Crowd.run(THREADS, i -> portal.dossiers().sync(Changes.dossier(i)));
      assertThat(rig.mock.main().logins()).isEqualTo(1);
    }
  }

  @Test
  void aWrongPasswordOnMainIsNotTriedOverAndOver() {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().main(wrong(rig, rig.mock.main())).build()) {
      SyncReport report = portal.sync(Changes.dossiers(0, 1000));

      assertThat(report.items())
          .allMatch(i -> i.outcome() == Outcome.ACCEPTED && i.channel().equals("backup"));
      assertThat(rig.mock.main().requests()).isEqualTo(1);
    }
  }

  private static Channel wrong(Rig rig, Door door) {
    return rig.channel(door, "sai");
  }

  @Test
  void wrongPasswordsOnBothAreToldAndNotTriedOverAndOver() throws Exception {
    try (Rig rig = new Rig(folder);
        PortalClient portal =
            rig.client()
                .main(wrong(rig, rig.mock.main()))
                .backup(wrong(rig, rig.mock.backup()))
                .build()) {
      assertThatThrownBy(() -> portal.dossiers().sync(Changes.dossier(0)))
          .isInstanceOfSatisfying(
              AuthenticationFailedException.class,
              e -> {
                assertThat(e.sent()).isEqualTo(Sent.NO);
                assertThat(e).hasMessageNotContaining("sai");
              });
      SyncReport report = portal.sync(Changes.dossiers(0, 1000));
      assertThat(report.count(Outcome.NOT_SENT)).isEqualTo(1000);
      assertThat(report.items()).allMatch(item -> item.reason().contains("refused"));
      AtomicInteger failures = new AtomicInteger();
      Crowd.run(
          THREADS,
          i -> {
            assertThatThrownBy(() -> portal.dossiers().sync(Changes.dossier(i)))
                .isInstanceOf(AuthenticationFailedException.class);
            failures.incrementAndGet();
          });

      assertThat(failures).hasValue(THREADS);
      assertThat(rig.mock.main().requests()).isEqualTo(1);
      assertThat(rig.mock.backup().requests()).isEqualTo(1);
    }
  }

  @Test
  void aPasswordThatChangedInTheVaultIsTriedAtOnce() {
    try (Rig rig = new Rig(folder)) {
      List<String> vault = List.of("sai", "sai", rig.mock.main().password());
      AtomicInteger asked = new AtomicInteger();
      Channel main =
          Channel.adapter(
              rig.mock.main().url(),
              rig.mock.destination(),
              rig.mock.main().user(),
              () -> vault.get(Math.min(2, asked.getAndIncrement())));
      try (PortalClient portal = rig.client().main(main).build()) {
        List<String> channels =
            IntStream.range(0, 3)
                .mapToObj(i -> portal.dossiers().sync(Changes.dossier(i)).channel())
                .toList();
        assertThat(channels).containsExactly("backup", "backup", "main");
        assertThat(rig.mock.main().requests()).as("a refusal, a login, a dossier").isEqualTo(3);
      }
    }
  }

  /** The data may have arrived before the login was refused: nothing may call that "not sent". */
  @Test
  void aLoginRefusedAfterADossierPerhapsArrivedDoesNotHideThat() {
    try (Rig rig = new Rig(folder)) {
      AtomicInteger logins = new AtomicInteger();
      Channel main =
          Channel.adapter(
              rig.mock.main().url(),
              rig.mock.destination(),
              rig.mock.main().user(),
              () -> logins.getAndIncrement() == 0 ? rig.mock.main().password() : "sai");
      Channel backup =
          Channel.adapter(
              rig.mock.backup().url(),
              rig.mock.destination(),
              rig.mock.backup().user(),
              () -> {
                rig.mock.expireSessions();
                return "sai";
              });
      rig.mock.main().failNextData(1, Fault.RESET_AFTER_EFFECT);
      try (PortalClient portal = rig.client().main(main).backup(backup).build()) {
        assertThatThrownBy(() -> portal.dossiers().sync(Changes.dossier(0)))
            .isInstanceOfSatisfying(
                UnavailableException.class, e -> assertThat(e.sent()).isEqualTo(Sent.UNKNOWN));
      }
      assertThat(rig.mock.dossierCount()).isEqualTo(1);
    }
  }

  @Test
  void aPasswordThatCannotBeHadIsAFailedLogin() {
    try (Rig rig = new Rig(folder)) {
      Channel main =
          Channel.adapter(
              rig.mock.main().url(),
              rig.mock.destination(),
              rig.mock.main().user(),
              () -> {
                throw new IllegalStateException("the vault is closed: mat-khau-mau");
              });
      try (PortalClient portal = rig.client().main(main).deadline(Duration.ofSeconds(20)).build()) {
        SyncReport report = portal.sync(Changes.dossiers(0, 60));
        assertThat(report.items())
            .allMatch(i -> i.outcome() == Outcome.ACCEPTED && i.channel().equals("backup"));
      }
    }
  }
}
