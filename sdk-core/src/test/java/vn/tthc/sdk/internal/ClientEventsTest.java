package vn.tthc.sdk.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.security.ProviderException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.ExchangeEvent;
import vn.tthc.sdk.Outage;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalException;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.RetryEvent;
import vn.tthc.sdk.SecurityIncident;
import vn.tthc.sdk.SignatureException;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.internal.channel.RawServer;
import vn.tthc.sdk.internal.channel.ScriptedPortal;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.TestSettings;
import vn.tthc.sdk.internal.config.TestSigner;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.sync.Changes;
import vn.tthc.sdk.signing.Signer;

/** What a listener is told, and what travels with a request for traces. */
class ClientEventsTest {

  private static final String GATEWAY = RawServer.answer(502, "", "");
  private static final String PARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00";

  @TempDir Path folder;
  private final TestTicker ticker = new TestTicker();
  private final List<Object> told = new CopyOnWriteArrayList<>();
  private final List<SyncItem> settled = new CopyOnWriteArrayList<>();

  private final PortalListener listener =
      new PortalListener() {
        @Override
        public void itemSettled(SyncItem item) {
          settled.add(item);
        }

        @Override
        public void exchangeStarted(ExchangeEvent event) {
          told.add(event);
        }

        @Override
        public void exchangeEnded(ExchangeEvent event) {
          told.add(event);
        }

        @Override
        public void retrying(RetryEvent event) {
          told.add(event);
        }

        @Override
        public void channelDown(String channel) {
          told.add(channel + " down");
        }

        @Override
        public void credentialRenewed(String channel, Credential credential) {
          told.add(channel + " " + credential);
        }

        @Override
        public void clockSkewed(String channel, Duration ahead) {
          told.add(channel + " ahead " + ahead);
        }

        @Override
        public void outageBegan(Outage outage) {
          told.add(outage.scope());
        }

        @Override
        public void outageEnded(Outage outage) {
          told.add("outage ended after " + outage.lasted());
        }

        @Override
        public void securityIncident(SecurityIncident incident) {
          told.add(incident.kind());
          assertThat(incident.dueBy()).isEqualTo(incident.occurredAt().plusSeconds(3600));
        }
      };

  private DefaultPortalClient client(Supplier<String> trace, Path log, Channel... channels) {
    return client(trace, TestSettings.of(log, null, channels));
  }

  private DefaultPortalClient client(Supplier<String> trace, Settings plain) {
    return new DefaultPortalClient(
        new Settings(
            plain.agency(),
            plain.environment(),
            plain.channels(),
            plain.signer(),
            plain.unsigned(),
            plain.exchangeLog(),
            plain.withoutExchangeLog(),
            plain.wire(),
            plain.serviceNames(),
            plain.signatureCarrier(),
            plain.progressOnUnknown(),
            plain.retry(),
            plain.timing(),
            plain.reading(),
            plain.keeping(),
            plain.failuresThatOpen(),
            plain.parallelism(),
            listener,
            null,
            trace,
            plain.batchLimits(),
            plain.statuses()),
        ticker);
  }

  private DefaultPortalClient client(Channel... channels) {
    return client(null, null, channels);
  }

  @Test
  void tellsTheCourseOfAnExchange() throws Exception {
    try (ScriptedPortal main = new ScriptedPortal().then(GATEWAY);
        ScriptedPortal backup = new ScriptedPortal();
        DefaultPortalClient client = client(main.channel(), other(backup))) {
      client.dossiers().sync(Changes.dossier(1));
      assertThat(told).hasSize(5);
      ExchangeEvent begin = (ExchangeEvent) told.get(0);
      RetryEvent retry = (RetryEvent) told.get(2);
      ExchangeEvent end = (ExchangeEvent) told.get(4);
      assertThat(told.get(1)).isEqualTo("main PORTAL_SESSION");
      assertThat(told.get(3)).isEqualTo("backup PORTAL_SESSION");
      assertThat(begin.attempts()).isZero();
      assertThat(retry.failsOver()).isTrue();
      assertThat(retry.failedOn()).isEqualTo("main");
      assertThat(retry.reason()).contains("502");
      assertThat(end.attempts()).isEqualTo(2);
      assertThat(end.channel()).isEqualTo("backup");
      assertThat(List.of(begin.exchangeId(), retry.exchangeId())).containsOnly(end.exchangeId());
      assertThat(begin.traceId()).isEqualTo(end.traceId()).matches("[0-9a-f]{32}");
    }
  }

  @Test
  void tellsOfADossierThatCouldNotBeSigned() throws Exception {
    Signer broken =
        new TestSigner(
            content -> {
              throw new ProviderException("no token");
            });
    try (ScriptedPortal portal = new ScriptedPortal();
        DefaultPortalClient client =
            client(null, TestSettings.of(null, broken, portal.channel()))) {
      assertThatThrownBy(() -> client.dossiers().sync(Changes.dossier(1)))
          .isInstanceOf(SignatureException.class);
      assertThat(settled).extracting(SyncItem::outcome).containsExactly(Outcome.NOT_SENT);
      assertThat(settled.get(0).reason()).contains("could not be signed");
      assertThat(portal.data()).isEmpty();
    }
  }

  private static Channel other(ScriptedPortal portal) {
    Channel channel = portal.channel();
    return Channel.adapter(channel.url(), channel.destination(), "nguoi-khac", "mat-khac");
  }

  @Test
  void everyAttemptIsASpanOfOneTrace() throws Exception {
    try (ScriptedPortal portal = new ScriptedPortal().then(GATEWAY);
        DefaultPortalClient client = client(portal.channel())) {
      client.dossiers().sync(Changes.dossier(1));
      List<String> sent = traceparents(portal);
      assertThat(sent).hasSize(2).doesNotHaveDuplicates();
      assertThat(sent).allMatch(header -> header.matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01"));
      assertThat(sent.get(0).substring(3, 35)).isEqualTo(sent.get(1).substring(3, 35));
    }
  }

  private static List<String> traceparents(ScriptedPortal portal) {
    return portal.data().stream().map(request -> request.header("traceparent")).toList();
  }

  @Test
  void joinsTheCallersTrace() throws Exception {
    try (ScriptedPortal portal = new ScriptedPortal();
        DefaultPortalClient client = client(() -> PARENT, null, portal.channel())) {
      client.sync(List.of(Changes.dossier(1)));
      assertThat(traceparents(portal).get(0))
          .startsWith(PARENT.substring(0, 36))
          .endsWith("-00")
          .isNotEqualTo(PARENT);
    }
  }

  @Test
  void aSourceOfTracesThatFailsOrLiesHarmsNothing() throws Exception {
    List<Supplier<String>> sources =
        List.of(
            () -> null,
            () -> "00-" + "0".repeat(32) + "-b7ad6b7169203331-01",
            () -> PARENT + "\r\nX: y",
            () -> {
              throw new IllegalStateException();
            },
            () -> {
              throw new NoClassDefFoundError("a library of traces");
            });
    for (Supplier<String> source : sources) {
      try (ScriptedPortal portal = new ScriptedPortal();
          DefaultPortalClient client = client(source, null, portal.channel())) {
        client.dossiers().sync(Changes.dossier(1));
        assertThat(traceparents(portal).get(0)).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
      }
    }
  }

  @Test
  void anOutageIsKnownAfterARestartAndEndsWithTheFirstAnswer() throws Exception {
    try (ScriptedPortal portal = new ScriptedPortal().then(GATEWAY, GATEWAY, GATEWAY)) {
      try (DefaultPortalClient client = client(null, folder, portal.channel())) {
        catchThrowableOfType(
            PortalException.class, () -> client.dossiers().sync(Changes.dossier(1)));
        assertThat(client.outage().orElseThrow().scope()).isEqualTo(Outage.Scope.PORTAL);
      }
      assertThat(told).contains("main down", Outage.Scope.PORTAL);
      Duration before = ticker.slept();
      try (DefaultPortalClient client = client(null, folder, portal.channel())) {
        assertThat(client.outage().orElseThrow().since())
            .isBetween(TestTicker.START, TestTicker.START.plus(before));
        ticker.pass(Duration.ofHours(1));
        client.dossiers().sync(Changes.dossier(1));
        assertThat(client.outage()).isEmpty();
      }
      assertThat(told).anyMatch(each -> each.toString().startsWith("outage ended after PT1H"));
    }
  }

  @Test
  void anIncidentIsToldOnce() throws Exception {
    try (BadPortal stranger = Symptom.OTHER_HOST.start();
        DefaultPortalClient client = client(stranger.channel())) {
      for (int i = 0; i < 3; i++) {
        catchThrowableOfType(
            PortalException.class, () -> client.dossiers().sync(Changes.dossier(1)));
      }
      assertThat(told)
          .filteredOn(SecurityIncident.Kind.class::isInstance)
          .containsExactly(SecurityIncident.Kind.HOST_NAME_MISMATCH);
      assertThat(client.outage()).as("no outage, but an incident").isEmpty();
    }
  }

  @Test
  void aClockThatIsOffIsToldOnce() throws Exception {
    String late =
        RawServer.answer(200, "Date: Mon, 23 Nov 2026 03:03:04 GMT\r\n", "{\"error_code\":0}");
    try (ScriptedPortal portal = new ScriptedPortal().then(late, late);
        DefaultPortalClient client = client(portal.channel())) {
      client.dossiers().sync(Changes.dossier(1));
      client.dossiers().sync(Changes.dossier(2));
      assertThat(told).filteredOn(String.class::isInstance).containsOnlyOnce("main ahead PT1H");
      assertThat(client.channels().get(0).clockSkew()).isEqualTo(Duration.ofHours(1));
    }
  }
}
