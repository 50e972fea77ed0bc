package vn.tthc.sdk.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.ExchangeEvent;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.SyncItem;

/** Keeps what a listener throws away from the exchange it was told about. */
final class SafeListener implements PortalListener {

  private static final Logger LOG = LoggerFactory.getLogger(SafeListener.class);

  private final PortalListener listener;

  SafeListener(PortalListener listener) {
    this.listener = listener;
  }

  @Override
  public void itemSettled(SyncItem item) {
    safely(() -> listener.itemSettled(item));
  }

  @Override
  public void exchangeEnded(ExchangeEvent event) {
    safely(() -> listener.exchangeEnded(event));
  }

  @Override
  public void channelDown(String channel) {
    LOG.warn("Channel {} failed and is left alone until it answers again", channel);
    safely(() -> listener.channelDown(channel));
  }

  @Override
  public void channelUp(String channel) {
    LOG.info("Channel {} is in use again", channel);
    safely(() -> listener.channelUp(channel));
  }

  private static void safely(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException | Error e) {
      // Its message may hold anything, personal data too.
      LOG.warn("A listener threw {}", e.getClass().getName());
    }
  }
}
