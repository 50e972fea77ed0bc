package vn.tthc.sdk.internal.read;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.Receipt;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.exchange.CallScope;
import vn.tthc.sdk.internal.exchange.CallsUnderWay;
import vn.tthc.sdk.internal.exchange.Content;
import vn.tthc.sdk.internal.exchange.ExchangeResult;
import vn.tthc.sdk.internal.exchange.Exchanger;
import vn.tthc.sdk.internal.exchange.Verdicts;
import vn.tthc.sdk.internal.protocol.Fate;

/**
 * One question to the portal and its answer, by exception where there is none: an exchange like any
 * other. Thread-safe.
 */
public final class PortalReader {

  private final Settings settings;
  private final Exchanger exchanger;
  private final CallsUnderWay calls;

  /** A reader whose calls are counted among these. */
  public PortalReader(Settings settings, Exchanger exchanger, CallsUnderWay calls) {
    this.settings = settings;
    this.exchanger = exchanger;
    this.calls = calls;
  }

  /** What the portal says to this; an error code is an exception. */
  public Answered read(Operation operation, Map<String, String> parameters) {
    ExchangeResult result = exchange(Content.read(known(operation), parameters), true);
    Verdicts.requireAccepted(operation, result);
    return new Answered(operation, result);
  }

  /** As {@link #read}, of a thing that the portal need not have. */
  public Optional<Answered> find(Operation operation, String wanted) {
    return find(operation, Map.of(operation.parameter(), wanted));
  }

  /** As {@link #find(Operation, String)}, with more parameters. */
  Optional<Answered> find(Operation operation, Map<String, String> parameters) {
    ExchangeResult result = exchange(Content.read(known(operation), parameters), true);
    if (result.fate() == Fate.MISSING) {
      return Optional.empty();
    }
    Verdicts.requireAccepted(operation, result);
    return Optional.of(new Answered(operation, result));
  }

  /** Sends what must not be sent again when it may have arrived. */
  Receipt send(Operation operation, List<byte[]> records) {
    Content content = Content.records(known(operation), records);
    return Verdicts.receipt(operation, exchange(content, operation.repeatable()));
  }

  /** Sends whatever the caller wants. */
  ExchangeResult call(Content content, boolean repeatable) {
    ExchangeResult result = exchange(content, repeatable);
    Verdicts.requireAccepted(content.operation(), result);
    return result;
  }

  /** No service is called by a name that nobody but us has ever given it, unless that is wanted. */
  private Operation known(Operation operation) {
    if (settings.mayCall(operation)) {
      return operation;
    }
    throw new IllegalStateException(
        "No public source names the portal's service for "
            + operation
            + ": "
            + Settings.toCall(operation));
  }

  private ExchangeResult exchange(Content content, boolean repeatable) {
    CallScope scope = calls.begin();
    try {
      return exchanger.exchange(content, "", repeatable, scope);
    } catch (UncheckedIOException e) {
      throw Verdicts.notBegun(content.operation(), e);
    } finally {
      calls.end(scope);
    }
  }
}
