package vn.tthc.sdk.internal.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.tthc.sdk.SecurityIncident;
import vn.tthc.sdk.internal.config.Keeping;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.signing.Signer;

/** Logs of one folder, one after the other. */
final class TestLog {

  /** A signature that is the content itself: what was signed can be read off it. */
  static final class Echo implements Signer {
    @Override
    public byte[] sign(byte[] content) {
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

  final LogFiles files;
  final TestTicker ticker = new TestTicker();
  final List<SecurityIncident> incidents = new CopyOnWriteArrayList<>();
  final List<BrokenLogException> alarms = new CopyOnWriteArrayList<>();
  Keeping keeping = Keeping.STANDARD;
  Signer signer = new Echo();
  Disk disk = Disk.REAL;
  String environment = "test";

  TestLog(Path folder) {
    this.files = new LogFiles(folder);
  }

  LogSetup setup() {
    return new LogSetup(files, "H29", environment, keeping, signer, disk, ticker);
  }

  OpenLog open() {
    try {
      keepSecret();
      return OpenLog.open(setup(), alarms::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  /** What a crash leaves is made here of segments alone. */
  private void keepSecret() throws IOException {
    if (!Files.exists(files.itemSecret())) {
      Files.createDirectories(files.folder());
      Files.writeString(files.itemSecret(), "0".repeat(64));
    }
  }

  /** Opens it, writes lines as exchanges do, and closes it. */
  void write(int exchanges) {
    try (OpenLog log = open()) {
      for (int i = 0; i < exchanges; i++) {
        exchange(log);
      }
    }
  }

  /** Two lines. */
  static void exchange(OpenLog log) {
    log.journal().force(log.journal().append(intent()).seq());
    log.journal().append(new Line(Entry.OUTCOME, json -> json.writeStringField("result", "OK")));
  }

  static Line intent() {
    String id = UUID.randomUUID().toString();
    return new Line(Entry.INTENT, json -> json.writeStringField("exchangeId", id));
  }

  LogCheck check() throws Exception {
    return LogCheck.of(files.folder());
  }
}
