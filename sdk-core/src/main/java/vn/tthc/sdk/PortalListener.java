package vn.tthc.sdk;

/**
 * Is told what the client does. Methods are called on the client's threads, several at a time:
 * implementations must be thread-safe and quick. What they throw is logged and goes no further.
 */
public interface PortalListener {

  /** An item of a sync has its outcome. */
  default void itemSettled(SyncItem item) {}

  /** An exchange ended, answered or not. */
  default void exchangeEnded(ExchangeEvent event) {}

  /** A channel failed and is left alone until a probe finds it again. */
  default void channelDown(String channel) {}

  /** A channel that had failed is in use again. */
  default void channelUp(String channel) {}
}
