package vn.tthc.sdk.internal.sync;

import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.Sent;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.internal.exchange.ExchangeResult;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.model.Violation;

/** The report's account of one change. */
final class Items {

  private Items() {}

  /** One that an exchange decided on. */
  static SyncItem of(Pending pending, ExchangeResult result) {
    boolean answered = result.sent() == Sent.ANSWERED;
    return new SyncItem(
        pending.index(),
        pending.change(),
        outcome(result),
        result.reason(),
        pending.violations(),
        result.code(),
        result.fate() == Fate.ACCEPTED ? "" : result.portalMessage(),
        result.exchangeId(),
        answered ? result.channel() : "",
        pending.isStep() && (result.repeated() || mayStandThereAlready(pending, result)));
  }

  private static boolean mayStandThereAlready(Pending pending, ExchangeResult result) {
    return pending.inDoubt() && result.sent() != Sent.NO;
  }

  /** One that was accepted in an earlier run. */
  static SyncItem resumed(Pending pending) {
    return new SyncItem(
        pending.index(),
        pending.change(),
        Outcome.ACCEPTED,
        "",
        pending.violations(),
        "",
        "",
        pending.memory().exchangeId(),
        "",
        pending.memory().repeated());
  }

  private static Outcome outcome(ExchangeResult result) {
    return switch (result.sent()) {
      case ANSWERED -> result.fate() == Fate.ACCEPTED ? Outcome.ACCEPTED : Outcome.REFUSED;
      case NO -> Outcome.NOT_SENT;
      case UNKNOWN -> Outcome.UNKNOWN;
    };
  }

  static SyncItem invalid(Pending pending) {
    return without(pending, Outcome.INVALID, Violation.errors(pending.violations()));
  }

  static SyncItem blocked(Pending pending) {
    return without(pending, Outcome.BLOCKED, "its dossier did not get through");
  }

  static SyncItem notSent(Pending pending, String reason) {
    return without(pending, Outcome.NOT_SENT, reason);
  }

  /** What an earlier run may have sent stays in doubt when this one does not try it. */
  static SyncItem keepingDoubt(Pending pending, SyncItem item) {
    boolean untried = item.outcome() == Outcome.NOT_SENT || item.outcome() == Outcome.BLOCKED;
    return pending.inDoubt() && untried
        ? without(pending, Outcome.UNKNOWN, "an earlier run may have sent it; " + item.reason())
        : item;
  }

  /** One that ends so without an exchange. */
  static SyncItem without(Pending pending, Outcome outcome, String reason) {
    return new SyncItem(
        pending.index(),
        pending.change(),
        outcome,
        reason,
        pending.violations(),
        "",
        "",
        "",
        "",
        false);
  }
}
