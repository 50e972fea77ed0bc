package vn.tthc.sdk.internal.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.ExchangeEvent;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.SignatureCarrier;
import vn.tthc.sdk.internal.channel.Cancellation;
import vn.tthc.sdk.internal.channel.ChannelRouter;
import vn.tthc.sdk.internal.channel.RawServer;
import vn.tthc.sdk.internal.channel.ScriptedPortal;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.TestSettings;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.evidence.ExchangeLog;
import vn.tthc.sdk.internal.exchange.CallScope;
import vn.tthc.sdk.internal.exchange.ExchangeResult;
import vn.tthc.sdk.internal.exchange.Exchanger;
import vn.tthc.sdk.internal.protocol.AdapterProtocol;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.wire.WireJson;

/**
 * What becomes of the halves of a refused batch when the sync is cancelled before they are sent.
 */
class BatchSenderTest implements BatchSender.Settling {

  private static final String NO = RawServer.answer(200, "", "{\"error_code\":-1}");
  private static final String GATEWAY = RawServer.answer(502, "", "");

  private final TestTicker ticker = new TestTicker();
  private final Cancellation cancellation = new Cancellation();
  private final List<String> settled = new ArrayList<>();
  private final List<String> exchanges = new ArrayList<>();
  private ScriptedPortal portal;
  private ChannelRouter router;
  private ExchangeLog log;
  private Planner planner;
  private BatchSender sender;

  @BeforeEach
  void start() throws Exception {
    portal = new ScriptedPortal();
    PortalListener cancelling =
        new PortalListener() {
          @Override
          public void exchangeEnded(ExchangeEvent event) {
            exchanges.add(event.exchangeId());
            cancellation.cancel();
          }
        };
    Settings settings = TestSettings.of(portal.channel());
    AdapterProtocol protocol = new AdapterProtocol("H29", SignatureCarrier.NONE);
    router = new ChannelRouter(settings, protocol, cancelling, ticker);
    log = ExchangeLog.open(settings, ticker, cancelling);
    BatchLimits limits = new BatchLimits(settings, ticker);
    WireJson json = new WireJson(settings.wire());
    planner = new Planner(settings, json, limits);
    sender =
        new BatchSender(new Exchanger(settings, router, log, cancelling, ticker), json, limits);
  }

  @AfterEach
  void stop() throws Exception {
    router.close();
    log.close();
    portal.close();
  }

  @Override
  public void decided(Pending item, ExchangeResult result) {
    settled.add(item.index() + " " + result.sent() + ": " + result.reason());
  }

  @Override
  public void unsent(Pending item, String reason) {
    settled.add(item.index() + " not sent: " + reason);
  }

  @Test
  void theyAreNeitherSentNorSigned() {
    portal.then(NO);
    send();
    assertThat(settled)
        .containsExactly(
            "0 not sent: cancelled",
            "1 not sent: cancelled",
            "2 not sent: cancelled",
            "3 not sent: cancelled");
    assertThat(exchanges).hasSize(1);
  }

  @Test
  void whatMayHaveArrivedStaysInDoubt() {
    portal.then(GATEWAY, NO);
    send();
    assertThat(settled)
        .hasSize(4)
        .allMatch(
            line -> line.endsWith(" UNKNOWN: the batch it was in may have arrived; cancelled"));
    assertThat(exchanges).hasSize(1);
  }

  private void send() {
    List<Pending> steps = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      steps.add(planner.pending(i, Changes.step(i, DossierStatus.PROCESSING)));
    }
    sender.send(
        new Batch(Operation.SYNC_STEPS, true, steps), new CallScope(cancellation, null), this);
  }
}
