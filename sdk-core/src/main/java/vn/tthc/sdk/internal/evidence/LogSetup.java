package vn.tthc.sdk.internal.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.ExchangeLogSink;
import vn.tthc.sdk.internal.config.Keeping;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.signing.Signer;

/**
 * What a log is opened with.
 *
 * @param files of its folder
 * @param agency whose log it is
 * @param environment of the portal
 * @param keeping how it is kept
 * @param signer of checkpoints; null when they are not signed
 * @param disk where it is written
 * @param ticker its time
 */
record LogSetup(
    LogFiles files,
    String agency,
    String environment,
    Keeping keeping,
    @Nullable Signer signer,
    Disk disk,
    Ticker ticker) {

  static LogSetup of(Settings settings, Path folder, Ticker ticker) {
    Keeping keeping = settings.keeping();
    return new LogSetup(
        new LogFiles(folder),
        settings.agency(),
        settings.environment(),
        keeping,
        keeping.sealer() == null ? settings.signer() : keeping.sealer(),
        Disk.REAL,
        ticker);
  }

  boolean signs() {
    return signer != null;
  }

  Journal.Limits limits() {
    return new Journal.Limits(keeping.checkpoints(), keeping.segment());
  }

  /** All that get a copy. */
  List<ExchangeLogSink> sinks() {
    List<ExchangeLogSink> all = new ArrayList<>();
    Path mirror = keeping.mirror();
    if (mirror != null) {
      all.add(new MirrorFolder(mirror));
    }
    all.addAll(keeping.sinks());
    return all;
  }

  /** The first line of each segment of a log. */
  Line opened(String log) {
    return new Line(
        Entry.OPENED,
        json -> {
          json.writeStringField("log", log);
          json.writeStringField("agency", agency);
          json.writeStringField("environment", environment);
          json.writeStringField("sdk", Version.ofSdk());
        });
  }
}
