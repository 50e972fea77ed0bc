package vn.tthc.sdk.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A request as rules look at it; its body is read only when one asks. Used by one thread. */
final class Asked {
  private final String door;
  private final CallKind kind;
  private final Call call;
  private @Nullable String service;
  private @Nullable String text;

  Asked(String door, CallKind kind, Call call) {
    this.door = door;
    this.kind = kind;
    this.call = call;
  }

  String door() {
    return door;
  }

  CallKind kind() {
    return kind;
  }

  String exchangeId() {
    return call.exchangeId();
  }

  /** The service called; empty when none is, or when the body cannot be read. */
  String service() {
    if (service == null) {
      service = kind == CallKind.DATA ? readService() : "";
    }
    return service;
  }

  private String readService() {
    try {
      return Envelope.parse(call.body()).get("service");
    } catch (IOException e) {
      return "";
    }
  }

  /** Tells whether a JSON string of the body is this code. */
  boolean names(String code) {
    if (text == null) {
      text = new String(call.body(), StandardCharsets.UTF_8);
    }
    return text.contains('"' + code + '"');
  }
}
