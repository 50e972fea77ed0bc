package vn.tthc.sdk.internal.sync;

import java.io.UncheckedIOException;
import java.util.List;
import vn.tthc.sdk.Sent;
import vn.tthc.sdk.SignatureException;
import vn.tthc.sdk.internal.exchange.AttemptFailure;
import vn.tthc.sdk.internal.exchange.CallScope;
import vn.tthc.sdk.internal.exchange.Content;
import vn.tthc.sdk.internal.exchange.ExchangeResult;
import vn.tthc.sdk.internal.exchange.Exchanger;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.model.wire.WireJson;

/**
 * Sends a batch and settles each of its items. A refused batch is halved, and its halves again,
 * until the refused items stand alone; each half is an exchange of its own. Thread-safe.
 */
final class BatchSender {

  private static final long LARGEST_PAYLOAD = 4L * 1024 * 1024;

  /** Is told what became of each item. */
  interface Settling {
    void decided(Pending item, ExchangeResult result);

    /** It could not even be tried, for this reason. */
    void unsent(Pending item, String reason);
  }

  /**
   * A batch or a part of one.
   *
   * @param parentId the exchange it was a part of; empty when none
   * @param inDoubt whether that exchange may have carried it to the portal already
   * @param failures attempts of that exchange that failed
   */
  private record Part(
      Batch batch, String parentId, boolean inDoubt, List<AttemptFailure> failures) {

    /** Nothing public says that the portal keeps no part of a batch that it refuses. */
    ExchangeResult account(ExchangeResult own) {
      ExchangeResult result = own.following(failures);
      if (inDoubt) {
        return result.inDoubt();
      }
      return parentId.isEmpty() ? result : result.sentAgain();
    }

    /** Of one that could not be tried: what may have arrived with the whole stays in doubt. */
    void unsent(String why, Settling settling) {
      if (!inDoubt) {
        batch.items().forEach(item -> settling.unsent(item, why));
        return;
      }
      String reason = "the batch it was in may have arrived; " + why;
      ExchangeResult doubt =
          new ExchangeResult(
              parentId, Fate.LOST, Sent.UNKNOWN, "", "", reason, "", 0, false, failures, null);
      batch.items().forEach(item -> settling.decided(item, doubt));
    }

    Part of(Batch half) {
      return new Part(half, parentId, inDoubt, failures);
    }
  }

  private final Exchanger exchanger;
  private final WireJson json;
  private final BatchLimits limits;

  BatchSender(Exchanger exchanger, WireJson json, BatchLimits limits) {
    this.exchanger = exchanger;
    this.limits = limits;
    this.json = json;
  }

  /** One exchange with a single change, whatever comes of it. */
  ExchangeResult sendAlone(Batch one, CallScope scope) {
    return exchange(one, encode(one), "", scope);
  }

  /** Sends a batch; every item is settled when it returns, in order. */
  void send(Batch batch, CallScope scope, Settling settling) {
    send(new Part(batch, "", false, List.of()), scope, settling);
  }

  /** True when it was accepted as it is. */
  private boolean send(Part part, CallScope scope, Settling settling) {
    Batch batch = part.batch();
    String stop = scope.stop();
    if (!stop.isEmpty()) {
      part.unsent(stop, settling);
      return false;
    }
    List<byte[]> items;
    try {
      items = encode(batch);
    } catch (RuntimeException e) {
      halveOr(part, "it cannot be written: " + e.getClass().getName(), scope, settling);
      return false;
    }
    boolean tooMany = batch.size() > limits.of(batch.operation());
    if (batch.size() > 1 && (tooMany || size(items) > LARGEST_PAYLOAD)) {
      halve(part, scope, settling);
      return false;
    }
    ExchangeResult result;
    try {
      result = exchange(batch, items, part.parentId(), scope);
    } catch (SignatureException | UncheckedIOException e) {
      part.unsent(String.valueOf(e.getMessage()), settling);
      return false;
    }
    boolean inDoubt = part.inDoubt() || result.repeated() || result.sent() == Sent.UNKNOWN;
    if (batch.size() == 1 || !isAboutContent(batch, result)) {
      ExchangeResult verdict = part.account(result);
      batch.items().forEach(item -> settling.decided(item, verdict));
    } else {
      List<AttemptFailure> failures = result.following(part.failures()).failures();
      boolean pass =
          halve(new Part(batch, result.exchangeId(), inDoubt, failures), scope, settling);
      if (pass && !isAboutPresence(result)) {
        limits.tooLarge(batch.operation(), batch.secondHalf().size());
      }
    }
    return result.fate() == Fate.ACCEPTED;
  }

  /** Sends the first half, then the second; true when both were accepted as they are. */
  private boolean halve(Part part, CallScope scope, Settling settling) {
    Batch batch = part.batch();
    boolean first = send(part.of(batch.firstHalf()), scope, settling);
    boolean second = send(part.of(batch.secondHalf()), scope, settling);
    return first && second;
  }

  private static boolean isAboutPresence(ExchangeResult result) {
    return result.fate() == Fate.EXISTS || result.fate() == Fate.MISSING;
  }

  private void halveOr(Part part, String why, CallScope scope, Settling settling) {
    if (part.batch().size() > 1) {
      halve(part, scope, settling);
    } else {
      part.unsent(why, settling);
    }
  }

  private ExchangeResult exchange(
      Batch batch, List<byte[]> items, String parentId, CallScope scope) {
    Content content = Content.records(batch.operation(), items, keys(batch));
    return exchanger.exchange(content, parentId, batch.repeatable(), scope);
  }

  private static List<String> keys(Batch batch) {
    return batch.items().stream().map(item -> item.change().key()).toList();
  }

  private List<byte[]> encode(Batch batch) {
    return batch.items().stream().map(item -> json.write(item.change())).toList();
  }

  private static long size(List<byte[]> items) {
    return items.stream().mapToLong(item -> item.length).sum();
  }

  /** Whether smaller parts may fare better; what must not be repeated is not sent in parts. */
  private static boolean isAboutContent(Batch batch, ExchangeResult result) {
    return switch (result.fate()) {
      case REFUSED, EXISTS, MISSING -> true;
      case FIREWALL -> batch.repeatable();
      default -> false;
    };
  }
}
