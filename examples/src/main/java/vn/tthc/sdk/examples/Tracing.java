package vn.tthc.sdk.examples;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.tthc.sdk.ExchangeEvent;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.PortalClientBuilder;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.RetryEvent;
import vn.tthc.sdk.Sent;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.model.Change;

/**
 * Traces with OpenTelemetry: a span around a sync, a child of it for each exchange with the portal,
 * with an event for each retry and failover. The portal gets the trace's id in {@code traceparent};
 * the span id in it is a new one for each request, which no span here has. Spans carry operations,
 * outcomes, channels and ids of exchanges: no codes of dossiers, no names.
 *
 * <p>By hand it prints the spans. In production give it the {@code OpenTelemetry} of your
 * application, with the exporter that you have.
 *
 * <pre>{@code ./tthc example tracing}</pre>
 */
public final class Tracing implements PortalListener {

  private final Tracer tracer;

  /**
   * The spans of syncs under way by their traces: listeners run on other threads. Of several syncs
   * in one trace at a time the last one adopts all exchanges.
   */
  private final Map<String, Context> syncs = new ConcurrentHashMap<>();

  private final Map<String, Span> exchanges = new ConcurrentHashMap<>();

  /** Traces with the application's own OpenTelemetry. */
  public Tracing(OpenTelemetry telemetry) {
    this.tracer = telemetry.getTracer("vn.tthc.sdk.examples");
  }

  /** Sends two dossiers and prints their spans. */
  public static void main(String... args) throws Exception {
    ExampleOptions options = ExampleOptions.of(args, "config");
    SdkTracerProvider provider =
        SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(new PrintedSpans()))
            .build();
    try (OpenTelemetrySdk telemetry =
            OpenTelemetrySdk.builder().setTracerProvider(provider).build();
        ExamplePortal portal = ExamplePortal.of(options)) {
      Tracing tracing = new Tracing(telemetry);
      try (PortalClient client = tracing.open(portal.client())) {
        tracing.sync(client, List.of(MadeUp.dossier(1), MadeUp.dossier(2)));
      }
      portal.printCount();
    }
  }

  /** A client whose exchanges join the caller's trace and are told to this listener. */
  public PortalClient open(PortalClientBuilder settings) {
    return settings.traceparent(Tracing::traceparent).listener(this).build();
  }

  /** The current span as W3C Trace Context; null when there is none. */
  private static String traceparent() {
    SpanContext span = Span.current().getSpanContext();
    return span.isValid()
        ? "00-%s-%s-%s".formatted(span.getTraceId(), span.getSpanId(), span.getTraceFlags().asHex())
        : null;
  }

  /** Syncs within a span. */
  public SyncReport sync(PortalClient portal, List<? extends Change> changes) {
    Span span = tracer.spanBuilder("tthc sync").startSpan();
    String trace = span.getSpanContext().getTraceId();
    Context context = Context.current().with(span);
    syncs.put(trace, context);
    try {
      SyncReport report = context.wrapSupplier(() -> portal.sync(changes)).get();
      describe(span, report);
      return report;
    } finally {
      syncs.remove(trace);
      span.end();
    }
  }

  private static void describe(Span span, SyncReport report) {
    report
        .counts()
        .forEach(
            (outcome, count) ->
                span.setAttribute("tthc.items." + outcome.name().toLowerCase(Locale.ROOT), count));
    span.setStatus(report.allAccepted() ? StatusCode.OK : StatusCode.ERROR);
  }

  @Override
  public void exchangeStarted(ExchangeEvent event) {
    Span span =
        tracer
            .spanBuilder("tthc exchange " + event.operation())
            .setParent(syncs.getOrDefault(event.traceId(), Context.root()))
            .setSpanKind(SpanKind.CLIENT)
            .setAttribute("tthc.exchange", event.exchangeId())
            .setAttribute("tthc.operation", event.operation().name())
            .setAttribute("tthc.items", event.items())
            .startSpan();
    exchanges.put(event.exchangeId(), span);
  }

  @Override
  public void retrying(RetryEvent event) {
    Attributes attributes =
        Attributes.builder()
            .put("tthc.failed_on", event.failedOn())
            .put("tthc.channel", event.channel())
            .put("tthc.attempt", event.attempt())
            .put("tthc.reason", event.reason())
            .build();
    Span span = exchanges.get(event.exchangeId());
    if (span != null) {
      span.addEvent(event.failsOver() ? "failover" : "retry", attributes);
    }
  }

  @Override
  public void exchangeEnded(ExchangeEvent event) {
    Span span = exchanges.remove(event.exchangeId());
    if (span != null) {
      span.setAttribute("tthc.sent", event.sent().name())
          .setAttribute("tthc.channel", event.channel())
          .setAttribute("tthc.attempts", event.attempts())
          .setStatus(event.sent() == Sent.ANSWERED ? StatusCode.OK : StatusCode.ERROR)
          .end();
    }
  }
}
