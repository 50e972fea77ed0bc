package vn.tthc.sdk.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tthc.sdk.Outage;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.SignatureCarrier;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.TestSettings;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.config.Timing;
import vn.tthc.sdk.internal.protocol.AdapterProtocol;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.Reply;

/** When a channel is left alone and when it is found again. */
class ChannelRouterTest {

  private static final String GATEWAY = RawServer.answer(503, "", "");
  private static final String NOT_FOUND = RawServer.answer(404, "", "");

  private final CountDownLatch up = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private ScriptedPortal portal;

  @BeforeEach
  void start() throws Exception {
    portal = new ScriptedPortal();
  }

  @AfterEach
  void stop() throws Exception {
    portal.close();
  }

  @ParameterizedTest
  @CsvSource({"LOST, 2", "NOT_SENT, 2", "MISROUTED, 10"})
  void findsAChannelAgainByHowItFailed(Fate fate, int looks) throws Exception {
    portal.then(GATEWAY, ScriptedPortal.NOTHING, NOT_FOUND, GATEWAY);
    portal.then(java.util.Collections.nCopies(looks, NOT_FOUND).toArray(String[]::new));
    CountDownLatch seenDown = new CountDownLatch(1);
    portal.onData(() -> await(seenDown));
    try (ChannelRouter router = router(Duration.ofMillis(1))) {
      ChannelLink link = router.links().get(0);
      for (int i = 0; i < 3; i++) {
        assertThat(router.isUsable(link)).isTrue();
        fail(router, link, fate);
      }
      assertThat(router.isUsable(link)).isFalse();
      seenDown.countDown();
      up.await();
      assertThat(router.portalIsDown()).isFalse();
      assertThat(portal.data()).hasSize(4 + looks);
      assertThat(portal.logins()).isZero();
    }
  }

  @Test
  void goesOnProbingAfterAFault() throws Exception {
    AtomicInteger probes = new AtomicInteger();
    OkHttpClient faulty =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  if (probes.incrementAndGet() == 1) {
                    throw new NoClassDefFoundError("a fault of an interceptor");
                  }
                  return chain.proceed(chain.request());
                })
            .build();
    Duration second = Duration.ofSeconds(1);
    Timing timing = new Timing(second, second, second, Duration.ofMillis(1), second, second);
    try (ChannelRouter router = router(TestSettings.of(timing, faulty, portal.channel()))) {
      for (int i = 0; i < 3; i++) {
        fail(router, router.links().get(0), Fate.LOST);
      }
      assertThat(up.await(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aLineThatIsBackEndsTheOutageOfTheLines() throws Exception {
    CountDownLatch seenDown = new CountDownLatch(1);
    portal.onData(() -> await(seenDown));
    try (ChannelRouter router = router(Duration.ofMillis(1))) {
      for (int i = 0; i < 3; i++) {
        fail(router, router.links().get(0), Fate.NOT_SENT);
      }
      assertThat(router.outage()).isPresent();
      seenDown.countDown();
      ended.await();
      assertThat(router.outage()).isEmpty();
    }
  }

  @Test
  void forgetsFailuresAfterASuccess() throws Exception {
    try (ChannelRouter router = router(Duration.ofHours(1))) {
      ChannelLink link = router.links().get(0);
      for (Fate fate : new Fate[] {Fate.LOST, Fate.LOST, Fate.FIREWALL, Fate.LOST, Fate.LOST}) {
        fail(router, link, fate);
      }
      assertThat(router.isUsable(link)).isTrue();
    }
  }

  @Test
  void bearsFailuresAfterItsEnd() throws Exception {
    ChannelRouter router = router(Duration.ofMillis(1));
    router.close();
    for (int i = 0; i < 3; i++) {
      fail(router, router.links().get(0), Fate.LOST);
    }
    assertThat(router.portalIsDown()).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void fail(ChannelRouter router, ChannelLink link, Fate fate) {
    router.leave(router.enter(link).orElseThrow(), Reply.of(fate, ""));
  }

  private ChannelRouter router(Duration probes) {
    return router(TestSettings.probing(probes, portal.channel()));
  }

  private ChannelRouter router(Settings settings) {
    PortalListener listener =
        new PortalListener() {
          @Override
          public void channelUp(String channel) {
            up.countDown();
          }

          @Override
          public void outageEnded(Outage outage) {
            ended.countDown();
          }
        };
    return new ChannelRouter(
        settings, new AdapterProtocol("H29", SignatureCarrier.NONE), listener, new TestTicker());
  }
}
