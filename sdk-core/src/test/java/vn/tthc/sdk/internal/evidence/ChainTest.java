package vn.tthc.sdk.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.internal.config.Keeping;

/** The chain, over openings, crashes and many threads. */
class ChainTest {

  @TempDir Path folder;
  private TestLog log;
  private Path segment;

  @BeforeEach
  void begin() {
    log = new TestLog(folder.resolve("log"));
    segment = log.files.segment(1).file();
  }

  @Test
  void continuesAcrossOpenings() throws Exception {
    log.write(1);
    log.write(0);
    log.write(1);
    assertThat(log.check().types())
        .containsExactly(
            "opened",
            "intent",
            "outcome",
            "checkpoint",
            "seal",
            "intent",
            "outcome",
            "checkpoint",
            "seal");
  }

  /** Whatever a crash leaves of the last lines: it is found, covered, sealed, and gone on from. */
  @Test
  void goesOnFromEveryByteThatACrashCanLeave() throws Exception {
    log.write(1);
    byte[] before = Files.readAllBytes(segment);
    byte[] pairs = Files.readAllBytes(log.files.checkpoints());
    try (OpenLog open = log.open()) {
      TestLog.exchange(open);
      TestLog.exchange(open);
      open.journal().force();
      byte[] all = Files.readAllBytes(segment);
      for (int length = before.length; length <= all.length; length++) {
        TestLog copy = copy("crash-" + length);
        Files.write(copy.files.segment(1).file(), Arrays.copyOf(all, length));
        Files.write(copy.files.checkpoints(), pairs);
        copy.write(1);
        requireSealedExchange(copy);
        assertThat(Files.readAllBytes(copy.files.segment(1).file()))
            .startsWith(Arrays.copyOf(all, length));
      }
    }
  }

  /** From the first byte on: a first line that is not whole yet is begun anew. */
  @Test
  void beginsFromEveryByteOfALogThatHasJustBegun() throws Exception {
    byte[] all;
    try (OpenLog open = log.open()) {
      open.journal().force();
      all = Files.readAllBytes(segment);
    }
    for (int length = 0; length <= all.length; length++) {
      TestLog copy = copy("begun-" + length);
      Files.write(copy.files.segment(1).file(), Arrays.copyOf(all, length));
      copy.write(1);
      assertThat(copy.check().types()).startsWith("opened").doesNotContain("cut");
    }
  }

  /** A checkpoint, a seal, or the copy of both cut anywhere. */
  @Test
  void goesOnFromEveryByteOfTheEnd() throws Exception {
    log.signer = null;
    log.write(1);
    long unsealed = Files.size(segment);
    log.signer = new TestLog.Echo();
    log.write(0);
    byte[] all = Files.readAllBytes(segment);
    byte[] pairs = Files.readAllBytes(log.files.checkpoints());
    assertThat(log.check().types()).endsWith("outcome", "checkpoint", "seal");
    int start = (int) unsealed - 300;
    for (int length = start; length <= all.length; length++) {
      reopen("end-" + length, Arrays.copyOf(all, length), new byte[0]);
    }
    for (int length = 0; length <= pairs.length; length++) {
      reopen("pair-" + length, all, Arrays.copyOf(pairs, length));
    }
  }

  private TestLog copy(String name) throws Exception {
    TestLog copy = new TestLog(folder.resolve(name));
    copy.disk = new TestDisk();
    Files.createDirectories(copy.files.folder());
    return copy;
  }

  private void reopen(String name, byte[] lines, byte[] pairs) throws Exception {
    TestLog copy = copy(name);
    Files.write(copy.files.segment(1).file(), lines);
    Files.write(copy.files.checkpoints(), pairs);
    copy.write(1);
    requireSealedExchange(copy);
  }

  /** Where seals stand is chance: they are made beside the lines. */
  private static void requireSealedExchange(TestLog log) throws Exception {
    List<String> types = new ArrayList<>(log.check().types());
    List<String> seals = types.stream().filter("seal"::equals).toList();
    assertThat(types).endsWith("seal");
    types.removeIf("seal"::equals);
    assertThat(types).endsWith("intent", "outcome", "checkpoint");
    assertThat(types.stream().filter("checkpoint"::equals)).hasSameSizeAs(seals);
  }

  @Test
  void goesOnOverTheZerosOfACrash() throws Exception {
    log.write(1);
    try (RandomAccessFile file = new RandomAccessFile(segment.toFile(), "rw")) {
      file.setLength(file.length() + 4096);
    }
    log.write(1);
    assertThat(log.check().types()).containsSubsequence("seal", "cut", "checkpoint", "intent");
  }

  @Test
  void refusesASegmentWithoutItsBeginning() throws Exception {
    log.write(1);
    Files.writeString(segment, "{}\n" + Files.readString(segment));
    byte[] found = Files.readAllBytes(segment);
    assertThatThrownBy(log::open).hasMessageContaining("does not begin with a line of the log");
    assertThat(Files.readAllBytes(segment)).isEqualTo(found);
  }

  @Test
  void refusesASecondClientAndStaysLockedForOtherPrograms() throws Exception {
    try (OpenLog first = log.open()) {
      assertThatThrownBy(log::open)
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("another client is using it");
      assertThat(otherProgram()).isEqualTo(7);
      TestLog.exchange(first);
    }
    assertThat(otherProgram()).isZero();
    log.write(1);
  }

  private int otherProgram() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OtherProgram.class.getName(),
                log.files.folder().toString())
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
      try {
        FolderLock.take(new LogFiles(Path.of(arguments[0]))).close();
      } catch (IOException e) {
        System.exit(7);
      }
    }
  }

  @Test
  void saysWhatIsWrongWithTheFolder() throws Exception {
    Path inTheWay = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> new TestLog(inTheWay).open()).isInstanceOf(UncheckedIOException.class);
    Files.createDirectories(segment);
    for (int i = 0; i < 2; i++) {
      // Twice the same: a failed opening keeps nothing locked.
      assertThatThrownBy(log::open)
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageNotContaining("another client");
    }
  }

  @Test
  void refusesToWriteWhenClosed() {
    OpenLog open = log.open();
    open.close();
    open.close();
    assertThatThrownBy(() -> open.journal().append(TestLog.intent()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("cannot be written");
  }

  @Test
  void keepsTheChainUnderManyThreadsAndOverManySegments() throws Exception {
    log.keeping = Keeping.STANDARD.withSegment(20_000);
    AtomicInteger failures = new AtomicInteger();
    List<Thread> threads = new ArrayList<>();
    try (OpenLog open = log.open()) {
      for (int i = 0; i < 16; i++) {
        Thread thread = new Thread(() -> write(open, failures));
        thread.start();
        threads.add(thread);
      }
      for (Thread thread : threads) {
        thread.join();
      }
    }
    assertThat(failures).hasValue(0);
    List<String> types = log.check().types();
    assertThat(types.stream().filter("intent"::equals)).hasSize(800);
    assertThat(types.stream().filter("opened"::equals)).hasSizeGreaterThan(5);
    assertThat(types.stream().filter("seal"::equals))
        .hasSize((int) types.stream().filter("checkpoint"::equals).count());
  }

  private static void write(OpenLog open, AtomicInteger failures) {
    try {
      for (int i = 0; i < 50; i++) {
        if (i % 10 == 9) {
          // Whoever is interrupted must not close the file for the others.
          Thread.currentThread().interrupt();
        }
        TestLog.exchange(open);
        Thread.interrupted();
      }
    } catch (RuntimeException e) {
      failures.incrementAndGet();
    }
  }
}
