package vn.tthc.sdk.examples.export;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.examples.SampleData;
import vn.tthc.sdk.model.Rule;
import vn.tthc.sdk.model.Violation;
import vn.tthc.sdk.model.dossier.Dossier;

/** Every fault that was put into the sample on purpose is named, and no other line is. */
class SampleMappingTest {

  /** Where each kind of fault shows. A line that occurs twice is found by the whole file alone. */
  private static final Map<String, String> PLACES =
      Map.ofEntries(
          entry("no_code", "code " + Rule.MISSING),
          entry("bad_date", "receivedAt " + Rule.IMPOSSIBLE_DATE),
          entry("due_before_received", "dueAt " + Rule.OUT_OF_ORDER),
          entry("status_11", "status " + Rule.UNKNOWN_STATUS),
          entry("bad_id", "owner.paperNumber " + Rule.MALFORMED_PAPER_NUMBER),
          entry("long_summary", "summary " + Rule.TOO_LONG),
          entry("markup", "summary " + Rule.MARKUP),
          entry("control_char", "owner.name " + Rule.CONTROL_CHARACTER),
          entry("no_owner", "owner " + Rule.NAMELESS),
          entry("bad_agency", "processingUnit.code " + Rule.MALFORMED_AGENCY_CODE),
          entry("finished_before_received", "processedAt " + Rule.OUT_OF_ORDER));

  private final AgencyExport export = AgencyExport.read(SampleData.FOLDER);

  @Test
  void namesExactlyTheBrokenLines() throws IOException {
    Map<Long, String> expected = new TreeMap<>();
    faults().forEach((line, fault) -> expected.put(line, PLACES.get(fault)));
    expected.values().removeIf(place -> place == null);

    Map<Long, String> found = new TreeMap<>();
    for (CsvRow row : export.dossiers()) {
      List<String> errors = errors(DossierMapping.map(row));
      if (!errors.isEmpty()) {
        found.put(row.line(), String.join(", ", errors));
      }
    }

    assertThat(expected).hasSize(11);
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void theTwelfthFaultIsACodeThatOccursTwice() throws IOException {
    Set<String> codes = new HashSet<>();
    List<Long> twice =
        export.dossiers().stream()
            .map(DossierMapping::map)
            .filter(dossier -> dossier.change().code() != null)
            .filter(dossier -> !codes.add(dossier.change().code()))
            .map(Mapped::line)
            .toList();
    assertThat(twice).containsExactly(147L);
    assertThat(faults()).containsEntry(147L, "duplicate");
  }

  @Test
  void losesNoLine() {
    assertThat(export.dossiers()).hasSize(300);
    assertThat(export.steps()).hasSize(841);
    assertThat(export.feedback()).hasSize(37);
  }

  @Test
  void stepsAndFeedbackAreFaultless() {
    assertThat(export.steps()).allMatch(row -> errors(StepMapping.map(row)).isEmpty());
    assertThat(export.feedback()).allMatch(row -> errors(FeedbackMapping.map(row)).isEmpty());
  }

  @Test
  void aBrokenDateAloneKeepsALineFromBeingSent() {
    Set<Long> unreadable = new HashSet<>();
    for (CsvRow row : export.dossiers()) {
      Mapped<Dossier> dossier = DossierMapping.map(row);
      if (!dossier.isReadable()) {
        unreadable.add(dossier.line());
      }
    }
    assertThat(unreadable).containsExactly(32L);
  }

  private static List<String> errors(Mapped<?> mapped) {
    return mapped.violations().stream()
        .filter(Violation::isError)
        .map(violation -> violation.path() + " " + violation.rule())
        .toList();
  }

  private static Map<Long, String> faults() throws IOException {
    Map<Long, String> faults = new HashMap<>();
    try (Reader reader =
        new InputStreamReader(
            SampleMappingTest.class.getResourceAsStream("/faults.csv"), StandardCharsets.UTF_8)) {
      CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      for (CSVRecord fault : format.parse(reader)) {
        faults.put(Long.valueOf(fault.get("line_in_dossiers_csv")), fault.get("fault"));
      }
    }
    return faults;
  }
}
