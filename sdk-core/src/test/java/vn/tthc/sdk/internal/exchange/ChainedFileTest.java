package vn.tthc.sdk.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chain, checked line by line by means of its own. */
class ChainedFileTest {

  private static final String NAME = "exchanges.jsonl";

  @TempDir Path folder;

  @Test
  void continuesAcrossOpenings() throws Exception {
    for (int i = 0; i < 3; i++) {
      append(2);
    }
    assertThat(check()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 10, 60})
  void goesOnOverALineThatWasCut(int kept) throws Exception {
    append(3);
    cut(kept);
    append(2);
    // Cut right behind line 2, nothing is left of line 3 to be counted.
    assertThat(check())
        .containsExactly(kept == 0 ? new Long[] {1L, 2L, 3L, 4L} : new Long[] {1L, 2L, 4L, 5L});
  }

  @Test
  void goesOnOverSeveralCutLines() throws Exception {
    append(2);
    for (int i = 0; i < 3; i++) {
      Files.writeString(file(), Files.readString(file()) + "{\"seq\":9");
      append(0);
    }
    append(1);
    assertThat(check()).containsExactly(1L, 2L, 6L);
  }

  @Test
  void takesALineThatLacksItsEndOnly() throws Exception {
    append(2);
    byte[] all = Files.readAllBytes(file());
    Files.write(file(), java.util.Arrays.copyOf(all, all.length - 1));
    append(1);
    assertThat(check()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void goesOnOverTheZerosOfACrash() throws Exception {
    append(1);
    try (RandomAccessFile file = new RandomAccessFile(file().toFile(), "rw")) {
      file.setLength(file.length() + 4096);
    }
    append(1);
    assertThat(check()).containsExactly(1L, 3L);
  }

  @Test
  void beginsInAnEmptyFile() throws Exception {
    Files.createFile(file());
    append(1);
    assertThat(check()).containsExactly(1L);
  }

  @Test
  void refusesASecondClientAndStaysLockedForOtherPrograms() throws Exception {
    try (ChainedFile first = ChainedFile.open(folder, NAME)) {
      assertThatThrownBy(() -> ChainedFile.open(folder, NAME))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("another client is using it");
      assertThat(otherProgram()).isEqualTo(7);
      first.append(true, ChainedFileTest::line);
    }
    assertThat(otherProgram()).isZero();
    append(1);
  }

  private int otherProgram() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OtherProgram.class.getName(),
                folder.toString())
            .inheritIO()
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  /** Another program that opens the same log. */
  static final class OtherProgram {
    private OtherProgram() {}

    /** Exits with 7 when it may not. */
    public static void main(String[] arguments) {
      try (ChainedFile file = ChainedFile.open(Path.of(arguments[0]), NAME)) {
        file.append(false, (number, previous) -> new byte[0]);
      } catch (UncheckedIOException e) {
        System.exit(7);
      }
    }
  }

  @Test
  void saysWhatIsWrongWithTheFolder() throws Exception {
    Path inTheWay = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> ChainedFile.open(inTheWay, NAME))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("cannot be used");
    Files.createDirectory(file());
    for (int i = 0; i < 2; i++) {
      // Twice the same: a failed opening keeps nothing locked.
      assertThatThrownBy(() -> ChainedFile.open(folder, NAME))
          .hasMessageContaining("cannot be used")
          .hasMessageNotContaining("another client");
    }
  }

  @Test
  void refusesToWriteWhenClosed() {
    ChainedFile file = ChainedFile.open(folder, NAME);
    file.close();
    file.close();
    assertThatThrownBy(() -> file.append(true, ChainedFileTest::line))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("cannot be written");
  }

  @Test
  void keepsTheChainUnderManyThreads() throws Exception {
    List<Thread> threads = new ArrayList<>();
    try (ChainedFile file = ChainedFile.open(folder, NAME)) {
      for (int i = 0; i < 16; i++) {
        Thread thread =
            new Thread(
                () -> {
                  for (int j = 0; j < 100; j++) {
                    file.append(j == 0, ChainedFileTest::line);
                  }
                });
        thread.start();
        threads.add(thread);
      }
      for (Thread thread : threads) {
        thread.join();
      }
    }
    assertThat(check()).hasSize(1600).isSorted();
  }

  private void append(int lines) {
    try (ChainedFile file = ChainedFile.open(folder, NAME)) {
      for (int i = 0; i < lines; i++) {
        file.append(true, ChainedFileTest::line);
      }
    }
  }

  private static byte[] line(long number, String previous) {
    return ("{\"seq\":" + number + ",\"prev\":\"" + previous + "\"}")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** Leaves so many bytes of the last line. */
  private void cut(int kept) throws Exception {
    String text = Files.readString(file());
    int start = text.lastIndexOf('\n', text.length() - 2) + 1;
    Files.writeString(file(), text.substring(0, start + kept));
  }

  /** The numbers of the whole lines; each line must hold the digest of the one before it. */
  private List<Long> check() throws Exception {
    List<Long> numbers = new ArrayList<>();
    String digest = "0".repeat(64);
    String text = Files.readString(file(), StandardCharsets.ISO_8859_1);
    assertThat(text).endsWith("\n");
    for (String line : text.split("\n")) {
      if (line.endsWith("}")) {
        JsonNode json = new ObjectMapper().readTree(line);
        assertThat(json.path("prev").asText()).isEqualTo(digest);
        numbers.add(json.path("seq").asLong());
      }
      byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
      digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
    return numbers;
  }

  private Path file() {
    return folder.resolve(NAME);
  }
}
