package vn.tthc.sdk.examples;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;

/** Prints spans, for want of a collector. */
final class PrintedSpans implements SpanExporter {

  @Override
  public CompletableResultCode export(Collection<SpanData> spans) {
    for (SpanData span : spans) {
      System.out.printf(
          "%s %s (parent %s) %s %s%n",
          span.getTraceId(),
          span.getSpanId(),
          span.getParentSpanId(),
          span.getName(),
          span.getAttributes());
      span.getEvents()
          .forEach(event -> System.out.println("  " + event.getName() + event.getAttributes()));
    }
    return CompletableResultCode.ofSuccess();
  }

  @Override
  public CompletableResultCode flush() {
    return CompletableResultCode.ofSuccess();
  }

  @Override
  public CompletableResultCode shutdown() {
    return CompletableResultCode.ofSuccess();
  }
}
