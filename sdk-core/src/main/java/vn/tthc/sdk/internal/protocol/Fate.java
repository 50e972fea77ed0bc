package vn.tthc.sdk.internal.protocol;

import vn.tthc.sdk.Sent;

/**
 * What became of one request: the decision table of the engine. Each fate says whether the request
 * reached the portal, what is tried next, and against whom it speaks. {@code docs/errors.md} shows
 * it with what leads to each fate.
 */
public enum Fate {
  /** The portal took it. */
  ACCEPTED(Sent.ANSWERED, Next.DONE, Against.NOBODY),
  /** The portal holds it already: send it as an update. */
  EXISTS(Sent.ANSWERED, Next.DONE, Against.NOBODY),
  /** The portal does not hold what is to be changed. */
  MISSING(Sent.ANSWERED, Next.DONE, Against.CONTENT),
  /** The portal said no. */
  REFUSED(Sent.ANSWERED, Next.DONE, Against.CONTENT),
  /** The session has ended, or so it seems: log in again, once an attempt. */
  SESSION_ENDED(Sent.NO, Next.ANY_CHANNEL, Against.NOBODY),
  /**
   * HTTP 401 without a word of the portal: the gateway's token where there is one, then the
   * session; each is fetched anew, once an attempt.
   */
  UNAUTHORISED(Sent.NO, Next.ANY_CHANNEL, Against.NOBODY),
  /**
   * An empty object. A session that has ended is said to yield one, so the next attempt logs in
   * anew; but nothing says that it was not carried out.
   */
  NOTHING_SAID(Sent.UNKNOWN, Next.ANY_CHANNEL, Against.NOBODY),
  /** The portal refused the login or the gateway the token; another channel may have another. */
  LOGIN_REFUSED(Sent.NO, Next.OTHER_CHANNEL, Against.ACCOUNT),
  /** Too many requests: not carried out; the channel is paused. */
  THROTTLED(Sent.NO, Next.ANY_CHANNEL, Against.NOBODY),
  /** Nothing serves this path: not carried out; the address is wrong or the adapter half up. */
  MISROUTED(Sent.NO, Next.OTHER_CHANNEL, Against.CHANNEL),
  /** A page instead of the portal: set off by the content, perhaps, so not the channel's fault. */
  FIREWALL(Sent.UNKNOWN, Next.ONCE_MORE, Against.CONTENT),
  /** No connection: nothing left this machine. */
  NOT_SENT(Sent.NO, Next.ANY_CHANNEL, Against.CHANNEL),
  /** It may have arrived; no answer came, or one that is not the portal's. */
  LOST(Sent.UNKNOWN, Next.ANY_CHANNEL, Against.CHANNEL),
  /** Certificate or host name is wrong: final, and never a reason to look for another channel. */
  UNTRUSTED(Sent.NO, Next.DONE, Against.SECURITY);

  /** What is tried next, where the repeat rule allows it. */
  public enum Next {
    /** Nothing. */
    DONE,
    /** It is tried once more, on any channel. */
    ONCE_MORE,
    /** Another channel; this one can be mended by people only. */
    OTHER_CHANNEL,
    /** Another channel at once, or the same one after a pause. */
    ANY_CHANNEL
  }

  /** Against whom it speaks. */
  public enum Against {
    /** Nobody. */
    NOBODY,
    /** What was sent. */
    CONTENT,
    /** The account at the portal or the gateway. */
    ACCOUNT,
    /** The channel's health. */
    CHANNEL,
    /** The server's identity. */
    SECURITY
  }

  private final Sent sent;
  private final Next next;
  private final Against against;

  Fate(Sent sent, Next next, Against against) {
    this.sent = sent;
    this.next = next;
    this.against = against;
  }

  /** Whether it reached the portal. */
  public Sent sent() {
    return sent;
  }

  /** What is tried next. */
  public Next next() {
    return next;
  }

  /** Against whom it speaks. */
  public Against against() {
    return against;
  }

  /** Whether it is the portal's own answer, which ends the attempts. */
  public boolean answered() {
    return sent == Sent.ANSWERED;
  }

  /** Whether it speaks against the channel's health. */
  public boolean againstChannel() {
    return against == Against.CHANNEL;
  }
}
