package vn.tthc.sdk.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.feedback.FeedbackUpdate;
import vn.tthc.sdk.model.wire.WireFormatException;
import vn.tthc.sdk.model.wire.WireJson;

/**
 * The records of several files as one stream of changes, which remembers where each came from until
 * it is asked. A record that cannot be read does not stop the others: an empty one stands in its
 * place, so that the places of the rest stay what they are, and it is known why. Used by one
 * thread.
 */
final class Records {

  /** What the records of a file are. */
  enum Kind {
    DOSSIER(Dossier.class, () -> Dossier.builder().build()),
    PROGRESS(DossierStep.class, () -> DossierStep.builder().build()),
    FEEDBACK(FeedbackUpdate.class, () -> FeedbackUpdate.builder().build());

    private final Class<? extends Change> type;
    private final Supplier<Change> empty;

    Kind(Class<? extends Change> type, Supplier<Change> empty) {
      this.type = type;
      this.empty = empty;
    }
  }

  /**
   * Where a change came from.
   *
   * @param kind what it is
   * @param place file and number of the record, from 1
   * @param fault why it could not be read; empty when it could
   */
  record Origin(Kind kind, String place, String fault) {}

  /** A file to read. */
  private record Input(Kind kind, Path path) {}

  /** A file that is being read. */
  private record Open(Input input, RecordFile file) {}

  private final WireJson json;
  private final List<Input> inputs = new ArrayList<>();
  private final Deque<Origin> origins = new ArrayDeque<>();

  Records(WireJson json) {
    this.json = json;
  }

  /** Adds a file behind the others; null adds none. */
  Records add(Kind kind, @Nullable Path path) {
    if (path != null) {
      inputs.add(new Input(kind, path));
    }
    return this;
  }

  /**
   * All records, files in the order they were added, read one by one. Throws {@link UserError}
   * where a file is not there or no JSON; whether they are there is checked at once.
   */
  Stream<Change> changes() {
    inputs.forEach(input -> RecordFile.requireReadable(input.path()));
    // Not a flat map of streams: its iterator reads a whole file ahead.
    Reading reading = new Reading();
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(reading, 0), false)
        .onClose(reading::close);
  }

  /** One file after the other. */
  private final class Reading implements Iterator<Change> {

    private final Iterator<Input> waiting = inputs.iterator();
    private @Nullable Open open;
    private int number;

    @Override
    public boolean hasNext() {
      return withNext() != null;
    }

    @Override
    public Change next() {
      Open next = withNext();
      if (next == null) {
        throw new NoSuchElementException();
      }
      return change(next.input(), ++number, next.file().next());
    }

    /** The file that has the next record; null at the end. */
    private @Nullable Open withNext() {
      while (open == null || !open.file().hasNext()) {
        close();
        if (!waiting.hasNext()) {
          return null;
        }
        Input input = waiting.next();
        open = new Open(input, RecordFile.open(input.path()));
        number = 0;
      }
      return open;
    }

    void close() {
      if (open != null) {
        open.file().close();
        open = null;
      }
    }
  }

  private Change change(Input input, int number, byte[] record) {
    String place = input.path().getFileName() + ", record " + number;
    try {
      Change change = json.read(input.kind().type, record);
      origins.add(new Origin(input.kind(), place, ""));
      return change;
    } catch (WireFormatException e) {
      origins.add(new Origin(input.kind(), place, String.valueOf(e.getMessage())));
      return input.kind().empty.get();
    }
  }

  /** Where the next change came from, in the order of the stream. */
  Origin nextOrigin() {
    return origins.remove();
  }
}
