package vn.tthc.sdk.examples.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.examples.export.AgencyExport;
import vn.tthc.sdk.examples.export.DossierMapping;
import vn.tthc.sdk.examples.export.FeedbackMapping;
import vn.tthc.sdk.examples.export.Mapped;
import vn.tthc.sdk.examples.export.StepMapping;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Rule;
import vn.tthc.sdk.model.Violation;
import vn.tthc.sdk.model.dossier.DossierStep;

/**
 * An export as the list of changes for one sync: dossiers, then steps, then feedback, each in the
 * order of its file, so that every dossier goes before its steps. Lines that must not be sent as
 * they were read are held back and accounted for here.
 */
final class Worklist {

  private final List<Entry> entries = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private final Set<String> dossiersInFile = new HashSet<>();
  private final Set<String> dossiersToSend = new HashSet<>();
  private final Set<String> feedbackInFile = new HashSet<>();

  private Worklist() {}

  static Worklist of(AgencyExport export) {
    Worklist work = new Worklist();
    export.dossiers().forEach(row -> work.addDossier(DossierMapping.map(row)));
    export.steps().forEach(row -> work.addStep(StepMapping.map(row)));
    export
        .feedback()
        .forEach(row -> work.add(Kind.FEEDBACK, FeedbackMapping.map(row), work.feedbackInFile));
    return work;
  }

  /** One for each line of the files. */
  List<Entry> entries() {
    return Collections.unmodifiableList(entries);
  }

  /** What the client is to send. */
  List<Change> changes() {
    return Collections.unmodifiableList(changes);
  }

  private void addDossier(Mapped<?> mapped) {
    if (add(Kind.DOSSIER, mapped, dossiersInFile)) {
      dossiersToSend.add(mapped.change().key());
    }
  }

  /** A second line with the same code is a fault of the file: nobody can tell which one holds. */
  private boolean add(Kind kind, Mapped<?> mapped, Set<String> keys) {
    String key = mapped.change().key();
    if (key != null && !keys.add(key)) {
      Violation twice = Violation.error("code", Rule.DUPLICATE, "");
      List<Violation> found =
          Stream.concat(Stream.of(twice), mapped.violations().stream()).toList();
      hold(kind, mapped, Outcome.INVALID, twice.message(), found);
      return false;
    }
    return sendIfReadable(kind, mapped);
  }

  private void addStep(Mapped<DossierStep> mapped) {
    String key = mapped.change().key();
    // A code that no line has is the portal's to judge: it may know the dossier from earlier.
    if (dossiersInFile.contains(key) && !dossiersToSend.contains(key)) {
      hold(Kind.STEP, mapped, Outcome.BLOCKED, "its dossier has a broken line", List.of());
    } else {
      sendIfReadable(Kind.STEP, mapped);
    }
  }

  private boolean sendIfReadable(Kind kind, Mapped<?> mapped) {
    if (!mapped.isReadable()) {
      List<Violation> found = mapped.violations();
      hold(kind, mapped, Outcome.INVALID, found.get(0).message(), found);
      return false;
    }
    entries.add(Entry.sent(kind, mapped.line(), mapped.change().key(), changes.size()));
    changes.add(mapped.change());
    return true;
  }

  private void hold(
      Kind kind, Mapped<?> mapped, Outcome outcome, String reason, List<Violation> found) {
    entries.add(Entry.held(kind, mapped.line(), mapped.change().key(), outcome, reason, found));
  }
}
