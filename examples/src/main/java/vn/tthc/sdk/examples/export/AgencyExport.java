package vn.tthc.sdk.examples.export;

import java.nio.file.Path;
import java.util.List;

/**
 * What an agency exports from its one-stop database: three files in a folder. The columns are the
 * agency's own and not the portal's. Immutable.
 *
 * @param dossiers the records of {@value #DOSSIERS}
 * @param steps the records of {@value #STEPS}
 * @param feedback the records of {@value #FEEDBACK}
 */
public record AgencyExport(List<CsvRow> dossiers, List<CsvRow> steps, List<CsvRow> feedback) {

  /** File with one record for each dossier. */
  public static final String DOSSIERS = "dossiers.csv";

  /** File with one record for each step of progress. */
  public static final String STEPS = "progress.csv";

  /** File with one record for each feedback. */
  public static final String FEEDBACK = "feedback.csv";

  /** Copies the lists. */
  public AgencyExport {
    dossiers = List.copyOf(dossiers);
    steps = List.copyOf(steps);
    feedback = List.copyOf(feedback);
  }

  /**
   * Reads the three files.
   *
   * @throws vn.tthc.sdk.cli.UserError when a file is not there or is not a table of these columns
   */
  public static AgencyExport read(Path folder) {
    return new AgencyExport(
        CsvTable.read(folder.resolve(DOSSIERS), DossierMapping.COLUMNS),
        CsvTable.read(folder.resolve(STEPS), StepMapping.COLUMNS),
        CsvTable.read(folder.resolve(FEEDBACK), FeedbackMapping.COLUMNS));
  }

  /** How many records the files hold together. */
  public int size() {
    return dossiers.size() + steps.size() + feedback.size();
  }
}
