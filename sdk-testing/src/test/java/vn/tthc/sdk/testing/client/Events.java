package vn.tthc.sdk.testing.client;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.tthc.sdk.ExchangeEvent;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.SyncItem;

/** Keeps what a client tells, and lets tests wait for it. */
final class Events implements PortalListener {

  private final List<SyncItem> items = new ArrayList<>();
  private final List<ExchangeEvent> exchanges = new ArrayList<>();
  private final List<String> channels = new ArrayList<>();

  @Override
  public synchronized void itemSettled(SyncItem item) {
    items.add(item);
    notifyAll();
  }

  @Override
  public synchronized void exchangeEnded(ExchangeEvent event) {
    exchanges.add(event);
    notifyAll();
  }

  @Override
  public synchronized void channelDown(String channel) {
    channels.add(channel + " down");
    notifyAll();
  }

  @Override
  public synchronized void channelUp(String channel) {
    channels.add(channel + " up");
    notifyAll();
  }

  synchronized List<SyncItem> items() {
    return List.copyOf(items);
  }

  synchronized List<ExchangeEvent> exchanges() {
    return List.copyOf(exchanges);
  }

  /** Such as {@code main down}, in the order they came. */
  synchronized List<String> channels() {
    return List.copyOf(channels);
  }

  /** Waits for what is bound to happen, however long the machine takes. */
  synchronized void await(Predicate<Events> condition) throws InterruptedException {
    while (!condition.test(this)) {
      wait();
    }
  }

  void awaitChannel(String event) throws InterruptedException {
    await(events -> events.channels.contains(event));
  }
}
