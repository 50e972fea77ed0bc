package vn.tthc.sdk.internal.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.ExchangeLogSink;

/** Finds the place in the log that a sink has reached. */
final class SinkPlace {

  private static final Logger LOG = LoggerFactory.getLogger(SinkPlace.class);

  private SinkPlace() {}

  /**
   * Behind the last line that the sink holds; at the beginning when it holds none.
   *
   * @throws BrokenLogException when it holds one that the log lacks
   * @throws IOException when it cannot say, or the log cannot be read
   */
  static Mark find(ExchangeLogSink sink, LogFiles files) throws IOException {
    List<LogFiles.Segment> segments = new ArrayList<>(files.segments());
    Optional<byte[]> last = sink.lastLine();
    Mark beginning = beginning(segments);
    if (last.isEmpty()) {
      return beginning;
    }
    Collections.reverse(segments);
    for (LogFiles.Segment segment : segments) {
      Optional<Mark> found = find(segment, last.get());
      if (found.isPresent()) {
        return found.get();
      }
    }
    long seq = Entry.of(last.get()).map(Entry::seq).orElse(0L);
    if (seq > 0 && seq <= beginning.seq()) {
      LOG.warn("{} lacks lines of the exchange log that were deleted since", sink);
      return beginning;
    }
    throw BrokenLogException.missing(files.folder(), seq, sink.toString());
  }

  private static Mark beginning(List<LogFiles.Segment> segments) throws IOException {
    if (segments.isEmpty()) {
      return new Mark(1, 0, 0);
    }
    LogFiles.Segment first = segments.get(0);
    long seq = SegmentHead.of(first).map(SegmentHead::firstSeq).orElse(1L);
    return new Mark(first.number(), 0, seq - 1);
  }

  /** Behind the last line of a segment that is this one. */
  private static Optional<Mark> find(LogFiles.Segment segment, byte[] wanted) throws IOException {
    Optional<SegmentHead> head = SegmentHead.of(segment);
    Mark found = null;
    long offset = 0;
    long seq = head.map(SegmentHead::firstSeq).orElse(1L) - 1;
    try (LogReader reader = LogReader.over(List.of(segment.file()))) {
      for (var line = reader.next(); line.isPresent(); line = reader.next()) {
        seq++;
        offset += line.get().bytes().length + 1L;
        if (line.get().ended() && Arrays.equals(line.get().bytes(), wanted)) {
          found = new Mark(segment.number(), offset, seq);
        }
      }
    }
    return Optional.ofNullable(found);
  }
}
