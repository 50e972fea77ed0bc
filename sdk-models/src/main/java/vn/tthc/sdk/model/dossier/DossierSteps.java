package vn.tthc.sdk.model.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Rule;
import vn.tthc.sdk.model.Violation;
import vn.tthc.sdk.model.internal.Lists;

/**
 * A look at steps together, which {@link DossierStep#validate()} cannot have: whether each status
 * may follow the one before. The portal decides, so that all of it is warnings.
 */
public final class DossierSteps {

  private static final String ARTICLE = "10.2.e";

  private DossierSteps() {}

  /**
   * Checks the steps of a dossier, or of several, each against the earlier steps of its own.
   *
   * @param steps in the order in which they happened
   * @return warnings, each with the place in the list such as {@code [3].status}: a status that
   *     does not usually follow, papers requested more than once, a moment before that of the step
   *     before; empty when there is nothing to say
   */
  public static List<Violation> check(List<DossierStep> steps) {
    List<Violation> found = new ArrayList<>();
    Map<String, History> histories = new HashMap<>();
    int place = 0;
    for (DossierStep step : Lists.copy("steps", steps)) {
      if (step.code() != null) {
        histories
            .computeIfAbsent(step.code(), code -> new History())
            .add("[" + place + "].", step, found);
      }
      place++;
    }
    return List.copyOf(found);
  }

  /** What is known of one dossier so far. */
  private static final class History {
    private @Nullable DossierStep last;
    private boolean papersRequested;

    void add(String path, DossierStep step, List<Violation> found) {
      if (last != null && isUnusual(last.status(), step.status())) {
        found.add(Violation.warning(path + "status", Rule.UNUSUAL_STATUS, ARTICLE));
      }
      if (last != null && isEarlier(step, last)) {
        found.add(Violation.warning(path + "processedAt", Rule.OUT_OF_ORDER, "10.2.d"));
      }
      if (step.status() != null && step.status().is(DossierStatus.SUPPLEMENT_REQUESTED)) {
        if (papersRequested) {
          found.add(Violation.warning(path + "status", Rule.REPEATED_SUPPLEMENT_REQUEST, ARTICLE));
        }
        papersRequested = true;
      }
      last = step;
    }

    private static boolean isUnusual(
        @Nullable Coded<DossierStatus> before, @Nullable Coded<DossierStatus> after) {
      return before != null
          && after != null
          && before.constant() != null
          && after.constant() != null
          && !before.constant().mayBecome(after.constant());
    }

    private static boolean isEarlier(DossierStep step, DossierStep before) {
      return step.processedAt() != null
          && before.processedAt() != null
          && step.processedAt().isBefore(before.processedAt());
    }
  }
}
