package vn.tthc.sdk.internal.sync;

import vn.tthc.sdk.AuthenticationFailedException;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.PortalException;
import vn.tthc.sdk.Receipt;
import vn.tthc.sdk.RefusedException;
import vn.tthc.sdk.Sent;
import vn.tthc.sdk.UnavailableException;
import vn.tthc.sdk.UnexpectedResponseException;
import vn.tthc.sdk.internal.exchange.ExchangeResult;
import vn.tthc.sdk.internal.protocol.Fate;

/** Turns the result of an exchange into a receipt or an exception. */
final class Verdicts {

  private Verdicts() {}

  static Receipt receipt(Operation operation, ExchangeResult result) {
    if (result.fate() == Fate.ACCEPTED) {
      return new Receipt(result.exchangeId(), result.channel(), result.repeated());
    }
    throw failure(operation, result);
  }

  private static PortalException failure(Operation operation, ExchangeResult result) {
    PortalException.Context context =
        new PortalException.Context(result.exchangeId(), operation, result.attempts());
    if (result.sent() == Sent.ANSWERED) {
      return new RefusedException(result.code(), result.portalMessage(), context);
    }
    boolean perhaps = result.sent() == Sent.UNKNOWN;
    String what = (perhaps ? "Perhaps sent, not answered: " : "Not sent: ") + result.reason();
    if (perhaps && result.fate() == Fate.LOGIN_REFUSED) {
      return new UnavailableException(what, null, context, result.sent());
    }
    return switch (result.fate()) {
      case LOGIN_REFUSED -> new AuthenticationFailedException(what, context);
      case FIREWALL, MISROUTED, NOTHING_SAID ->
          new UnexpectedResponseException(what, context, result.sent());
      default -> new UnavailableException(what, null, context, result.sent());
    };
  }
}
