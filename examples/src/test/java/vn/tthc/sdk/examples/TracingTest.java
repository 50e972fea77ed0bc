package vn.tthc.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tthc.sdk.testing.assertj.PortalAssertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.testing.Door;
import vn.tthc.sdk.testing.Exchange;
import vn.tthc.sdk.testing.Fault;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.junit.PortalTest;

/** What the portal gets of a trace, and what the spans say. */
@PortalTest
class TracingTest {

  private static final List<Change> CHANGES =
      List.of(MadeUp.dossier(1), MadeUp.step(1, DossierStatus.RECEIVED));

  private final InMemorySpanExporter spans = InMemorySpanExporter.create();
  private final OpenTelemetrySdk telemetry =
      OpenTelemetrySdk.builder()
          .setTracerProvider(
              SdkTracerProvider.builder()
                  .addSpanProcessor(SimpleSpanProcessor.create(spans))
                  .build())
          .build();
  private final Tracing tracing = new Tracing(telemetry);
  private ForwardingDoor main;
  private ForwardingDoor backup;

  @BeforeEach
  void open(MockPortal portal) throws Exception {
    main = new ForwardingDoor(portal.main().url());
    backup = new ForwardingDoor(portal.backup().url());
  }

  @AfterEach
  void close() {
    main.close();
    backup.close();
    telemetry.close();
  }

  private PortalClient client(MockPortal portal) {
    return tracing.open(
        PortalClient.builder()
            .agency(portal.agency())
            .main(channel(portal, portal.main(), main))
            .backup(channel(portal, portal.backup(), backup))
            .unsigned()
            .withoutExchangeLog());
  }

  private static Channel channel(MockPortal portal, Door door, ForwardingDoor before) {
    return Channel.adapter(before.url(), portal.destination(), door.user(), door.password());
  }

  @Test
  void thePortalGetsTheTraceOfTheSync(MockPortal portal) {
    try (PortalClient client = client(portal)) {
      tracing.sync(client, CHANGES);
    }

    assertThat(portal).hasDossiers(1).hasSteps(1);
    SpanData sync = named("tthc sync");
    assertThat(main.traceparents())
        .hasSize(2)
        .allSatisfy(header -> assertThat(header).startsWith("00-" + sync.getTraceId() + "-"));
    assertThat(sync.getParentSpanId()).isEqualTo(SpanId.getInvalid());
    assertThat(sync.getAttributes().get(AttributeKey.longKey("tthc.items.accepted"))).isEqualTo(2);
    assertThat(sync.getAttributes().get(AttributeKey.longKey("tthc.items.refused"))).isZero();
    assertThat(sync.getStatus().getStatusCode()).isEqualTo(StatusCode.OK);
    for (String operation : List.of("SYNC_DOSSIERS", "SYNC_STEPS")) {
      SpanData exchange = named("tthc exchange " + operation);
      assertThat(exchange.getTraceId()).isEqualTo(sync.getTraceId());
      assertThat(exchange.getParentSpanId()).isEqualTo(sync.getSpanId());
      assertThat(exchange.getKind()).isEqualTo(SpanKind.CLIENT);
      assertThat(text(exchange, "tthc.operation")).isEqualTo(operation);
      assertThat(text(exchange, "tthc.sent")).isEqualTo("ANSWERED");
      assertThat(text(exchange, "tthc.channel")).isEqualTo("main");
      assertThat(portal.exchanges())
          .extracting(Exchange::exchangeId)
          .contains(text(exchange, "tthc.exchange"));
    }
    tellsNothingPersonal();
  }

  @Test
  void retriesAndFailoversAreEvents(MockPortal portal) {
    portal.main().failNextData(3, Fault.HTTP_503);
    try (PortalClient client = client(portal)) {
      tracing.sync(client, CHANGES);
    }

    assertThat(portal).hasDossiers(1).hasSteps(1);
    assertThat(portal).lastExchange("DongBoHoSoMC").cameThrough("backup");
    SpanData exchange = named("tthc exchange SYNC_DOSSIERS");
    assertThat(exchange.getEvents()).extracting("name").contains("failover");
    assertThat(text(exchange, "tthc.channel")).isEqualTo("backup");
    assertThat(Stream.concat(main.traceparents().stream(), backup.traceparents().stream()))
        .hasSizeGreaterThan(2)
        .allSatisfy(header -> assertThat(header).contains(exchange.getTraceId()));
    tellsNothingPersonal();
  }

  @Test
  void whatIsRefusedIsAnError(MockPortal portal) {
    try (PortalClient client = client(portal)) {
      tracing.sync(client, List.of(MadeUp.dossier(1).toBuilder().owner(null).build()));
    }

    assertThat(portal).hasDossiers(0);
    SpanData sync = named("tthc sync");
    assertThat(sync.getAttributes().get(AttributeKey.longKey("tthc.items.invalid"))).isOne();
    assertThat(sync.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    tellsNothingPersonal();
  }

  private SpanData named(String name) {
    List<SpanData> found =
        spans.getFinishedSpanItems().stream().filter(span -> span.getName().equals(name)).toList();
    assertThat(found).as(name).hasSize(1);
    return found.get(0);
  }

  private static String text(SpanData span, String attribute) {
    return span.getAttributes().get(AttributeKey.stringKey(attribute));
  }

  private void tellsNothingPersonal() {
    assertThat(spans.getFinishedSpanItems().toString()).doesNotContain("Mẫu", "H29.33-261017");
  }
}
