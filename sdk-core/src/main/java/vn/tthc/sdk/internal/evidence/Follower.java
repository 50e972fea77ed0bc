package vn.tthc.sdk.internal.evidence;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.ExchangeLogSink;

/**
 * Copies the log to a sink, line by line, on a thread of its own. It reads the segments from where
 * the sink is, so that an outage of the sink, however long, needs no memory.
 */
final class Follower {

  private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

  private static final Duration LAST_PAUSE = Duration.ofMillis(100);

  private final ExchangeLogSink sink;
  private final LogFiles files;
  private final Journal journal;
  private final Duration pause;
  private final Consumer<BrokenLogException> alarm;
  private final Thread thread;

  // Of its own thread, and before that of the one that opens the log.
  private @Nullable Mark position;
  private boolean failing;

  // Guarded by this.
  private boolean woken = true;
  private boolean finishing;
  private boolean stopped;

  private volatile long copied;

  /**
   * A follower that has not begun.
   *
   * @param pause before the sink is tried again
   * @param alarm is told when the sink turns out to hold what the log lacks
   */
  Follower(
      ExchangeLogSink sink,
      LogFiles files,
      Journal journal,
      Duration pause,
      Consumer<BrokenLogException> alarm) {
    this.sink = sink;
    this.files = files;
    this.journal = journal;
    this.pause = pause;
    this.alarm = alarm;
    this.thread = new Thread(this::run, "tthc-log-sink");
    thread.setDaemon(true);
  }

  /**
   * Asks the sink how far it is; when it cannot say, the thread asks again later.
   *
   * @throws BrokenLogException when it holds a line that the log lacks
   */
  void locate() throws BrokenLogException {
    try {
      find();
    } catch (BrokenLogException e) {
      throw e;
    } catch (IOException | RuntimeException | Error e) {
      failed(e);
    }
  }

  private Mark find() throws IOException {
    Mark found = SinkPlace.find(sink, files);
    position = found;
    copied = found.seq();
    return found;
  }

  void start() {
    thread.start();
  }

  /** Closes the sink of one that was never started. */
  void abandon() {
    closeSink();
  }

  /** There is something to copy. */
  synchronized void wake() {
    woken = true;
    notifyAll();
  }

  /** The last line that the sink has taken. */
  long copied() {
    return copied;
  }

  private void run() {
    try {
      boolean ended = false;
      while (!ended) {
        boolean upToDate = copyAll();
        ended = await(upToDate);
      }
    } catch (InterruptedException e) {
      LOG.warn("{} gets no more of the exchange log: its thread was interrupted", sink);
    } catch (BrokenLogException e) {
      alarm.accept(e);
    } finally {
      closeSink();
    }
  }

  /** Waits until there is something to do; true when there will be nothing any more. */
  private synchronized boolean await(boolean upToDate) throws InterruptedException {
    if (!upToDate) {
      pause();
    } else {
      while (!woken && !finishing && !stopped) {
        wait();
      }
    }
    boolean done = upToDate && finishing && !woken;
    woken = false;
    return stopped || done;
  }

  /** A short pause for one that is to finish. */
  private synchronized void pause() throws InterruptedException {
    long begin = System.nanoTime();
    while (!stopped) {
      long whole = Math.min(pause.toMillis(), finishing ? LAST_PAUSE.toMillis() : Long.MAX_VALUE);
      long left = whole - Duration.ofNanos(System.nanoTime() - begin).toMillis();
      if (left <= 0) {
        return;
      }
      wait(left);
    }
  }

  private synchronized boolean isStopped() {
    return stopped;
  }

  /** Copies all that is on the disk; false when the sink fails. */
  private boolean copyAll() throws BrokenLogException {
    try {
      Mark begin = position == null ? find() : position;
      Mark end = journal.force();
      while (begin.seq() < end.seq() && !isStopped()) {
        begin = copySegment(begin, end);
      }
      if (failing) {
        failing = false;
        LOG.info("{} follows the exchange log again", sink);
      }
      return true;
    } catch (BrokenLogException e) {
      throw e;
    } catch (IOException | RuntimeException | Error e) {
      failed(e);
      return false;
    }
  }

  /** Copies what is on the disk of one segment, and tells how far the sink is then. */
  private Mark copySegment(Mark begin, Mark end) throws IOException {
    Mark at = begin;
    LogFiles.Segment segment = files.segment(at.segment());
    String name = segment.file().getFileName().toString();
    long to = segment.number() == end.segment() ? end.end() : Long.MAX_VALUE;
    try (LogReader reader = LogReader.within(segment.file(), at.end(), to)) {
      for (var line = reader.next(); line.isPresent(); line = reader.next()) {
        byte[] bytes = line.get().bytes();
        sink.append(name, at.seq() + 1, bytes);
        at = new Mark(segment.number(), at.end() + bytes.length + 1L, at.seq() + 1);
        position = at;
        copied = at.seq();
        if (isStopped()) {
          return at;
        }
      }
    }
    if (segment.number() == end.segment() && at.seq() < end.seq()) {
      throw new IOException("line " + (at.seq() + 1) + " of the exchange log is gone");
    }
    if (segment.number() < end.segment()) {
      at = new Mark(segment.number() + 1, 0, at.seq());
      position = at;
    }
    return at;
  }

  private void failed(Throwable e) {
    if (!failing) {
      failing = true;
      LOG.warn("{} does not take the exchange log, which is tried again: {}", sink, what(e));
    }
  }

  /** The words of a file system name files; those of others may hold anything. */
  private static String what(Throwable e) {
    return e instanceof FileSystemException ? e.toString() : e.getClass().getName();
  }

  private void closeSink() {
    try {
      sink.close();
    } catch (RuntimeException e) {
      LOG.warn("{} threw {} when it was closed", sink, e.getClass().getName());
    }
  }

  /**
   * Lets the sink catch up, no longer than this; what it lacks then it gets from the next client.
   */
  void finish(Duration longest) {
    synchronized (this) {
      finishing = true;
      woken = true;
      notifyAll();
    }
    Threads.join(thread, longest);
    synchronized (this) {
      stopped = true;
      notifyAll();
    }
    long missing = journal.seq() - copied;
    if (missing > 0) {
      LOG.warn("{} lacks the last {} lines of the exchange log yet", sink, missing);
    }
  }
}
