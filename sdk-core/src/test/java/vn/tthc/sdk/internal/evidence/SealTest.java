package vn.tthc.sdk.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProviderException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.internal.Digests;
import vn.tthc.sdk.signing.MerkleTree;
import vn.tthc.sdk.signing.Signer;

/** Checkpoints and their seals: when there are some, and what happens when there should be. */
@Timeout(60)
class SealTest {

  @TempDir Path folder;
  private TestLog log;

  @BeforeEach
  void begin() {
    log = new TestLog(folder.resolve("log"));
    log.disk = new TestDisk();
  }

  /** Signs when it may, and as often. */
  private static final class Slow implements Signer {
    final Semaphore permits = new Semaphore(0);
    final Semaphore asked = new Semaphore(0);
    volatile boolean failing;

    @Override
    public byte[] sign(byte[] content) {
      asked.release();
      permits.acquireUninterruptibly();
      if (failing) {
        throw new ProviderException("no token");
      }
      return content;
    }

    @Override
    public byte[] signDetached(byte[] content) {
      throw new UnsupportedOperationException();
    }

    @Override
    public X509Certificate certificate() {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void theRootIsThatOfTheTreeOfTheRfc() {
    MerkleFrontier frontier = new MerkleFrontier();
    List<byte[]> leaves = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      leaves.add(("line " + i).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      frontier.add(leaves.get(i));
      assertThat(frontier.root()).isEqualTo(Digests.hex(MerkleTree.of(leaves).root()));
    }
  }

  @Test
  void aCheckpointIsWrittenWhenTrafficGoesOnAfterAnHour() throws Exception {
    log.signer = null;
    try (OpenLog open = log.open()) {
      TestLog.exchange(open);
      log.ticker.pass(Duration.ofMinutes(59));
      TestLog.exchange(open);
      log.ticker.pass(Duration.ofMinutes(1));
      TestLog.exchange(open);
    }
    log.write(0);
    assertThat(log.check().types())
        .containsExactly(
            "opened",
            "intent",
            "outcome",
            "intent",
            "outcome",
            "checkpoint",
            "intent",
            "outcome",
            "checkpoint");
    assertThat(log.files.checkpoints()).doesNotExist();
  }

  @Test
  void aCheckpointCoversNoMoreLinesThanItMay() throws Exception {
    Chain chain = new Chain();
    for (int i = 1; i < Chain.MOST_COVERED; i++) {
      chain.add(i, new byte[] {1}, Entry.INTENT);
    }
    assertThat(chain.isFull()).isFalse();
    LogSetup setup = log.setup();
    List<Checkpoint> checkpoints = new ArrayList<>();
    FolderLock lock = FolderLock.take(log.files);
    try (Journal journal =
        new Journal(log.files, log.disk, log.ticker, setup.limits(), chain, setup.opened("id"))) {
      journal.watch(noting(checkpoints));
      journal.begin(1);
      assertThat(journal.append(TestLog.intent()).seq()).isEqualTo(Chain.MOST_COVERED + 2);
    } finally {
      lock.close();
    }
    assertThat(checkpoints).hasToString("[Checkpoint[65537, 1 to 65536]]");
  }

  private static Journal.Watcher noting(List<Checkpoint> checkpoints) {
    return new Journal.Watcher() {
      @Override
      public void appended() {}

      @Override
      public void checkpoint(Checkpoint checkpoint) {
        checkpoints.add(checkpoint);
      }

      @Override
      public void rotated() {}
    };
  }

  @Test
  void linesDoNotWaitForASlowSigner() throws Exception {
    Slow slow = new Slow();
    log.signer = slow;
    OpenLog open = log.open();
    TestLog.exchange(open);
    log.ticker.pass(Duration.ofHours(1));
    TestLog.exchange(open);
    slow.asked.acquire();
    TestLog.exchange(open);
    assertThat(typesNow()).doesNotContain("seal").endsWith("intent", "outcome");
    slow.permits.release(2);
    open.close();
    assertThat(log.check().types())
        .containsSubsequence("checkpoint", "checkpoint")
        .endsWith("seal");
    assertThat(log.check().types().stream().filter("seal"::equals)).hasSize(2);
  }

  private List<String> typesNow() throws Exception {
    List<String> types = new ArrayList<>();
    try (LogReader reader = LogReader.over(log.files)) {
      for (var line = reader.next(); line.isPresent(); line = reader.next()) {
        types.add(Entry.of(line.get().bytes()).map(Entry::type).orElse("cut"));
      }
    }
    return types;
  }

  @Test
  void aFailedSealIsTriedAgainAfterAMinuteAndOnClose() throws Exception {
    Slow signer = new Slow();
    signer.failing = true;
    signer.permits.release(1000);
    log.signer = signer;
    OpenLog open = log.open();
    TestLog.exchange(open);
    log.ticker.pass(Duration.ofHours(1));
    TestLog.exchange(open);
    signer.asked.acquire();
    log.ticker.pass(Duration.ofMinutes(2));
    // Whichever comes first, the note of the failure or the line: one of these lines comes after.
    while (!signer.asked.tryAcquire()) {
      TestLog.exchange(open);
      log.ticker.pass(Duration.ofMinutes(1));
      Thread.onSpinWait();
    }
    open.close();
    assertThat(log.check().types()).contains("checkpoint").doesNotContain("seal");
    signer.failing = false;
    log.write(0);
    List<String> types = log.check().types();
    assertThat(types.stream().filter("seal"::equals))
        .hasSameSizeAs(types.stream().filter("checkpoint"::equals).toList());
  }

  @Test
  void anUnsignedLogIsSealedByTheFirstClientThatSigns() throws Exception {
    log.signer = null;
    log.write(1);
    log.write(1);
    log.signer = new TestLog.Echo();
    log.write(0);
    assertThat(log.check().types().stream().filter("seal"::equals)).hasSize(2);
  }

  @Test
  void aLogThatWasCutIsRefusedAndTold() throws Exception {
    log.write(1);
    Path segment = log.files.segment(1).file();
    byte[] older = Files.readAllBytes(segment);
    log.write(1);
    byte[] newer = Files.readAllBytes(segment);
    Files.write(segment, older);
    refuses("line ");
    Files.delete(segment);
    refuses("line ");
    // What is changed further up shows when the whole log is verified, not at each start.
    newer[new String(newer, StandardCharsets.US_ASCII).indexOf("exchangeId") + 20] ^= 1;
    Files.write(segment, newer);
    byte[] found = Files.readAllBytes(segment);
    log.open().close();
    assertThat(Files.readAllBytes(segment)).isEqualTo(found);
  }

  @Test
  void aSealThatWasChangedIsRefused() throws Exception {
    log.write(1);
    Path segment = log.files.segment(1).file();
    Files.writeString(
        segment, Files.readString(segment).replaceFirst("\"root\":\"", "\"root\":\"0"));
    refuses("line 4");
  }

  private void refuses(String what) {
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> OpenLog.open(log.setup(), log.alarms::add))
          .isInstanceOf(BrokenLogException.class)
          .hasMessageContainingAll(what, "checkpoints.jsonl", "Move the folder aside", "Art. 19.1");
    }
  }

  @Test
  void manyThreadsShareTheWaitForTheDisk() throws Exception {
    CountDownLatch first = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    TestDisk disk =
        new TestDisk() {
          @Override
          void beforeForce(Path path) throws java.io.IOException {
            super.beforeForce(path);
            if (forces.get() == 2) {
              first.countDown();
              await(go);
            }
          }
        };
    log.disk = disk;
    log.signer = null;
    OpenLog open = log.open();
    assertThat(disk.forces).hasValue(1);
    Journal journal = open.journal();
    List<Thread> threads = new ArrayList<>();
    threads.add(forcing(journal, journal.append(TestLog.intent()).seq()));
    await(first);
    for (int i = 0; i < 20; i++) {
      threads.add(forcing(journal, journal.append(TestLog.intent()).seq()));
    }
    go.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(disk.forces).as("the first one's, and one for all others").hasValue(3);
    open.close();
  }

  private static Thread forcing(Journal journal, long seq) {
    Thread thread = new Thread(() -> journal.force(seq));
    thread.start();
    return thread;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
