package vn.tthc.sdk.internal.exchange;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.internal.channel.Cancellation;
import vn.tthc.sdk.internal.channel.SendGate;

/**
 * What all exchanges of one call of a user share.
 *
 * @param cancellation stops them
 * @param gate asked before each of their requests
 * @param traceparent the caller's trace (W3C Trace Context); null when there is none
 */
public record CallScope(Cancellation cancellation, SendGate gate, @Nullable String traceparent) {

  /** One whose gate is never closed. */
  public CallScope(Cancellation cancellation, @Nullable String traceparent) {
    this(cancellation, SendGate.OPEN, traceparent);
  }

  /** The same, sending only while this holds. */
  public CallScope sendingWhile(BooleanSupplier condition) {
    return new CallScope(cancellation, new SendGate(condition), traceparent);
  }

  /** Why nothing more of it is sent, in our words; empty while it is. */
  public String stop() {
    if (cancellation.cancelled()) {
      return "cancelled";
    }
    return gate.closed() ? SendGate.REASON : "";
  }
}
