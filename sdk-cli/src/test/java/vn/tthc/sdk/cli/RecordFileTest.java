package vn.tthc.sdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of a file is what stands in it. */
class RecordFileTest {

  @TempDir Path folder;

  private List<String> records(String text) throws Exception {
    Path path = Files.writeString(folder.resolve("records.json"), text);
    List<String> found = new ArrayList<>();
    try (RecordFile file = RecordFile.open(path)) {
      file.forEachRemaining(record -> found.add(new String(record, StandardCharsets.UTF_8)));
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"PhiLePhi\":12345678901234567.89}",
        "{\"PhiLePhi\":1.10}",
        "{\"PhiLePhi\":1E+400}",
        "{\"PhiLePhi\":123456789012345678901234567890}",
        "{\"a\":1,\"a\":2}"
      })
  void changesNoNumberAndDropsNoKey(String record) throws Exception {
    assertThat(records(record)).containsExactly(record);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF[{\"a\":1},{\"b\":2}]", "\uFEFF{\"a\":1}\n{\"b\":2}"})
  void passesOverTheMarkThatWindowsPutsFirst(String text) throws Exception {
    assertThat(records(text)).containsExactly("{\"a\":1}", "{\"b\":2}");
  }

  @Test
  void readsTheMarkOfAnEmptyFile() throws Exception {
    assertThat(records("\uFEFF")).isEmpty();
  }
}
