package vn.tthc.sdk;

import java.time.Duration;

/**
 * Is told what the client does; metrics, alarms and health pages hang here. Methods are called on
 * the client's threads, several at a time: implementations must be thread-safe and quick. What they
 * throw is logged and goes no further.
 */
public interface PortalListener {

  /** An item of a sync has its outcome. */
  default void itemSettled(SyncItem item) {}

  /** An exchange is signed and written into the log, and will be sent now. */
  default void exchangeStarted(ExchangeEvent event) {}

  /** An exchange ended, answered or not. */
  default void exchangeEnded(ExchangeEvent event) {}

  /** An exchange is tried again, on the same channel or on another. */
  default void retrying(RetryEvent event) {}

  /** A channel failed and is left alone until a probe finds it again. */
  default void channelDown(String channel) {}

  /** A channel that had failed is in use again; for the preferred one, calls fail back to it. */
  default void channelUp(String channel) {}

  /** A channel got a new session at the portal, or a new token at its gateway. */
  default void credentialRenewed(String channel, Credential credential) {}

  /**
   * A channel's clock and ours differ by more than a minute, and did not before.
   *
   * @param ahead how far its clock is ahead of ours; negative when it is behind
   */
  default void clockSkewed(String channel, Duration ahead) {}

  /** No channel works any more. */
  default void outageBegan(Outage outage) {}

  /**
   * No channel has worked for two hours, or as long as configured: a backup channel is due (Art.
   * 19.2). Told once an outage, also of one that began before the client was started.
   */
  default void outageOverdue(Outage outage) {}

  /** A channel works again. */
  default void outageEnded(Outage outage) {}

  /**
   * Somebody may stand between the agency and the portal, or has been at the exchange log: to be
   * told within one hour (Art. 19.1).
   */
  default void securityIncident(SecurityIncident incident) {}

  /** What lets a channel in. */
  enum Credential {
    /** The session at the portal. */
    PORTAL_SESSION,
    /** The token of the gateway before it. */
    GATEWAY_TOKEN
  }
}
