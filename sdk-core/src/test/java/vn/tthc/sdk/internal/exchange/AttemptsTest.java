package vn.tthc.sdk.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.SignatureCarrier;
import vn.tthc.sdk.internal.channel.ChannelLink;
import vn.tthc.sdk.internal.channel.ChannelRouter;
import vn.tthc.sdk.internal.config.TestSettings;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.protocol.AdapterProtocol;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.Reply;

/** What the account of a call keeps of very many attempts. */
class AttemptsTest {

  @Test
  void neverForgetsThatOneMayArriveLate() {
    Channel channel = Channel.adapter(URI.create("http://localhost/x/y"), "d", "u", "p");
    try (ChannelRouter router =
        new ChannelRouter(
            TestSettings.of(channel),
            new AdapterProtocol("H29", SignatureCarrier.NONE),
            new PortalListener() {},
            new TestTicker())) {
      ChannelLink link = router.links().get(0);
      Attempts attempts = new Attempts("id", false);
      for (int i = 0; i < 1_000; i++) {
        attempts.add(link, Reply.of(Fate.NOT_SENT, "refused"));
      }
      for (int i = 0; i < 1_000; i++) {
        attempts.add(link, Reply.of(Fate.LOST, "timed out"));
      }
      attempts.add(link, Reply.answered(Fate.ACCEPTED, "0", ""));
      assertThat(attempts.result("").mayArriveLate()).isTrue();
      assertThat(attempts.result("").failures()).hasSizeLessThan(30);
    }
  }
}
