package vn.tthc.sdk.model.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.feedback.FeedbackUpdate;

/** Writes changes as the portal's flat JSON. Immutable and thread-safe. */
public final class WireJson {

  private static final JsonFactory JSON = new JsonFactory();

  private final WireOptions options;

  /** A writer that spells records by these options. */
  public WireJson(WireOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * One change as a JSON object in UTF-8: text in NFC, times as {@code yyyyMMddHHmmss} in Viet
   * Nam's zone, every value a string, absent text as {@code ""}.
   */
  public byte[] write(Change change) {
    if (change instanceof Dossier dossier) {
      return write(DossierTables.DOSSIER, dossier);
    }
    if (change instanceof DossierStep step) {
      return write(DossierTables.DOSSIER_STEP, step);
    }
    return write(FeedbackTables.FEEDBACK_UPDATE, (FeedbackUpdate) change);
  }

  /**
   * Whether the portal could tell which thing a change of this type is about: false when the name
   * of its key is only guessed and guessed names are left out.
   */
  public boolean canIdentify(Class<? extends Change> type) {
    return type != FeedbackUpdate.class
        || options.guessedFields() == GuessedFields.SEND
        || options.names().containsKey("FeedbackUpdate.code");
  }

  private <T> byte[] write(WireRecord<T> table, T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      table.write(new WireOutput(json, options), value);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }
}
