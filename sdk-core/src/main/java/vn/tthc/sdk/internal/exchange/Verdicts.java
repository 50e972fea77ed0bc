package vn.tthc.sdk.internal.exchange;

import java.io.UncheckedIOException;
import java.util.List;
import vn.tthc.sdk.AuthenticationFailedException;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.PortalException;
import vn.tthc.sdk.Receipt;
import vn.tthc.sdk.RefusedException;
import vn.tthc.sdk.Sent;
import vn.tthc.sdk.UnavailableException;
import vn.tthc.sdk.UnexpectedResponseException;
import vn.tthc.sdk.internal.protocol.Fate;

/** Turns the result of an exchange into a receipt or an exception. */
public final class Verdicts {

  private Verdicts() {}

  /** Proof that the portal accepted it; throws when it did not. */
  public static Receipt receipt(Operation operation, ExchangeResult result) {
    requireAccepted(operation, result);
    boolean perhapsTwice = result.repeated() && !operation.repeatable();
    return new Receipt(result.exchangeId(), result.channel(), perhapsTwice);
  }

  /** Of an exchange that was not begun, as its evidence could not be written. */
  public static UnavailableException notBegun(Operation operation, UncheckedIOException why) {
    PortalException.Context context = new PortalException.Context("", operation, 0);
    return new UnavailableException("Not sent: " + why.getMessage(), why, context, Sent.NO);
  }

  /** Throws when the portal did not accept it. */
  public static void requireAccepted(Operation operation, ExchangeResult result) {
    if (result.fate() == Fate.ACCEPTED) {
      return;
    }
    PortalException failure = failure(operation, result);
    suppressEarlier(failure, result);
    throw failure;
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
      return new UnavailableException(what, null, context, Sent.UNKNOWN);
    }
    return unanswered(result.fate(), what, context, result.sent());
  }

  private static PortalException unanswered(
      Fate fate, String what, PortalException.Context context, Sent sent) {
    return switch (fate) {
      case LOGIN_REFUSED -> new AuthenticationFailedException(what, context);
      case FIREWALL, MISROUTED, NOTHING_SAID, UNTRUSTED ->
          new UnexpectedResponseException(what, context, sent);
      default -> new UnavailableException(what, null, context, sent);
    };
  }

  /** What came before the attempt that decided, each failure as an exception of its own kind. */
  private static void suppressEarlier(PortalException failure, ExchangeResult result) {
    List<AttemptFailure> failures = result.failures();
    int earlier = result.sent() == Sent.ANSWERED ? failures.size() : failures.size() - 1;
    for (int i = 0; i < earlier; i++) {
      AttemptFailure each = failures.get(i);
      PortalException.Context context =
          new PortalException.Context(result.exchangeId(), failure.operation(), i + 1);
      String what = each.channel() + ": " + each.detail();
      failure.addSuppressed(unanswered(each.fate(), what, context, each.fate().sent()));
    }
  }
}
