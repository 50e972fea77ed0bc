package vn.tthc.sdk.examples.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.cli.UserError;

class CsvTableTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("bảng.csv");
  }

  @Test
  void readsQuotesLineBreaksAndBothLineEnds() throws IOException {
    List<CsvRow> rows = read("A,B\r\n1,\"x, \"\"y\"\"\nz\"\r\n2,\n3,Đỗ");
    assertThat(rows).extracting(CsvRow::line).containsExactly(2L, 4L, 5L);
    assertThat(rows).extracting(row -> row.text("A")).containsExactly("1", "2", "3");
    assertThat(rows).extracting(row -> row.text("B")).containsExactly("x, \"y\"\nz", null, "Đỗ");
  }

  @Test
  void toleratesAByteOrderMarkMoreColumnsAndBlankLines() throws IOException {
    List<CsvRow> rows = read("\uFEFFB,C,A\nb,c,a\n\nb2,c2,a2\n\n");
    assertThat(rows).extracting(row -> row.text("A")).containsExactly("a", "a2");
    assertThat(rows).extracting(CsvRow::line).containsExactly(2L, 4L);
  }

  @Test
  void aHeaderAloneIsAnEmptyTable() throws IOException {
    assertThat(read("A,B\n")).isEmpty();
  }

  @Test
  void refusesAMissingFile() {
    assertRefused("bảng.csv: is not there");
  }

  @Test
  void refusesAFolder() throws IOException {
    Files.createDirectory(file);
    assertRefused("bảng.csv: cannot be read");
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    Files.createFile(file);
    assertRefused("bảng.csv: is empty");
  }

  @Test
  void namesTheMissingColumns() throws IOException {
    write("X\n1\n");
    assertRefused("bảng.csv line 1: lacks the column A, B");
  }

  @Test
  void semicolonsAreNoCommas() throws IOException {
    write("A;B\n1;2\n");
    assertRefused("separate columns by commas");
  }

  @Test
  void namesADoubledColumn() throws IOException {
    write("A,B,A\n1,2,3\n");
    assertRefused("bảng.csv line 1: has the column A twice");
  }

  @Test
  void namesTheLineWithTooFewOrTooManyColumns() throws IOException {
    write("A,B\n1,\"x\ny\"\n2\n");
    assertRefused("bảng.csv line 4: has 1 columns where the header has 2");
    write("A,B\r\n1,2\r\n1,2,3\r\n");
    assertRefused("bảng.csv line 3: has 3 columns where the header has 2");
  }

  @Test
  void namesTheLineOfAnOpenQuote() throws IOException {
    write("A,B\n1,2\n3,\"Nguyễn\n5,6\n");
    assertRefused("bảng.csv line 3: has a quote that is not closed");
    write("A,B\n1,\"Nguyễn\" Văn\n");
    assertRefused("bảng.csv line 2: has a quote that is not closed");
  }

  @Test
  void namesTheLineThatIsNotUtf8() throws IOException {
    Files.write(file, "A,B\n1,x\n2,\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertRefused("bảng.csv line 3: holds bytes that are not UTF-8");
    Files.write(file, new byte[] {'A', ',', 'B', '\n', '1', ',', (byte) 0xE1, (byte) 0xBB});
    assertRefused("bảng.csv line 2: holds bytes that are not UTF-8");
  }

  private void assertRefused(String message) {
    assertThatThrownBy(() -> CsvTable.read(file, List.of("A", "B")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(message)
        .hasMessageNotContaining("Nguyễn")
        .message()
        .doesNotContain("\n");
  }

  private List<CsvRow> read(String text) throws IOException {
    write(text);
    return CsvTable.read(file, List.of("A", "B"));
  }

  private void write(String text) throws IOException {
    Files.writeString(file, text);
  }
}
