package vn.tthc.sdk.internal.channel;

import java.util.Optional;
import vn.tthc.sdk.SecurityIncident;
import vn.tthc.sdk.internal.protocol.Fate;

/**
 * What went wrong on a channel, in our words and without secrets.
 *
 * @param fate the row of the decision table that a client would go by
 * @param detail what happened
 * @param mend what to do about it; empty when it stands in the detail or there is nothing to say
 * @param incident of what it is a sign; empty when of nothing
 */
public record Trouble(
    Fate fate, String detail, String mend, Optional<SecurityIncident.Kind> incident) {

  static Trouble of(TransportException e) {
    return new Trouble(e.fate(), e.what(), e.mend(), e.incident());
  }

  static Trouble of(LoginFailedException e) {
    return new Trouble(e.reply().fate(), e.reply().detail(), "", e.incident());
  }
}
