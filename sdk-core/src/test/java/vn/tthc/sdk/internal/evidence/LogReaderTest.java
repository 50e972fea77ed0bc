package vn.tthc.sdk.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines are read as they stand, whatever a crash has left. */
class LogReaderTest {

  @TempDir Path folder;

  @Test
  void readsOverAllSegmentsInTheirOrder() throws Exception {
    LogFiles files = new LogFiles(folder);
    Files.writeString(files.segment(2).file(), "c\n\nd");
    Files.writeString(files.segment(10).file(), "");
    Files.writeString(files.segment(1).file(), "a\nb\n");
    Files.writeString(folder.resolve("exchanges-1.jsonl"), "no segment\n");
    Files.writeString(files.checkpoints(), "no segment\n");
    assertThat(files.segments()).extracting(LogFiles.Segment::number).containsExactly(1, 2, 10);
    try (LogReader reader = LogReader.over(files)) {
      assertThat(all(reader))
          .containsExactly(
              "exchanges-000001.jsonl 1 a true",
              "exchanges-000001.jsonl 2 b true",
              "exchanges-000002.jsonl 1 c true",
              "exchanges-000002.jsonl 2  true",
              "exchanges-000002.jsonl 3 d false");
      assertThat(reader.next()).isEmpty();
    }
  }

  @Test
  void readsLinesLongerThanItsBuffer() throws Exception {
    String line = "x".repeat(200_000);
    Path file = Files.writeString(folder.resolve("long"), line + "\n" + line);
    try (LogReader reader = LogReader.over(List.of(file))) {
      assertThat(reader.next().orElseThrow().bytes()).asString().isEqualTo(line);
      assertThat(reader.next().orElseThrow().bytes()).asString().isEqualTo(line);
      assertThat(reader.next()).isEmpty();
    }
  }

  @Test
  void readsNothingBeyondItsPart() throws Exception {
    Path file = Files.writeString(folder.resolve("part"), "aa\nbb\ncc\n");
    try (LogReader reader = LogReader.within(file, 3, 6)) {
      assertThat(all(reader)).containsExactly("part 1 bb true");
    }
  }

  @Test
  void refusesALineWithoutEnd() throws Exception {
    Path path = folder.resolve("zeros");
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(LogReader.LONGEST_LINE + 1L);
    }
    try (LogReader reader = LogReader.over(List.of(path))) {
      assertThatThrownBy(reader::next)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("zeros");
    }
  }

  @Test
  void findsNothingWhereThereIsNoFolder() throws Exception {
    assertThat(new LogFiles(folder.resolve("none")).segments()).isEmpty();
  }

  private static List<String> all(LogReader reader) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Optional<LogLine> line = reader.next(); line.isPresent(); line = reader.next()) {
      LogLine one = line.get();
      String text = new String(one.bytes(), StandardCharsets.UTF_8);
      lines.add(one.file().getFileName() + " " + one.lineInFile() + " " + text + " " + one.ended());
    }
    return lines;
  }
}
