package vn.tthc.sdk.internal.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.internal.config.Settings;

/**
 * Evidence of every exchange (Art. 21.1.d): one JSON line before it is sent, one after, each with
 * the digest of the line before it, so that none can be changed or taken out unseen. A crash
 * between the two leaves an intent without an outcome: sent, perhaps. Holds no personal data:
 * payloads stand in it by digest. Thread-safe.
 */
public final class ExchangeLog implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ExchangeLog.class);
  private static final JsonFactory JSON = new JsonFactory();
  private static final String SENT_BY_US = "out";

  private final ChainedFile file;
  private final Supplier<Instant> now;
  private final String agency;
  private final String receiver;

  private ExchangeLog(ChainedFile file, Supplier<Instant> now, String agency, String receiver) {
    this.file = file;
    this.now = now;
    this.agency = agency;
    this.receiver = receiver;
  }

  /**
   * Opens the log of the settings, or one that keeps nothing when they want none.
   *
   * @throws UncheckedIOException when the folder cannot be used, or another client uses it
   */
  public static ExchangeLog open(Settings settings, Supplier<Instant> now) {
    Path folder = settings.exchangeLog();
    ChainedFile file = folder == null ? null : ChainedFile.open(folder, "exchanges.jsonl");
    String receiver = settings.channels().values().iterator().next().destination();
    return new ExchangeLog(file, now, settings.agency(), receiver);
  }

  /** Writes, down to the disk, what is about to be sent. */
  void intent(Exchange exchange) {
    append(
        true,
        json -> {
          json.writeStringField("type", "intent");
          json.writeStringField("exchangeId", exchange.id());
          json.writeStringField("parentId", exchange.parentId());
          json.writeStringField("operation", exchange.service());
          json.writeStringField("sender", agency);
          json.writeStringField("receiver", receiver);
          json.writeStringField("direction", SENT_BY_US);
          json.writeStringField("environment", exchange.manifest().environment());
          json.writeNumberField("items", exchange.items());
          json.writeStringField("payloadSha256", exchange.manifest().payloadSha256());
          json.writeStringField("root", exchange.manifest().root());
          json.writeStringField("leafSeed", Digests.hex(exchange.leafSeed()));
          json.writeStringField("signature", exchange.signature());
        });
  }

  /** Writes how it ended; when that fails, the open intent still says that it was sent. */
  void outcome(Exchange exchange, ExchangeResult result) {
    try {
      appendOutcome(exchange, result);
    } catch (UncheckedIOException e) {
      LOG.error("{}: the outcome of exchange {} is missing in it", e.getMessage(), exchange.id());
    }
  }

  private void appendOutcome(Exchange exchange, ExchangeResult result) {
    append(
        false,
        json -> {
          json.writeStringField("type", "outcome");
          json.writeStringField("exchangeId", exchange.id());
          json.writeStringField("result", result.fate().name());
          json.writeStringField("sent", result.sent().name());
          json.writeStringField("code", result.code());
          json.writeStringField("channel", result.channel());
          json.writeNumberField("attempts", result.attempts());
        });
  }

  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  private void append(boolean toDisk, Fields fields) {
    if (file != null) {
      file.append(toDisk, (number, previous) -> line(number, previous, fields));
    }
  }

  private byte[] line(long number, String previous, Fields fields) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeNumberField("seq", number);
      json.writeStringField("prev", previous);
      json.writeStringField("time", now.get().toString());
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    if (file != null) {
      file.close();
    }
  }
}
