package vn.tthc.sdk.internal.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import vn.tthc.sdk.Accounts;
import vn.tthc.sdk.Dossiers;
import vn.tthc.sdk.Evaluations;
import vn.tthc.sdk.Feedback;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.Questions;
import vn.tthc.sdk.Receipt;
import vn.tthc.sdk.ServiceCall;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.exchange.Content;
import vn.tthc.sdk.model.dossier.Dossier;

/** All that is read from the portal, catalogues aside, and what is sent beside changes. */
public final class Reads {

  private static final byte[] NOTHING = "null".getBytes(StandardCharsets.US_ASCII);

  private final PortalReader reader;
  private final Dossiers dossiers;
  private final Feedback feedback;
  private final Questions questions;
  private final Evaluations evaluations;
  private final Accounts accounts;

  /**
   * Reads through this reader.
   *
   * @param sync sends a single dossier
   */
  public Reads(
      Settings settings, PortalReader reader, Records records, Function<Dossier, Receipt> sync) {
    Lists lists = new Lists(reader, records, settings.reading().paging());
    this.reader = reader;
    this.dossiers = new PortalDossiers(sync, reader, records, lists);
    this.feedback = new PortalFeedback(lists);
    this.questions = new PortalQuestions(reader, records, lists);
    this.evaluations =
        new PortalEvaluations(
            reader, records, lists, settings.batchLimit(Operation.SEND_EVALUATIONS));
    this.accounts = new PortalAccounts(reader, records);
  }

  /** Single dossiers. */
  public Dossiers dossiers() {
    return dossiers;
  }

  /** Feedback that the portal shares. */
  public Feedback feedback() {
    return feedback;
  }

  /** Questions and answers. */
  public Questions questions() {
    return questions;
  }

  /** Evaluations. */
  public Evaluations evaluations() {
    return evaluations;
  }

  /** Accounts. */
  public Accounts accounts() {
    return accounts;
  }

  /** Calls a service that the caller names. */
  public byte[] call(ServiceCall call) {
    JsonNode result = reader.call(Content.call(call), call.isRepeatable()).result();
    return result == null ? NOTHING.clone() : Records.bytes(result);
  }
}
