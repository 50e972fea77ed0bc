package vn.tthc.sdk.internal.sync;

import vn.tthc.sdk.internal.exchange.ExchangeResult;
import vn.tthc.sdk.internal.protocol.Fate;

/**
 * What becomes of snapshots that are sent once more over older ones that may arrive late. Where it
 * did not work they stay expected, so that the next snapshot is sent over them.
 */
record SendingOver(LateArrivals late) implements BatchSender.Settling {

  @Override
  public void decided(Pending item, ExchangeResult result) {
    if (result.fate() == Fate.ACCEPTED && !result.mayArriveLate()) {
      late.settled(item.change().key());
    }
  }

  @Override
  public void unsent(Pending item, String reason) {
    // Still expected.
  }
}
