package vn.tthc.sdk.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.examples.SampleData;
import vn.tthc.sdk.examples.export.AgencyExport;
import vn.tthc.sdk.examples.export.CsvRow;
import vn.tthc.sdk.examples.export.DossierMapping;
import vn.tthc.sdk.model.Violation;

class DemoDataTest {

  private final AgencyExport base = AgencyExport.read(SampleData.FOLDER);

  @Test
  void theSameNumberIsTheSameExport() {
    assertThat(DemoData.resize(base, 300)).isEqualTo(base);
  }

  @Test
  void cutsToTheFirstDossiersAndTheirSteps() {
    AgencyExport cut = DemoData.resize(base, 5);
    assertThat(cut.dossiers()).isEqualTo(base.dossiers().subList(0, 5));
    assertThat(cut.steps()).hasSizeBetween(5, 25);
    assertThat(codes(cut.dossiers())).containsAll(codes(cut.steps()));
    assertThat(cut.feedback()).isEqualTo(base.feedback());
  }

  @Test
  void addsFaultlessDossiersWithUniqueCodesAndTheirSteps() {
    AgencyExport more = DemoData.resize(base, 3000);
    List<CsvRow> added = more.dossiers().subList(300, 3000);

    assertThat(more.dossiers()).hasSize(3000);
    assertThat(more.dossiers().subList(0, 300)).isEqualTo(base.dossiers());
    assertThat(codes(added)).hasSize(2700).doesNotContainAnyElementsOf(codes(base.dossiers()));
    assertThat(added).noneMatch(row -> Violation.anyError(DossierMapping.map(row).violations()));
    assertThat(codes(more.steps())).containsAll(codes(added));
    assertThat(more.steps().size()).isBetween(8300, 8500);
  }

  @Test
  void nobodyRealCanBeMeant() {
    List<CsvRow> added = DemoData.resize(base, 2000).dossiers().subList(300, 2000);
    assertThat(added).allMatch(row -> row.text("SO_GIAY_TO").matches("000\\d{9}|000\\d{7}"));
    assertThat(added).allMatch(row -> row.text("DIEN_THOAI").matches("0900000\\d{3}"));
    assertThat(added)
        .allMatch(row -> row.text("EMAIL") == null || row.text("EMAIL").endsWith("@example.com"));
  }

  @Test
  void theSameNumberGivesTheSameData() {
    assertThat(cells(DemoData.resize(base, 1000))).isEqualTo(cells(DemoData.resize(base, 1000)));
  }

  private static List<String> cells(AgencyExport export) {
    return export.dossiers().stream()
        .map(row -> row.line() + row.text("MA_HO_SO") + row.text("CHU_HO_SO"))
        .toList();
  }

  private static Set<String> codes(List<CsvRow> rows) {
    Set<String> codes = new HashSet<>();
    rows.forEach(row -> codes.add(row.text("MA_HO_SO")));
    return codes;
  }
}
