package vn.tthc.sdk.examples.demo;

import java.util.List;
import java.util.function.Consumer;
import vn.tthc.sdk.ExchangeEvent;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.SyncItem;

/** Tells several listeners, in order. */
record Listeners(List<PortalListener> all) implements PortalListener {

  static PortalListener of(PortalListener... listeners) {
    return new Listeners(List.of(listeners));
  }

  @Override
  public void itemSettled(SyncItem item) {
    tell(listener -> listener.itemSettled(item));
  }

  @Override
  public void exchangeEnded(ExchangeEvent event) {
    tell(listener -> listener.exchangeEnded(event));
  }

  @Override
  public void channelDown(String channel) {
    tell(listener -> listener.channelDown(channel));
  }

  @Override
  public void channelUp(String channel) {
    tell(listener -> listener.channelUp(channel));
  }

  private void tell(Consumer<PortalListener> news) {
    all.forEach(news);
  }
}
