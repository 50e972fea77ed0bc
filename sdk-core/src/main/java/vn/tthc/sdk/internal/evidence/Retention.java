package vn.tthc.sdk.internal.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.internal.config.Ticker;

/** Deletes segments, and the payloads that belong to them, when their time is over. */
final class Retention {

  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

  private final LogFiles files;
  private final Journal journal;
  private final @Nullable Duration keep;
  private final LongSupplier safe;
  private final Ticker ticker;
  private long told;

  /**
   * A retention that has deleted nothing yet.
   *
   * @param keep how long lines are kept; null for ever
   * @param safe up to which line everything is sealed and copied
   */
  Retention(
      LogFiles files, Journal journal, @Nullable Duration keep, LongSupplier safe, Ticker ticker) {
    this.files = files;
    this.journal = journal;
    this.keep = keep;
    this.safe = safe;
    this.ticker = ticker;
  }

  /** Deletes what is old enough; what cannot be deleted now is tried again another time. */
  void run() {
    if (keep == null) {
      return;
    }
    try {
      deleteOld(keep);
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("Old segments of the exchange log are not deleted: {}", e.toString());
    }
  }

  private void deleteOld(Duration age) throws IOException {
    List<LogFiles.Segment> old = new ArrayList<>();
    SegmentHead after = null;
    List<LogFiles.Segment> segments = files.segments();
    for (int i = 0; i + 1 < segments.size(); i++) {
      Optional<SegmentHead> next = SegmentHead.of(segments.get(i + 1));
      if (next.isEmpty() || !isOver(next.get(), age)) {
        break;
      }
      old.add(segments.get(i));
      after = next.get();
    }
    if (after != null) {
      if (after.firstSeq() > told) {
        tell(after);
        told = after.firstSeq();
      }
      for (LogFiles.Segment segment : old) {
        delete(segment);
      }
    }
  }

  /** Whether all before this segment may go: a segment ends when the next one begins. */
  private boolean isOver(SegmentHead next, Duration age) {
    Instant end = next.openedAt().plus(age);
    return next.firstSeq() - 1 <= safe.getAsLong() && !end.isAfter(ticker.now());
  }

  private void tell(SegmentHead after) {
    Line line =
        new Line(
            Entry.RETENTION,
            json -> {
              json.writeNumberField("to", after.firstSeq() - 1);
              json.writeStringField("chain", after.opened().text("prev"));
            });
    journal.force(journal.append(line).seq());
    // So that a seal soon says so too: without one, anybody could have written the line.
    journal.checkpointIfNew();
  }

  private void delete(LogFiles.Segment segment) throws IOException {
    Path payloads = files.payloads(segment.number());
    if (Files.isDirectory(payloads)) {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(payloads)) {
        for (Path payload : all) {
          Files.delete(payload);
        }
      }
      Files.delete(payloads);
    }
    Files.delete(segment.file());
    LOG.info("{} is older than {} and deleted", segment.file(), keep);
  }
}
