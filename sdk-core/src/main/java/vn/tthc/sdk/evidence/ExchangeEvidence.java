package vn.tthc.sdk.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import vn.tthc.sdk.internal.evidence.LogFiles;
import vn.tthc.sdk.internal.evidence.LogLine;
import vn.tthc.sdk.internal.evidence.LogReader;
import vn.tthc.sdk.signing.Verifier;

/**
 * The exchange log in a folder, read and never written. Takes no lock, so it may be used beside the
 * client that writes the log; what is written meanwhile may be missed. Immutable and thread-safe;
 * every call reads anew. The format is in {@code docs/exchange-log.md}.
 */
public final class ExchangeEvidence {

  private final LogFiles files;

  private ExchangeEvidence(LogFiles files) {
    this.files = files;
  }

  /**
   * The log in this folder, or its mirror.
   *
   * @throws IllegalArgumentException when the folder holds none
   * @throws UncheckedIOException when it cannot be read
   */
  public static ExchangeEvidence in(Path folder) {
    LogFiles files = new LogFiles(Objects.requireNonNull(folder, "folder"));
    try {
      if (files.segments().isEmpty()) {
        throw new IllegalArgumentException(
            folder + ": there is no exchange log; give the folder that has exchanges-….jsonl");
      }
      return new ExchangeEvidence(files);
    } catch (IOException e) {
      throw unreadable(files, e);
    }
  }

  /**
   * Checks every line: numbers, digests, checkpoints, and the signatures where they are to be
   * checked. Memory stays small however long the log is; what grows are open exchanges and what is
   * kept of signed checkpoints.
   *
   * @param verifier checks the signatures of exchanges and checkpoints; empty to leave them
   *     unchecked, which the report says
   * @param progress is told how many lines were read, after each
   * @throws UncheckedIOException when it cannot be read
   */
  public AuditReport audit(Optional<Verifier> verifier, LongConsumer progress) {
    try {
      return new Audit(files, verifier.orElse(null), progress).run();
    } catch (IOException e) {
      throw unreadable(files, e);
    }
  }

  /**
   * Goes through the exchanges, in the order in which they ended; those that have not come last.
   * Checks nothing: lines that cannot be read are passed over.
   *
   * @param each is given one after the other, on this thread
   * @throws UncheckedIOException when it cannot be read
   */
  public void exchanges(Consumer<LoggedExchange> each) {
    exchanges(each, note -> {});
  }

  /**
   * As {@link #exchanges(Consumer)}, with the notes between them, each in its place.
   *
   * @param each is given one exchange after the other, on this thread
   * @param notes is given one note after the other, on this thread
   * @throws UncheckedIOException when it cannot be read
   */
  public void exchanges(Consumer<LoggedExchange> each, Consumer<LoggedNote> notes) {
    Exchanges exchanges = new Exchanges();
    try (LogReader reader = LogReader.over(files)) {
      for (Optional<LogLine> line = reader.next(); line.isPresent(); line = reader.next()) {
        Entry entry = Entry.of(line.get());
        if (entry.is("note")) {
          notes.accept(LoggedNote.of(entry));
        }
        exchanges.add(entry).ifPresent(each);
      }
    } catch (IOException e) {
      throw unreadable(files, e);
    }
    exchanges.open().values().forEach(each);
  }

  /**
   * Takes the proof of one exchange out of the log, with a README of the commands of OpenSSL by
   * which anybody checks it.
   *
   * @param wanted which exchange, and how much of it
   * @param out a folder that is made; it must not be there yet, or be empty
   * @throws IllegalArgumentException when there is no such exchange or item, its payload is needed
   *     and not kept, or the folder is in use; it says what to do
   * @throws IllegalStateException when the log is broken there
   * @throws UncheckedIOException when something cannot be read or written
   */
  public void prove(ProofRequest wanted, Path out) {
    try {
      new ProofFolder(files, wanted, ProofSearch.find(files, wanted.exchangeId())).write(out);
    } catch (IOException e) {
      throw unreadable(files, e);
    }
  }

  private static UncheckedIOException unreadable(LogFiles files, IOException e) {
    return new UncheckedIOException(
        files.folder() + ": the evidence cannot be read or written: " + e.getMessage(), e);
  }
}
