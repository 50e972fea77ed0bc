package vn.tthc.sdk.internal.exchange;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import vn.tthc.sdk.ExchangeEvent;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.Sent;
import vn.tthc.sdk.internal.channel.ChannelRouter;
import vn.tthc.sdk.internal.config.Deadline;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.evidence.ExchangeLog;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.Trace;

/**
 * Carries items to the portal as one exchange: signs it, writes the intent into the exchange log,
 * sends it, writes the outcome. Thread-safe.
 */
public final class Exchanger {

  private static final Logger LOG = LoggerFactory.getLogger(Exchanger.class);

  private final ExchangeFactory factory;
  private final Caller caller;
  private final ExchangeLog log;
  private final PortalListener listener;
  private final Duration deadline;
  private final Ticker ticker;

  /** An exchanger over these channels that keeps its evidence in this log. */
  public Exchanger(
      Settings settings,
      ChannelRouter router,
      ExchangeLog log,
      PortalListener listener,
      Ticker ticker) {
    this.factory = new ExchangeFactory(settings, ticker, log::itemSeed);
    this.caller = new Caller(settings, router, listener, ticker);
    this.log = log;
    this.listener = listener;
    this.deadline = settings.timing().deadline();
    this.ticker = ticker;
  }

  /**
   * Sends the content, dossiers as a creation and, when they exist already, as an update; one that
   * is gone by then is created after all.
   *
   * @param parentId the refused exchange that it is a part of; empty when none
   * @param repeatable whether it may be sent again after an attempt that may have arrived
   */
  public ExchangeResult exchange(
      Content content, String parentId, boolean repeatable, CallScope scope) {
    long begin = ticker.nanos();
    Exchange exchange = factory.create(content, parentId, Trace.of(scope.traceparent()));
    log.intent(exchange.intent());
    listener.exchangeStarted(event(exchange, Sent.NO, "", 0, Duration.ZERO));
    ExchangeResult result = call(exchange, repeatable, scope);
    log.outcome(result.ending());
    report(exchange, result, Duration.ofNanos(ticker.nanos() - begin));
    return result;
  }

  private ExchangeResult call(Exchange exchange, boolean repeatable, CallScope scope) {
    Deadline end = Deadline.in(deadline, ticker);
    if (exchange.operation() != Operation.SYNC_DOSSIERS) {
      return caller.call(exchange, null, repeatable, end, scope);
    }
    ExchangeResult result = caller.call(exchange, false, repeatable, end, scope);
    if (result.fate() == Fate.EXISTS) {
      result = caller.call(exchange, true, repeatable, end, scope).after(result);
      boolean vanished = result.fate() == Fate.MISSING && exchange.items() == 1;
      if (vanished) {
        result = caller.call(exchange, false, repeatable, end, scope).after(result);
      }
    }
    return result;
  }

  private void report(Exchange exchange, ExchangeResult result, Duration took) {
    Level level = level(result);
    if (LOG.isEnabledForLevel(level)) {
      log(level, exchange, result, took);
    }
    listener.exchangeEnded(
        event(exchange, result.sent(), result.channel(), result.attempts(), took));
  }

  private static Level level(ExchangeResult result) {
    if (result.sent() != Sent.ANSWERED) {
      return Level.WARN;
    }
    return result.fate() == Fate.ACCEPTED ? Level.DEBUG : Level.INFO;
  }

  /** One line an exchange; what the portal said stays out of it. */
  private static void log(Level level, Exchange exchange, ExchangeResult result, Duration took) {
    LOG.atLevel(level)
        .log(
            "Exchange {}: {}, {} items, {}, sent: {}, channel {}, {} attempts, {} ms, trace {} {}",
            exchange.id(),
            exchange.service(),
            exchange.items(),
            result.fate(),
            result.sent(),
            result.channel(),
            result.attempts(),
            took.toMillis(),
            exchange.trace().id(),
            result.reason());
  }

  private static ExchangeEvent event(
      Exchange exchange, Sent sent, String channel, int attempts, Duration took) {
    return new ExchangeEvent(
        exchange.id(),
        exchange.trace().id(),
        exchange.operation(),
        exchange.items(),
        sent,
        channel,
        attempts,
        took);
  }
}
