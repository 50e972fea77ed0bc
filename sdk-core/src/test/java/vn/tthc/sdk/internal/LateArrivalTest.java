package vn.tthc.sdk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.internal.channel.RawServer;
import vn.tthc.sdk.internal.channel.ScriptedPortal;
import vn.tthc.sdk.internal.config.TestSettings;
import vn.tthc.sdk.internal.config.TestSigner;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.sync.Changes;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.signing.Signer;

/** An older snapshot that arrives late must not win over a newer one. */
class LateArrivalTest {

  private static final String GATEWAY = RawServer.answer(502, "", "");
  private static final Dossier OLDER = Changes.dossier(1);
  private static final Dossier NEWER =
      OLDER.toBuilder().status(DossierStatus.SUPPLEMENT_REQUESTED).build();

  private final TestTicker ticker = new TestTicker();
  private ScriptedPortal portal;
  private DefaultPortalClient client;

  @BeforeEach
  void start() throws Exception {
    portal = new ScriptedPortal();
    client = new DefaultPortalClient(TestSettings.of(portal.channel()), ticker);
  }

  @AfterEach
  void stop() throws Exception {
    client.close();
    portal.close();
  }

  /** The status in each request for data, in the order they came. */
  private List<String> statuses() {
    return portal.data().stream()
        .map(request -> request.text().replaceFirst("(?s).*\"TrangThaiHoSo\":\"(\\d+)\".*", "$1"))
        .toList();
  }

  @Test
  void theNewerOneIsSentOnceMoreAtTheEndOfTheSync() {
    portal.then(GATEWAY);
    assertThat(client.sync(List.of(OLDER, NEWER)).allAccepted()).isTrue();
    assertThat(statuses()).containsExactly("4", "4", "5", "5");
  }

  @Test
  void alsoWhenItComesInALaterSync() {
    portal.then(GATEWAY);
    client.sync(List.of(OLDER));
    client.sync(List.of(NEWER));
    client.sync(List.of(NEWER));
    assertThat(statuses()).as("once").containsExactly("4", "4", "5", "5", "5");
  }

  @Test
  void andWhenSentAlone() {
    portal.then(GATEWAY);
    assertThat(client.dossiers().sync(OLDER).possiblyRepeated())
        .as("a dossier replaces itself")
        .isFalse();
    client.dossiers().sync(NEWER);
    assertThat(statuses()).containsExactly("4", "4", "5", "5");
  }

  /** However it is sent, a copy of the one that was sent over may come late itself. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void oneThatWasSentOverAnotherMayArriveLateItself(boolean alone) {
    Consumer<Dossier> sync =
        dossier -> {
          if (alone) {
            client.dossiers().sync(dossier);
          } else {
            assertThat(client.sync(List.of(dossier)).allAccepted()).isTrue();
          }
        };
    portal.then(GATEWAY);
    sync.accept(OLDER);
    portal.then(GATEWAY);
    sync.accept(NEWER);
    assertThat(statuses()).containsExactly("4", "4", "5", "5", "5");
    sync.accept(OLDER);
    sync.accept(OLDER);
    assertThat(statuses()).endsWith("5", "4", "4", "4").hasSize(8);
  }

  @Test
  void withoutDoubtNothingIsSentTwice() {
    client.sync(List.of(OLDER, NEWER));
    assertThat(statuses()).containsExactly("4", "5");
  }

  @Test
  void afterAQuarterOfAnHourNothingIsExpectedAnyMore() {
    portal.then(GATEWAY);
    client.sync(List.of(OLDER));
    ticker.pass(Duration.ofMinutes(16));
    client.sync(List.of(NEWER));
    assertThat(statuses()).containsExactly("4", "4", "5");
  }

  @Test
  void whatCouldNotBeSentOverStaysExpected() {
    portal.then(GATEWAY);
    client.sync(List.of(OLDER));
    portal.then(ScriptedPortal.YES, RawServer.answer(200, "", "{\"error_code\":-1}"));
    client.sync(List.of(NEWER));
    client.sync(List.of(NEWER));
    assertThat(statuses()).containsExactly("4", "4", "5", "5", "5", "5");
  }

  @Test
  void aFaultWhileSendingOverLosesNoReport(@TempDir Path log) {
    AtomicInteger signatures = new AtomicInteger();
    Signer faulty =
        new TestSigner(
            content -> {
              assertThat(signatures.incrementAndGet()).as("a fault of the signer").isLessThan(3);
              return new byte[] {1};
            });
    portal.then(GATEWAY);
    try (DefaultPortalClient other =
        new DefaultPortalClient(TestSettings.of(log, faulty, portal.channel()), ticker)) {
      assertThat(other.sync(List.of(OLDER, NEWER)).allAccepted()).isTrue();
      // Another is asked for when the log is closed.
      assertThat(signatures).hasValue(3);
    }
  }
}
