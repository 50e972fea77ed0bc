package vn.tthc.sdk.internal;

import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.ExchangeEvent;
import vn.tthc.sdk.Outage;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.RetryEvent;
import vn.tthc.sdk.SecurityIncident;
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
    tell(to -> to.itemSettled(item));
  }

  @Override
  public void exchangeStarted(ExchangeEvent event) {
    tell(to -> to.exchangeStarted(event));
  }

  @Override
  public void exchangeEnded(ExchangeEvent event) {
    tell(to -> to.exchangeEnded(event));
  }

  @Override
  public void retrying(RetryEvent event) {
    tell(to -> to.retrying(event));
  }

  @Override
  public void channelDown(String channel) {
    LOG.warn("Channel {} failed and is left alone until it answers again", channel);
    tell(to -> to.channelDown(channel));
  }

  @Override
  public void channelUp(String channel) {
    LOG.info("Channel {} is in use again", channel);
    tell(to -> to.channelUp(channel));
  }

  @Override
  public void credentialRenewed(String channel, Credential credential) {
    tell(to -> to.credentialRenewed(channel, credential));
  }

  @Override
  public void clockSkewed(String channel, Duration ahead) {
    tell(to -> to.clockSkewed(channel, ahead));
  }

  @Override
  public void outageBegan(Outage outage) {
    tell(to -> to.outageBegan(outage));
  }

  @Override
  public void outageOverdue(Outage outage) {
    tell(to -> to.outageOverdue(outage));
  }

  @Override
  public void outageEnded(Outage outage) {
    tell(to -> to.outageEnded(outage));
  }

  @Override
  public void securityIncident(SecurityIncident incident) {
    tell(to -> to.securityIncident(incident));
  }

  private void tell(Consumer<PortalListener> event) {
    try {
      event.accept(listener);
    } catch (RuntimeException | Error e) {
      // Its message may hold anything, personal data too.
      LOG.warn("A listener threw {}", e.getClass().getName());
    }
  }
}
