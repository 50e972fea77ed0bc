package vn.tthc.sdk.internal.sync;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiConsumer;
import vn.tthc.sdk.SignatureException;
import vn.tthc.sdk.internal.channel.Cancellation;
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

  private final Exchanger exchanger;
  private final WireJson json;

  BatchSender(Exchanger exchanger, WireJson json) {
    this.exchanger = exchanger;
    this.json = json;
  }

  /** One exchange with a single change, whatever comes of it. */
  ExchangeResult sendAlone(Batch one, Cancellation cancellation) {
    return exchange(one, encode(one), "", cancellation);
  }

  /**
   * Sends a batch; every item is settled when it returns, in order.
   *
   * @param unsent is given items that could not even be tried, with the reason
   */
  void send(
      Batch batch,
      Cancellation cancellation,
      BiConsumer<Pending, ExchangeResult> settled,
      BiConsumer<Pending, String> unsent) {
    send(batch, "", cancellation, settled, unsent);
  }

  private void send(
      Batch batch,
      String parentId,
      Cancellation cancellation,
      BiConsumer<Pending, ExchangeResult> settled,
      BiConsumer<Pending, String> unsent) {
    List<byte[]> items = encode(batch);
    boolean tooLarge = items.stream().mapToLong(item -> item.length).sum() > LARGEST_PAYLOAD;
    ExchangeResult result = null;
    if (!tooLarge || batch.size() == 1) {
      try {
        result = exchange(batch, items, parentId, cancellation);
      } catch (SignatureException | UncheckedIOException e) {
        batch.items().forEach(item -> unsent.accept(item, e.getMessage()));
        return;
      }
    }
    if (result == null || (batch.size() > 1 && isAboutContent(result.fate()))) {
      String parent = result == null ? parentId : result.exchangeId();
      send(batch.firstHalf(), parent, cancellation, settled, unsent);
      send(batch.secondHalf(), parent, cancellation, settled, unsent);
    } else {
      ExchangeResult verdict = result;
      batch.items().forEach(item -> settled.accept(item, verdict));
    }
  }

  private ExchangeResult exchange(
      Batch batch, List<byte[]> items, String parentId, Cancellation cancellation) {
    return exchanger.exchange(batch.operation(), items, parentId, batch.repeatable(), cancellation);
  }

  private List<byte[]> encode(Batch batch) {
    return batch.items().stream().map(item -> json.write(item.change())).toList();
  }

  private static boolean isAboutContent(Fate fate) {
    return fate == Fate.REFUSED
        || fate == Fate.EXISTS
        || fate == Fate.MISSING
        || fate == Fate.FIREWALL;
  }
}
