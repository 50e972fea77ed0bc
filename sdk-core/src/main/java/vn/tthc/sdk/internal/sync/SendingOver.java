package vn.tthc.sdk.internal.sync;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.internal.exchange.CallScope;
import vn.tthc.sdk.internal.exchange.ExchangeResult;
import vn.tthc.sdk.internal.protocol.Fate;

/**
 * What becomes of snapshots that are sent once more over older ones that may arrive late. Where it
 * did not work they stay expected, so that the next snapshot is sent over them.
 */
record SendingOver(LateArrivals late) implements BatchSender.Settling {

  private static final Logger LOG = LoggerFactory.getLogger(SendingOver.class);

  /** Sends them; a fault at that must not lose the account of what was accepted before. */
  void send(BatchSender sender, Batch batch, CallScope scope) {
    try {
      sender.send(batch, scope, this);
    } catch (RuntimeException | Error e) {
      LOG.error("Snapshots could not be sent over late ones: {}", e.getClass().getName());
    }
  }

  @Override
  public void decided(Pending item, ExchangeResult result) {
    if (result.fate() == Fate.ACCEPTED && !result.mayArriveLate()) {
      late.sentOver(item.key());
    }
  }

  @Override
  public void unsent(Pending item, String reason) {
    // Still expected.
  }
}
