package vn.tthc.sdk.internal.evidence;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.LogNote;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.SecurityIncident;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.Ticker;

/**
 * Evidence of every exchange (Art. 21.1.d): one JSON line before it is sent, one after, each with
 * the digest of the line before it, so that none can be changed or taken out unseen. A crash
 * between the two leaves an intent without an outcome: sent, perhaps. Its lines hold no personal
 * data: payloads stand in them by digest. Thread-safe.
 */
public final class ExchangeLog implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ExchangeLog.class);
  private static final String SENT_BY_US = "out";

  private final @Nullable OpenLog log;
  private final ItemSecret secret;
  private final @Nullable Payloads payloads;
  private final String agency;
  private final String receiver;
  private final String environment;

  private ExchangeLog(@Nullable OpenLog log, @Nullable Payloads payloads, Settings settings) {
    this.log = log;
    this.secret = log == null ? ItemSecret.fresh() : log.secret();
    this.payloads = payloads;
    this.agency = settings.agency();
    this.receiver = settings.channels().values().iterator().next().destination();
    this.environment = settings.environment();
  }

  /**
   * Opens the log of the settings, or one that keeps nothing when they want none.
   *
   * @param listener is told when the log turns out to lack what it once had
   * @throws UncheckedIOException when the folder cannot be used, another client uses it, or lines
   *     that were sealed or copied are missing in it
   */
  public static ExchangeLog open(Settings settings, Ticker ticker, PortalListener listener) {
    Path folder = settings.exchangeLog();
    return folder == null
        ? new ExchangeLog(null, null, settings)
        : open(settings, LogSetup.of(settings, folder, ticker), listener);
  }

  static ExchangeLog open(Settings settings, LogSetup setup, PortalListener listener) {
    Payloads payloads =
        setup.keeping().payloads() ? new Payloads(setup.files(), setup.disk()) : null;
    try {
      OpenLog log = OpenLog.open(setup, broken -> tell(broken, setup.ticker(), listener));
      return new ExchangeLog(log, payloads, settings);
    } catch (BrokenLogException e) {
      tell(e, setup.ticker(), listener);
      throw new UncheckedIOException(e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The exchange log " + setup.files().folder() + " cannot be used: " + e.getMessage(), e);
    }
  }

  private static void tell(BrokenLogException broken, Ticker ticker, PortalListener listener) {
    SecurityIncident incident =
        new SecurityIncident(
            SecurityIncident.Kind.BROKEN_LOG,
            "",
            ticker.now(),
            String.valueOf(broken.getMessage()));
    LOG.error(
        "Security incident {}: {}. To be told by {} (Art. 19.1)",
        incident.kind(),
        incident.detail(),
        incident.dueBy());
    listener.securityIncident(incident);
  }

  /** The secret from which the salts of the items of an exchange come; always the same. */
  public byte[] itemSeed(String exchangeId) {
    return secret.seed(exchangeId);
  }

  /**
   * Writes, down to the disk, what is about to be sent.
   *
   * @throws UncheckedIOException when that fails: it must not be sent then
   */
  public void intent(Intent intent) {
    if (log == null) {
      return;
    }
    Journal journal = log.journal();
    Journal.Written written =
        payloads == null || intent.payload().length == 0
            ? journal.append(line(intent))
            : withPayload(intent, journal, payloads);
    journal.force(written.seq());
  }

  private Journal.Written withPayload(Intent intent, Journal journal, Payloads payloads) {
    String id = intent.exchangeId();
    int segment = journal.segment();
    try {
      payloads.keep(segment, id, intent.payload());
      Journal.Written written = journal.append(line(intent));
      if (written.segment() != segment) {
        payloads.move(id, segment, written.segment());
      }
      return written;
    } catch (IOException e) {
      payloads.drop(segment, id);
      throw new UncheckedIOException(
          "The payload cannot be kept beside the exchange log: " + e.getMessage(), e);
    } catch (UncheckedIOException e) {
      payloads.drop(segment, id);
      throw e;
    }
  }

  private Line line(Intent intent) {
    return new Line(Entry.INTENT, json -> write(intent, json));
  }

  private void write(Intent intent, JsonGenerator json) throws IOException {
    json.writeStringField("exchangeId", intent.exchangeId());
    json.writeStringField("parentId", intent.parentId());
    json.writeStringField("operation", intent.operation());
    json.writeStringField("sender", agency);
    json.writeStringField("receiver", receiver);
    json.writeStringField("direction", SENT_BY_US);
    json.writeStringField("environment", environment);
    json.writeNumberField("items", intent.items());
    writeKeys(intent.keys(), json);
    json.writeStringField("payloadSha256", intent.payloadSha256());
    json.writeStringField("root", intent.root());
    json.writeStringField("signature", intent.signature());
  }

  private static void writeKeys(List<String> keys, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("keys");
    for (String key : keys) {
      json.writeString(Keys.written(key));
    }
    json.writeEndArray();
  }

  /**
   * Writes, down to the disk, what somebody ordered.
   *
   * @throws UncheckedIOException when that fails
   */
  public void note(LogNote note) {
    if (log != null) {
      log.journal().force(log.journal().append(line(note)).seq());
    }
  }

  private static Line line(LogNote note) {
    return new Line(
        Entry.NOTE,
        json -> {
          json.writeStringField("action", note.action());
          json.writeStringField("who", note.who());
          json.writeStringField("why", note.why());
          writeKeys(note.keys(), json);
        });
  }

  /** Writes how it ended; when that fails, the open intent still says that it was sent. */
  public void outcome(Ending ending) {
    if (log == null) {
      return;
    }
    try {
      log.journal().append(line(ending));
    } catch (UncheckedIOException e) {
      LOG.error(
          "{}: the outcome of exchange {} is missing in it", e.getMessage(), ending.exchangeId());
    }
  }

  private static Line line(Ending ending) {
    return new Line(
        Entry.OUTCOME,
        json -> {
          json.writeStringField("exchangeId", ending.exchangeId());
          json.writeStringField("result", ending.result());
          json.writeStringField("sent", ending.sent());
          json.writeStringField("code", ending.code());
          json.writeStringField("channel", ending.channel());
          json.writeNumberField("attempts", ending.attempts());
        });
  }

  @Override
  public void close() {
    if (log != null) {
      log.close();
    }
  }
}
