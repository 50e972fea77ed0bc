package vn.tthc.sdk.outbox.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.feedback.FeedbackRejection;
import vn.tthc.sdk.model.feedback.FeedbackUpdate;
import vn.tthc.sdk.model.feedback.LocalFeedback;
import vn.tthc.sdk.model.wire.GuessedFields;
import vn.tthc.sdk.model.wire.WireJson;
import vn.tthc.sdk.model.wire.WireOptions;

/**
 * Turns changes into rows and back. Rows have the default names and all fields, whatever the client
 * sends: settings may change while they wait.
 */
final class Codec {

  private static final WireJson JSON = new WireJson(WireOptions.of(GuessedFields.SEND));
  private static final String FEEDBACK = "feedback/";

  private static final Map<String, Class<? extends Change>> KINDS =
      Arrays.stream(Change.class.getPermittedSubclasses())
          .map(kind -> kind.<Change>asSubclass(Change.class))
          .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

  private static final Map<String, Boolean> SNAPSHOTS =
      Arrays.stream(Operation.values())
          .filter(operation -> KINDS.containsKey(operation.carries().getSimpleName()))
          .collect(
              Collectors.toUnmodifiableMap(
                  operation -> operation.carries().getSimpleName(), Operation::repeatable));

  private Codec() {}

  static String kind(Change change) {
    return change.getClass().getSimpleName();
  }

  /** Whether a later change of the kind says all that an earlier one did. */
  static boolean isSnapshot(String kind) {
    return SNAPSHOTS.getOrDefault(kind, false);
  }

  /** The kind that all others of a dossier hang on. */
  static String root() {
    return Dossier.class.getSimpleName();
  }

  /** What a change must keep its order with: dossiers and feedback may have the same codes. */
  static String subject(Change change, String code) {
    boolean feedback =
        change instanceof FeedbackUpdate
            || change instanceof FeedbackRejection
            || change instanceof LocalFeedback;
    return feedback ? feedback(code) : code;
  }

  static String feedback(String code) {
    return FEEDBACK + code;
  }

  /** The code in a subject. */
  static String code(String subject) {
    return subject.startsWith(FEEDBACK) ? subject.substring(FEEDBACK.length()) : subject;
  }

  static byte[] write(Change change) {
    return JSON.write(change);
  }

  /**
   * A change as it was enqueued.
   *
   * @throws IllegalArgumentException when this version of the SDK cannot read it
   */
  static Change read(String kind, byte[] payload) {
    Class<? extends Change> type = KINDS.get(kind);
    if (type == null) {
      throw new IllegalArgumentException(
          "this version of the SDK does not know " + kind + ": update it");
    }
    return JSON.read(type, payload);
  }
}
