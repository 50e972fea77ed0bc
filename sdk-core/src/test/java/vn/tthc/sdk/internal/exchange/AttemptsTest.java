package vn.tthc.sdk.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.Sent;
import vn.tthc.sdk.SignatureCarrier;
import vn.tthc.sdk.internal.channel.ChannelLink;
import vn.tthc.sdk.internal.channel.ChannelRouter;
import vn.tthc.sdk.internal.config.TestSettings;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.protocol.AdapterProtocol;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.Reply;

/** What the account of a call says of its attempts. */
class AttemptsTest {

  private static final Reply YES = Reply.answered(Fate.ACCEPTED, "0", "");

  private final ChannelRouter router =
      new ChannelRouter(
          TestSettings.of(channel("a"), channel("b")),
          new AdapterProtocol("H29", SignatureCarrier.NONE),
          new PortalListener() {},
          new TestTicker());
  private final ChannelLink main = router.links().get(0);
  private final ChannelLink backup = router.links().get(1);
  private final Attempts attempts = new Attempts("id", false);

  private static Channel channel(String path) {
    return Channel.adapter(URI.create("http://localhost/" + path), "d", "u", "p");
  }

  @AfterEach
  void stop() {
    router.close();
  }

  @Test
  void neverForgetsThatOneMayArriveLate() {
    for (int i = 0; i < 1_000; i++) {
      attempts.add(main, Reply.of(Fate.NOT_SENT, "refused"));
    }
    for (int i = 0; i < 1_000; i++) {
      attempts.add(main, Reply.of(Fate.LOST, "timed out"));
    }
    attempts.add(main, YES);
    assertThat(attempts.result("").mayArriveLate()).isTrue();
    assertThat(attempts.result("").failures()).hasSize(21);
  }

  @Test
  void beforeTheFirstNothingWasSent() {
    assertThat(attempts.result("").sent()).isEqualTo(Sent.NO);
    assertThat(attempts.result("").reason())
        .isEqualTo("no channel was available within the deadline");
    assertThat(attempts.result("cancelled").reason()).isEqualTo("cancelled");
    assertThat(attempts.result("").channel()).isEmpty();
  }

  @Test
  void tellsOfEachChannelTheLastAndWhyItStopped() {
    attempts.add(main, Reply.of(Fate.NOT_SENT, "refused"));
    attempts.add(backup, Reply.of(Fate.LOST, "timed out"));
    attempts.add(main, Reply.of(Fate.NOT_SENT, "no TLS handshake"));
    assertThat(attempts.result("").reason()).isEqualTo("main: no TLS handshake; backup: timed out");
    assertThat(attempts.result("cancelled").reason())
        .isEqualTo("cancelled; main: no TLS handshake; backup: timed out");
    assertThat(attempts.result("").channel()).isEqualTo("main");
    assertThat(attempts.total()).isEqualTo(3);
    assertThat(attempts.on(main)).isEqualTo(2);
  }

  @Test
  void oneThatMayHaveArrivedKeepsAllInDoubtUntilAnAnswer() {
    attempts.add(main, Reply.of(Fate.LOST, "timed out"));
    attempts.add(backup, Reply.of(Fate.NOT_SENT, "refused"));
    assertThat(attempts.result("").sent()).isEqualTo(Sent.UNKNOWN);
    assertThat(attempts.result("").repeated()).as("the second never left").isFalse();
    attempts.add(main, YES);
    assertThat(attempts.result("").sent()).isEqualTo(Sent.ANSWERED);
    assertThat(attempts.result("").repeated()).isTrue();
    assertThat(attempts.result("").reason()).isEmpty();
  }

  @Test
  void leavesOutAChannelThatOnlyPeopleCanMend() {
    attempts.add(main, Reply.of(Fate.MISROUTED, "HTTP 404"));
    attempts.add(backup, Reply.of(Fate.FIREWALL, "HTTP 200 with a page"));
    assertThat(attempts.excluded(main)).isTrue();
    assertThat(attempts.excluded(backup)).isFalse();
    assertThat(attempts.firewallPages()).isEqualTo(1);
  }

  @Test
  void anOutageUsesUpNoAttemptsButThoseThatMayHaveLeftACopy() {
    Attempts appending = new Attempts("id", true);
    for (Attempts each : new Attempts[] {attempts, appending}) {
      each.add(main, Reply.of(Fate.NOT_SENT, "refused"));
      each.add(main, Reply.of(Fate.LOST, "timed out"));
      assertThat(each.startsAfresh(main)).isFalse();
      each.forget(main);
      assertThat(each.startsAfresh(main)).isTrue();
    }
    assertThat(attempts.on(main)).isZero();
    assertThat(appending.on(main)).isEqualTo(1);
    attempts.add(main, Reply.of(Fate.LOST, "timed out"));
    assertThat(attempts.startsAfresh(main)).isFalse();
    assertThat(attempts.total()).isEqualTo(3);
  }

  @Test
  void aRefusalIsToldAsThePortals() {
    attempts.add(main, Reply.of(Fate.NOT_SENT, "refused"));
    attempts.add(backup, Reply.answered(Fate.REFUSED, "-1", "sai"));
    assertThat(attempts.result("").reason()).isEqualTo("the portal answered with error code -1");
    assertThat(attempts.result("").code()).isEqualTo("-1");
    assertThat(attempts.result("").failures()).hasSize(1);
  }
}
