package vn.tthc.sdk.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.internal.channel.ScriptedPortal;
import vn.tthc.sdk.internal.config.Keeping;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.TestSettings;

/** A disk that is full or fails, and the payloads on it. */
class DiskTest {

  @TempDir Path folder;

  @Test
  void whatDoesNotFitIsTakenBack() throws Exception {
    TestLog log = new TestLog(folder.resolve("log"));
    TestDisk disk = new TestDisk();
    log.disk = disk;
    try (OpenLog open = log.open()) {
      TestLog.exchange(open);
      disk.full = true;
      for (int i = 0; i < 3; i++) {
        assertThatThrownBy(() -> TestLog.exchange(open))
            .isInstanceOf(UncheckedIOException.class)
            .hasMessageContainingAll("cannot be written", "No space left");
      }
      disk.full = false;
      TestLog.exchange(open);
    }
    assertThat(log.check().types())
        .containsExactly("opened", "intent", "outcome", "intent", "outcome", "checkpoint", "seal");
  }

  @Test
  void afterAFailedForceNothingIsSentUntilItIsOpenedAnew() throws Exception {
    TestLog log = new TestLog(folder.resolve("log"));
    TestDisk disk = new TestDisk();
    log.disk = disk;
    try (OpenLog open = log.open()) {
      TestLog.exchange(open);
      disk.failing = true;
      assertThatThrownBy(() -> TestLog.exchange(open)).hasMessageContaining("forced to disk");
      disk.failing = false;
      assertThatThrownBy(() -> TestLog.exchange(open)).hasMessageContaining("open a new client");
    }
    log.write(1);
    assertThat(log.check().types()).containsSubsequence("intent", "outcome", "intent", "intent");
  }

  @Test
  void payloadsStandBesideTheSegmentOfTheirIntent() throws Exception {
    TestLog log = new TestLog(folder.resolve("log"));
    log.keeping = Keeping.STANDARD.withPayloads(true).withSegment(500);
    try (ScriptedPortal portal = new ScriptedPortal()) {
      Settings settings = TestSettings.of(log.files.folder(), log.signer, portal.channel());
      PortalListener nobody = new PortalListener() {};
      try (ExchangeLog kept = ExchangeLog.open(settings, log.setup(), nobody)) {
        for (String id : List.of("a", "b")) {
          kept.intent(intent(id, new byte[] {1, 2}));
        }
        kept.intent(intent("c", new byte[0]));
      }
    }
    log.check();
    for (LogCheck.Row row : log.check().rows) {
      if (row.type().equals("intent") && !row.json().path("exchangeId").asText().equals("c")) {
        int segment = Integer.parseInt(row.file().substring(10, 16));
        Path payload = log.files.payload(segment, row.json().path("exchangeId").asText());
        assertThat(payload).hasBinaryContent(new byte[] {1, 2});
        if (Files.getFileStore(payload).supportsFileAttributeView("posix")) {
          assertThat(
                  java.nio.file.attribute.PosixFilePermissions.toString(
                      Files.getPosixFilePermissions(payload)))
              .isEqualTo("rw-------");
          assertThat(
                  java.nio.file.attribute.PosixFilePermissions.toString(
                      Files.getPosixFilePermissions(payload.getParent().getParent())))
              .isEqualTo("rwx------");
        }
      }
    }
    try (var all = Files.walk(log.files.folder().resolve("payloads"))) {
      assertThat(all.filter(Files::isRegularFile)).hasSize(2);
    }
  }

  @Test
  void aPayloadThatCannotBeKeptIsNotSent() throws Exception {
    TestLog log = new TestLog(folder.resolve("log"));
    log.keeping = Keeping.STANDARD.withPayloads(true);
    TestDisk disk = new TestDisk();
    log.disk = disk;
    try (ScriptedPortal portal = new ScriptedPortal()) {
      Settings settings = TestSettings.of(log.files.folder(), log.signer, portal.channel());
      try (ExchangeLog kept = ExchangeLog.open(settings, log.setup(), new PortalListener() {})) {
        disk.full = true;
        assertThatThrownBy(() -> kept.intent(intent("a", new byte[] {1, 2})))
            .isInstanceOf(UncheckedIOException.class)
            .hasMessageContaining("payload");
        disk.full = false;
      }
    }
    assertThat(log.files.payload(1, "a")).doesNotExist();
    assertThat(log.check().types()).doesNotContain("intent");
  }

  private static Intent intent(String id, byte[] payload) {
    return new Intent(id, "", "DongBo", 1, List.of("H29-1"), payload, "aa", "bb", "");
  }
}
