package vn.tthc.sdk.internal.evidence;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * How a segment begins.
 *
 * @param segment that begins so
 * @param opened its first line
 */
record SegmentHead(LogFiles.Segment segment, Entry opened) {

  /** Empty when it has no whole line at its beginning: a crash left it before it was in use. */
  static Optional<SegmentHead> of(LogFiles.Segment segment) throws IOException {
    try (LogReader reader = LogReader.within(segment.file(), 0, Long.MAX_VALUE)) {
      return reader
          .next()
          .filter(LogLine::ended)
          .flatMap(line -> Entry.of(line.bytes()))
          .map(opened -> new SegmentHead(segment, opened));
    }
  }

  /** Whether there is any whole line in it. */
  static boolean hasLine(LogFiles.Segment segment) throws IOException {
    try (LogReader reader = LogReader.within(segment.file(), 0, Long.MAX_VALUE)) {
      return reader.next().filter(LogLine::ended).isPresent();
    }
  }

  /** Number of its first line. */
  long firstSeq() {
    return opened.seq();
  }

  /** When it began; the epoch when its line does not tell. */
  Instant openedAt() {
    try {
      return Instant.parse(opened.text("time"));
    } catch (DateTimeException e) {
      return Instant.EPOCH;
    }
  }
}
