package vn.tthc.sdk.internal.exchange;

import vn.tthc.sdk.Sent;
import vn.tthc.sdk.internal.protocol.Fate;

/**
 * How an exchange ended, over all attempts and channels.
 *
 * @param exchangeId the exchange
 * @param fate of the attempt that decided
 * @param sent whether any attempt reached the portal
 * @param code the portal's error code; empty when it gave none
 * @param portalMessage the portal's words; empty when it gave none
 * @param reason what each channel said, in our words; empty when accepted
 * @param channel the channel of the attempt that decided; empty when there was none
 * @param attempts requests that were tried
 * @param repeated whether it was sent again after an attempt that may have arrived
 */
public record ExchangeResult(
    String exchangeId,
    Fate fate,
    Sent sent,
    String code,
    String portalMessage,
    String reason,
    String channel,
    int attempts,
    boolean repeated) {

  /** The same for items that an earlier exchange may have carried to the portal already. */
  public ExchangeResult inDoubt() {
    boolean nowUnknown = sent == Sent.NO;
    return new ExchangeResult(
        exchangeId,
        fate,
        nowUnknown ? Sent.UNKNOWN : sent,
        code,
        portalMessage,
        reason,
        channel,
        attempts,
        repeated || !nowUnknown);
  }

  /** The account of both, when an earlier call of the same exchange led to this one. */
  ExchangeResult after(ExchangeResult earlier) {
    ExchangeResult both = earlier.repeated ? inDoubt() : this;
    return new ExchangeResult(
        exchangeId,
        fate,
        both.sent,
        code,
        portalMessage,
        reason,
        channel,
        earlier.attempts + attempts,
        both.repeated);
  }

  /** The portal's words may name people. */
  @Override
  public String toString() {
    return "ExchangeResult[" + exchangeId + ", " + fate + ", " + sent + ", " + reason + "]";
  }
}
