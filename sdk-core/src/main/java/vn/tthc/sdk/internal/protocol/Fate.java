package vn.tthc.sdk.internal.protocol;

import vn.tthc.sdk.Sent;

/**
 * What became of one request: the decision table of the engine. Each fate says whether the request
 * was sent, whether the portal answered, and whether it speaks against the channel.
 */
public enum Fate {
  /** The portal took it. */
  ACCEPTED(Sent.ANSWERED, true, false),
  /** The portal holds it already: send it as an update. */
  EXISTS(Sent.ANSWERED, true, false),
  /** The portal does not hold what is to be changed. */
  MISSING(Sent.ANSWERED, true, false),
  /** The portal said no. */
  REFUSED(Sent.ANSWERED, true, false),
  /** The session has ended, or so it seems: log in again, once. */
  SESSION_ENDED(Sent.NO, false, false),
  /**
   * An empty object. A session that has ended is said to yield one, so the next attempt logs in
   * anew; but nothing says that it was not carried out.
   */
  NOTHING_SAID(Sent.UNKNOWN, false, false),
  /** The portal refused the login; another channel may have another account. */
  LOGIN_REFUSED(Sent.NO, false, false),
  /** Too many requests: not carried out; the channel is paused. */
  THROTTLED(Sent.NO, false, false),
  /** Nothing serves this path: not carried out; the address is wrong or the adapter half up. */
  MISROUTED(Sent.NO, false, true),
  /** A page instead of the portal: set off by the content, perhaps, so not the channel's fault. */
  FIREWALL(Sent.UNKNOWN, false, false),
  /** No connection: nothing left this machine. */
  NOT_SENT(Sent.NO, false, true),
  /** It may have arrived; no answer came, or one that is not the portal's. */
  LOST(Sent.UNKNOWN, false, true),
  /** Certificate or host name is wrong: final, and never a reason to look for another channel. */
  UNTRUSTED(Sent.NO, false, true);

  private final Sent sent;
  private final boolean answered;
  private final boolean againstChannel;

  Fate(Sent sent, boolean answered, boolean againstChannel) {
    this.sent = sent;
    this.answered = answered;
    this.againstChannel = againstChannel;
  }

  /** Whether it reached the portal. */
  public Sent sent() {
    return sent;
  }

  /** Whether it is the portal's own answer, which ends the attempts. */
  public boolean answered() {
    return answered;
  }

  /** Whether it speaks against the channel's health. */
  public boolean againstChannel() {
    return againstChannel;
  }
}
