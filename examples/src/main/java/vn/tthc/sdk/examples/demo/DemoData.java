package vn.tthc.sdk.examples.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tthc.sdk.cli.UserError;
import vn.tthc.sdk.examples.export.AgencyExport;
import vn.tthc.sdk.examples.export.CsvRow;
import vn.tthc.sdk.examples.export.DossierMapping;
import vn.tthc.sdk.model.Violation;

/**
 * Cuts an export to fewer dossiers, or adds made-up ones: copies of faultless lines with other
 * codes and people, each with its steps. The same number always gives the same data. Nobody real
 * can be meant: identity numbers begin with 000, which is no province, phones with 0900000, and
 * mail goes to example.com.
 */
final class DemoData {

  private static final long SEED = 20_261_123;

  /** Above every number that a real day's dossiers have, so that no code occurs twice. */
  private static final int FIRST_NUMBER = 1_000_000;

  private final AgencyExport base;
  private final Random random = new Random(SEED);
  private final Map<String, List<CsvRow>> stepsByDossier;

  private DemoData(AgencyExport base) {
    this.base = base;
    this.stepsByDossier =
        base.steps().stream()
            .filter(step -> step.text("MA_HO_SO") != null)
            .collect(Collectors.groupingBy(step -> step.text("MA_HO_SO")));
  }

  /** The export with so many dossiers and their steps; feedback stays as it is. */
  static AgencyExport resize(AgencyExport base, int dossiers) {
    int missing = dossiers - base.dossiers().size();
    DemoData data = new DemoData(base);
    return missing < 0 ? data.cut(dossiers) : data.extend(missing);
  }

  private AgencyExport cut(int count) {
    List<CsvRow> dossiers = base.dossiers().subList(0, count);
    Set<String> kept = new HashSet<>();
    dossiers.forEach(row -> kept.add(row.text("MA_HO_SO")));
    List<CsvRow> steps =
        base.steps().stream().filter(step -> kept.contains(step.text("MA_HO_SO"))).toList();
    return new AgencyExport(dossiers, steps, base.feedback());
  }

  private AgencyExport extend(int count) {
    List<CsvRow> models = faultless();
    if (models.isEmpty()) {
      throw new UserError(
          AgencyExport.DOSSIERS,
          "holds no faultless line to copy",
          "add one, or leave out --records");
    }
    List<CsvRow> dossiers = new ArrayList<>(base.dossiers());
    List<CsvRow> steps = new ArrayList<>(base.steps());
    for (int i = 0; i < count; i++) {
      CsvRow model = models.get(i % models.size());
      String code = codeLike(model.text("MA_HO_SO"), FIRST_NUMBER + i);
      dossiers.add(model.with(nextLine(dossiers), madeUp(model, code, i)));
      for (CsvRow step : stepsByDossier.getOrDefault(model.text("MA_HO_SO"), List.of())) {
        steps.add(step.with(nextLine(steps), Map.of("MA_HO_SO", code)));
      }
    }
    return new AgencyExport(dossiers, steps, base.feedback());
  }

  /** Lines to copy: no fault, and a code that occurs once, or its steps would be doubled. */
  private List<CsvRow> faultless() {
    Set<String> seen = new HashSet<>();
    return base.dossiers().stream()
        .filter(row -> !Violation.anyError(DossierMapping.map(row).violations()))
        .filter(row -> seen.add(row.text("MA_HO_SO")))
        .toList();
  }

  private static long nextLine(List<CsvRow> rows) {
    return rows.get(rows.size() - 1).line() + 1;
  }

  private static String codeLike(String code, int number) {
    return code.substring(0, code.lastIndexOf('-') + 1) + number;
  }

  private Map<String, String> madeUp(CsvRow model, String code, int i) {
    boolean person = "1".equals(model.text("LOAI_DOI_TUONG"));
    String owner = person ? PeopleNames.next(random) : "Công ty TNHH Mẫu " + (FIRST_NUMBER + i);
    Map<String, String> cells = new HashMap<>();
    cells.put("MA_HO_SO", code);
    cells.put("CHU_HO_SO", owner);
    cells.put("NGUOI_NOP", person ? owner : PeopleNames.next(random));
    // twelve digits identify a person, ten an enterprise
    cells.put("SO_GIAY_TO", "000" + digits(person ? 9 : 7));
    cells.put("DIEN_THOAI", "0900000" + digits(3));
    cells.put("EMAIL", model.text("EMAIL") == null ? "" : "nguoidan" + i + "@example.com");
    cells.put("TRICH_YEU", model.text("TEN_TTHC") + " cho " + owner);
    return cells;
  }

  private String digits(int count) {
    return random.ints(count, 0, 10).mapToObj(String::valueOf).collect(Collectors.joining());
  }
}
