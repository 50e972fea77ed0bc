package vn.tthc.sdk.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.RefusedException;
import vn.tthc.sdk.internal.channel.ChannelRouter;
import vn.tthc.sdk.internal.channel.RawServer;
import vn.tthc.sdk.internal.channel.ScriptedPortal;
import vn.tthc.sdk.internal.config.Reading;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.TestSettings;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.evidence.ExchangeLog;
import vn.tthc.sdk.internal.exchange.CallsUnderWay;
import vn.tthc.sdk.internal.exchange.Exchanger;
import vn.tthc.sdk.internal.protocol.AdapterProtocol;
import vn.tthc.sdk.internal.read.PortalReader;

/** How long something of a catalogue is served, and what takes its place. */
class SlotTest {

  private static final String NONE = answer("[]");
  private static final String NO = RawServer.answer(200, "", "{\"error_code\":-1}");

  @TempDir Path folder;

  private final TestTicker ticker = new TestTicker();
  private ScriptedPortal portal;
  private ChannelRouter router;
  private CatalogueCache cache;

  @BeforeEach
  void start() throws Exception {
    portal = new ScriptedPortal();
    Settings settings =
        TestSettings.reading(Reading.STANDARD.withCatalogueCache(folder), portal.channel());
    PortalListener nobody = new PortalListener() {};
    AdapterProtocol protocol = new AdapterProtocol("H29", settings.signatureCarrier());
    router = new ChannelRouter(settings, protocol, nobody, ticker);
    ExchangeLog log = ExchangeLog.open(settings, ticker, new PortalListener() {});
    PortalReader reader =
        new PortalReader(
            settings,
            new Exchanger(settings, router, log, nobody, ticker),
            new CallsUnderWay(router.interrupts(), null));
    cache = new CatalogueCache(settings, reader, ticker);
  }

  @AfterEach
  void stop() throws Exception {
    cache.close();
    router.close();
    portal.close();
  }

  private static String answer(String result) {
    return RawServer.answer(200, "", "{\"error_code\":0,\"result\":" + result + "}");
  }

  private static String names(int number) {
    return answer("[{\"n\":" + number + "}]");
  }

  /** What the portal said last, as numbers. */
  private Slot<List<Integer>> slot() {
    return cache.all(
        Operation.LIST_AGENCIES,
        entries -> entries.stream().map(entry -> entry.path("n").intValue()).toList());
  }

  /** Asks until what is fetched in the background is there, which is bound to happen. */
  private void await(List<Integer> value) {
    while (!slot().get().value().equals(value)) {
      Thread.onSpinWait();
    }
  }

  @Test
  void isServedUntilItIsOldAndThenFetchedAnew() {
    portal.then(names(1), names(2));
    assertThat(slot().get().value()).containsExactly(1);
    ticker.pass(Duration.ofHours(24));
    assertThat(slot().get().asOf()).isEqualTo(TestTicker.START);
    assertThat(portal.data()).hasSize(1);
    ticker.pass(Duration.ofMillis(1));
    await(List.of(2));
    assertThat(slot().get().asOf()).isAfter(TestTicker.START.plus(Duration.ofHours(24)));
    assertThat(portal.data()).hasSize(2);
  }

  @Test
  void nothingIsServedForAnHourOnly() {
    portal.then(NONE, names(2));
    assertThat(slot().get().value()).isEmpty();
    ticker.pass(Duration.ofMinutes(61));
    await(List.of(2));
    assertThat(folder).isNotEmptyDirectory();
  }

  @Test
  void aFailureIsNotKept() {
    portal.then(NO, names(2));
    assertThatThrownBy(() -> slot().get()).isInstanceOf(RefusedException.class);
    assertThat(slot().known()).isEmpty();
    assertThat(slot().get().value()).containsExactly(2);
  }

  @Test
  void whatAWrongClockKeptIsReplacedOnce() {
    portal.then(names(1), names(2));
    ticker.turn(Duration.ofDays(30));
    assertThat(slot().get().value()).containsExactly(1);
    ticker.turn(Duration.ofDays(-30));
    await(List.of(2));
    assertThat(slot().get().value()).containsExactly(2);
    assertThat(portal.data()).hasSize(2);
  }
}
