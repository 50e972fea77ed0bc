package vn.tthc.sdk.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.ChannelState.Condition;
import vn.tthc.sdk.Outage;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.SignatureCarrier;
import vn.tthc.sdk.internal.config.TestSettings;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.protocol.AdapterProtocol;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.Reply;

/** What the router learns from attempts on two channels; nothing is sent. */
class ChannelTrialTest {

  private static final Reply YES = Reply.answered(Fate.ACCEPTED, "0", "");

  private final List<String> told = new ArrayList<>();
  private final PortalListener listener =
      new PortalListener() {
        @Override
        public void channelDown(String channel) {
          told.add("down " + channel);
        }

        @Override
        public void outageBegan(Outage outage) {
          told.add("began " + outage.scope());
        }

        @Override
        public void outageEnded(Outage outage) {
          told.add("ended");
        }
      };
  private final TestTicker ticker = new TestTicker();
  private final ChannelRouter router =
      new ChannelRouter(
          TestSettings.of(channel("a"), channel("b")),
          new AdapterProtocol("H29", SignatureCarrier.NONE),
          listener,
          ticker);
  private final ChannelLink main = router.links().get(0);
  private final ChannelLink backup = router.links().get(1);

  private static Channel channel(String path) {
    return Channel.adapter(URI.create("http://localhost/" + path), "d", "u", "p");
  }

  @AfterEach
  void stop() {
    router.close();
  }

  @Test
  void aBusyChannelRestsAsLongAsItAsksOrASecond() {
    come(main, Reply.throttled(Duration.ofSeconds(7)));
    come(backup, Reply.throttled(Duration.ZERO));
    assertThat(main.pauseLeft()).isEqualTo(Duration.ofSeconds(7));
    assertThat(backup.pauseLeft()).isEqualTo(Duration.ofSeconds(1));
    assertThat(router.isUsable(backup)).isFalse();
    assertThat(router.enter(backup)).isEmpty();
    assertThat(router.portalIsDown()).isFalse();
    ticker.pass(Duration.ofSeconds(1));
    assertThat(router.isUsable(backup)).isTrue();
    assertThat(router.isUsable(main)).isFalse();
  }

  @Test
  void oneCallAtATimeTriesWhatWasFoundOverAllChannels() {
    fail(main, Fate.LOST);
    fail(backup, Fate.LOST);
    assertThat(router.enter(main)).isEmpty();
    main.breaker().found();
    backup.breaker().found();
    assertThat(router.isUsable(main)).isTrue();
    ChannelRouter.Permit trial = router.enter(main).orElseThrow();
    assertThat(trial.trial()).isTrue();
    assertThat(router.isUsable(main)).isFalse();
    assertThat(router.isUsable(backup)).isFalse();
    assertThat(router.enter(backup)).isEmpty();
    router.leave(trial);
    assertThat(main.condition()).as("it says nothing").isEqualTo(Condition.TRIAL);
    come(main, YES);
    assertThat(main.condition()).isEqualTo(Condition.UP);
    assertThat(router.enter(main).orElseThrow().trial()).isFalse();
    assertThat(router.enter(backup).orElseThrow().trial()).isTrue();
  }

  @Test
  void aCallThatIsNotOnTrialDoesNotEndTheTrialOfAnother() {
    ChannelRouter.Permit usual = router.enter(main).orElseThrow();
    fail(backup, Fate.LOST);
    backup.breaker().found();
    router.enter(backup).orElseThrow();
    router.leave(usual, YES);
    assertThat(router.enter(backup)).isEmpty();
  }

  @Test
  void theFaultLiesBehindChannelsThatCouldAllBeReached() {
    fail(main, Fate.LOST);
    assertThat(router.outage()).as("one of them still works").isEmpty();
    ticker.pass(Duration.ofSeconds(9));
    fail(backup, Fate.LOST);
    Outage outage = router.outage().orElseThrow();
    assertThat(outage.scope()).isEqualTo(Outage.Scope.PORTAL);
    assertThat(outage.since()).isEqualTo(TestTicker.START.plusSeconds(9));
    assertThat(told).containsExactly("down main", "down backup", "began PORTAL");
  }

  @Test
  void theFaultLiesBeforeAChannelThatCouldNotBeReached() {
    fail(main, Fate.NOT_SENT);
    fail(backup, Fate.LOST);
    assertThat(router.outage().orElseThrow().scope()).isEqualTo(Outage.Scope.CHANNELS);
  }

  @Test
  void onlyThePortalsAnswerEndsItsOutage() {
    fail(main, Fate.LOST);
    fail(backup, Fate.LOST);
    main.breaker().found();
    come(main, Reply.of(Fate.LOGIN_REFUSED, ""));
    assertThat(main.condition()).isEqualTo(Condition.UP);
    assertThat(router.outage()).isPresent();
    come(main, YES);
    assertThat(router.outage()).isEmpty();
    assertThat(told).endsWith("began PORTAL", "ended");
  }

  @Test
  void anAnswerThatComesWhenAllAreDownEndsNoOutage() {
    ChannelRouter.Permit slow = router.enter(main).orElseThrow();
    fail(main, Fate.LOST);
    fail(backup, Fate.LOST);
    router.leave(slow, YES);
    assertThat(router.portalIsDown()).isTrue();
    assertThat(router.outage()).isPresent();
    assertThat(told).endsWith("began PORTAL");
  }

  private void fail(ChannelLink link, Fate fate) {
    for (int i = 0; i < 3; i++) {
      come(link, Reply.of(fate, ""));
    }
  }

  private void come(ChannelLink link, Reply reply) {
    router.leave(router.enter(link).orElseThrow(), reply);
  }
}
