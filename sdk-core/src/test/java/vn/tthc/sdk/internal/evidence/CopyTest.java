package vn.tthc.sdk.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProviderException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.ExchangeLogSink;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.SecurityIncident;
import vn.tthc.sdk.internal.channel.ScriptedPortal;
import vn.tthc.sdk.internal.config.Keeping;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.TestSettings;
import vn.tthc.sdk.internal.config.TestSigner;

/** Mirrors and other sinks, segments that end, and what is deleted of them. */
@Timeout(60)
class CopyTest {

  @TempDir Path folder;
  private TestLog log;
  private Path mirror;

  @BeforeEach
  void begin() {
    log = new TestLog(folder.resolve("log"));
    mirror = folder.resolve("mirror");
  }

  private void requireSameInMirror() throws Exception {
    List<Path> segments = LogCheck.segments(log.files.folder());
    for (Path segment : segments) {
      assertThat(mirror.resolve(segment.getFileName())).hasSameBinaryContentAs(segment);
    }
    assertThat(LogCheck.segments(mirror)).hasSameSizeAs(segments);
  }

  @Test
  void aMirrorIsTheSameByteForByte() throws Exception {
    log.write(3);
    log.keeping = Keeping.STANDARD.withSegment(1000).withMirror(mirror);
    log.write(10);
    requireSameInMirror();
    log.write(1);
    requireSameInMirror();
    assertThat(log.check().types().stream().filter("opened"::equals)).hasSizeGreaterThan(3);
  }

  /** However much of it a crash of the mirror left. */
  @Test
  void aMirrorThatLostItsEndGetsItAgain() throws Exception {
    log.keeping = Keeping.STANDARD.withMirror(mirror);
    log.write(2);
    Path file = mirror.resolve("exchanges-000001.jsonl");
    byte[] all = Files.readAllBytes(file);
    for (int length = 0; length < all.length; length += 97) {
      Files.write(file, java.util.Arrays.copyOf(all, length));
      log.write(0);
      requireSameInMirror();
    }
  }

  @Test
  void aMirrorThatCouldNotBeReadAtFirstIsKeptLater() throws Exception {
    log.write(1);
    Path pairs = Files.createDirectories(mirror.resolve("checkpoints.jsonl"));
    MirrorFolder late = new MirrorFolder(mirror);
    assertThatThrownBy(late::lastLine).isInstanceOf(IOException.class);
    Files.delete(pairs);
    assertThat(late.lastLine()).isEmpty();
    Path segment = log.files.segment(1).file();
    long seq = 0;
    for (String line : Files.readAllLines(segment)) {
      late.append(segment.getFileName().toString(), ++seq, Memory.bytes(line));
    }
    late.close();
    requireSameInMirror();
    assertThat(pairs).hasSameBinaryContentAs(log.files.checkpoints());
  }

  @Test
  void aLogThatIsShorterThanItsMirrorIsRefused() throws Exception {
    log.signer = null;
    log.keeping = Keeping.STANDARD.withMirror(mirror);
    log.write(1);
    byte[] older = Files.readAllBytes(log.files.segment(1).file());
    log.write(1);
    Files.write(log.files.segment(1).file(), older);
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> OpenLog.open(log.setup(), log.alarms::add))
          .isInstanceOf(BrokenLogException.class)
          .hasMessageContainingAll("line 7", "the mirror in " + mirror, "Art. 19.1");
    }
    Files.delete(log.files.segment(1).file());
    assertThatThrownBy(() -> OpenLog.open(log.setup(), log.alarms::add))
        .isInstanceOf(BrokenLogException.class);
    assertThat(log.files.segment(1).file()).as("nothing is written into it").doesNotExist();
  }

  @Test
  void aBrokenLogIsToldToTheListener() throws Exception {
    log.write(1);
    Files.delete(log.files.segment(1).file());
    PortalListener listener =
        new PortalListener() {
          @Override
          public void securityIncident(SecurityIncident incident) {
            log.incidents.add(incident);
          }
        };
    try (ScriptedPortal portal = new ScriptedPortal()) {
      Settings settings = TestSettings.of(log.files.folder(), log.signer, portal.channel());
      assertThatThrownBy(() -> ExchangeLog.open(settings, log.ticker, listener))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("line 4, as checkpoints.jsonl has it, is missing");
    }
    SecurityIncident incident = log.incidents.get(0);
    assertThat(incident.kind()).isEqualTo(SecurityIncident.Kind.BROKEN_LOG);
    assertThat(incident.channel()).isEmpty();
    assertThat(incident.occurredAt()).isEqualTo(log.ticker.now());
  }

  /** Holds lines in memory, and takes none while it is out. */
  private static final class Memory implements ExchangeLogSink {
    final List<String> lines = new ArrayList<>();
    final Semaphore refused = new Semaphore(0);
    volatile boolean out;
    boolean closed;
    private long last;

    @Override
    public Optional<byte[]> lastLine() throws IOException {
      if (out) {
        refused.release();
        throw new IOException("out");
      }
      return lines.isEmpty() ? Optional.empty() : Optional.of(bytes(lines.get(lines.size() - 1)));
    }

    @Override
    public synchronized void append(String file, long seq, byte[] line) throws IOException {
      if (out) {
        refused.release();
        throw new IOException("out");
      }
      assertThat(seq).isEqualTo(++last);
      lines.add(new String(line, StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
      closed = true;
    }

    private static byte[] bytes(String line) {
      return line.getBytes(StandardCharsets.UTF_8);
    }
  }

  private String all() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path segment : LogCheck.segments(log.files.folder())) {
      all.append(Files.readString(segment));
    }
    return all.toString();
  }

  @Test
  void aSinkThatWasOutGetsEveryLineOnce() throws Exception {
    Memory sink = new Memory();
    log.keeping = Keeping.STANDARD.withSegment(1000).withSink(sink);
    OpenLog open = log.open();
    TestLog.exchange(open);
    sink.out = true;
    for (int i = 0; i < 10; i++) {
      TestLog.exchange(open);
    }
    sink.refused.acquire();
    sink.out = false;
    open.close();
    assertThat(sink.closed).isTrue();
    assertThat(String.join("\n", sink.lines) + "\n").isEqualTo(all());
  }

  @Test
  void aSinkThatIsOutAtTheStartIsAskedLater() throws Exception {
    Memory sink = new Memory();
    log.keeping = Keeping.STANDARD.withSink(sink);
    sink.out = true;
    OpenLog open = log.open();
    TestLog.exchange(open);
    sink.refused.acquire(2);
    sink.out = false;
    open.close();
    assertThat(String.join("\n", sink.lines) + "\n").isEqualTo(all());
  }

  @Test
  void aSinkThatTurnsOutToHoldMoreIsTold() throws Exception {
    Memory sink = new Memory();
    sink.lines.add("{\"seq\":900}");
    sink.out = true;
    log.keeping = Keeping.STANDARD.withSink(sink);
    OpenLog open = log.open();
    TestLog.exchange(open);
    sink.refused.acquire(2);
    sink.out = false;
    open.close();
    assertThat(log.alarms).singleElement().asString().contains("line 900");
    assertThat(sink.lines).hasSize(1);
  }

  @Test
  void aSegmentEndsInACheckpointWhenItIsFullOrADayOld() throws Exception {
    log.signer = null;
    try (OpenLog open = log.open()) {
      TestLog.exchange(open);
      log.ticker.pass(Duration.ofHours(24));
      TestLog.exchange(open);
    }
    assertThat(log.check().types())
        .containsExactly(
            "opened",
            "intent",
            "outcome",
            "checkpoint",
            "opened",
            "intent",
            "outcome",
            "checkpoint");
    assertThat(log.check().rows.get(4).file()).isEqualTo("exchanges-000002.jsonl");
    assertThat(log.check().rows.get(4).json().path("log"))
        .isEqualTo(log.check().rows.get(0).json().path("log"));
  }

  /** Between the last line of a segment and the first of the next. */
  @Test
  void aRotationThatACrashInterruptedIsMadeWhole() throws Exception {
    log.keeping = Keeping.STANDARD.withSegment(1000);
    log.disk = new TestDisk();
    log.write(1);
    log.write(1);
    List<Path> segments = LogCheck.segments(log.files.folder());
    assertThat(segments).hasSize(2);
    byte[] second = Files.readAllBytes(segments.get(1));
    int opened = new String(second, StandardCharsets.US_ASCII).indexOf('\n') + 1;
    for (int length = -1; length < opened; length += length < 0 ? 1 : 23) {
      Path copy = Files.createDirectories(folder.resolve("crash" + length));
      Files.copy(segments.get(0), copy.resolve("exchanges-000001.jsonl"));
      if (length >= 0) {
        Files.write(
            copy.resolve("exchanges-000002.jsonl"), java.util.Arrays.copyOf(second, length));
      }
      TestLog crashed = new TestLog(copy);
      crashed.disk = log.disk;
      crashed.keeping = log.keeping;
      crashed.write(1);
      assertThat(crashed.check().types()).contains("intent").doesNotContain("cut");
      assertThat(LogCheck.segments(copy)).hasSizeGreaterThan(1);
    }
  }

  @Test
  void anotherEnvironmentBeginsASegmentOfItsOwn() throws Exception {
    log.signer = null;
    log.environment = "trial";
    log.write(1);
    log.environment = "test";
    log.write(1);
    assertThat(
            log.check().rows.stream()
                .filter(row -> row.type().equals("opened"))
                .map(row -> row.json().path("environment").asText()))
        .containsExactly("trial", "test");
  }

  @Test
  void oldSegmentsGoWhenTheyAreSealed() throws Exception {
    log.keeping = Keeping.STANDARD.withKeep(Duration.ofDays(10)).withMirror(mirror);
    days(5);
    Path payload = log.files.payload(1, "x");
    Files.createDirectories(payload.getParent());
    Files.writeString(payload, "{}");
    assertThat(names()).contains("exchanges-000001.jsonl");
    log.ticker.pass(Duration.ofDays(9));
    log.write(1);
    assertThat(names()).doesNotContain("exchanges-000001.jsonl").contains("exchanges-000005.jsonl");
    assertThat(payload.getParent()).doesNotExist();
    assertThat(mirror.resolve("exchanges-000001.jsonl")).exists();
    LogCheck check = log.check();
    assertThat(check.types()).contains("retention");
    log.ticker.pass(Duration.ofDays(100));
    for (int i = 0; i < 3; i++) {
      log.write(1);
      log.check();
    }
    assertThat(names()).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void oldSegmentsStayUntilTheyAreSealed() throws Exception {
    log.keeping = Keeping.STANDARD.withKeep(Duration.ofDays(10));
    log.signer =
        new TestSigner(
            content -> {
              throw new ProviderException();
            });
    days(3);
    log.ticker.pass(Duration.ofDays(100));
    log.write(1);
    assertThat(names()).contains("exchanges-000001.jsonl");
    log.signer = null;
    log.write(1);
    assertThat(names()).doesNotContain("exchanges-000001.jsonl");
  }

  private void days(int days) {
    for (int i = 0; i < days; i++) {
      log.write(1);
      log.ticker.pass(Duration.ofDays(1));
    }
  }

  private List<String> names() throws IOException {
    return LogCheck.segments(log.files.folder()).stream()
        .map(path -> path.getFileName().toString())
        .collect(Collectors.toList());
  }
}
