package vn.tthc.sdk.internal.sync;

import java.util.List;
import vn.tthc.sdk.SyncItem;

/** What a long sync remembers over its end. Thread-safe while items are sent. */
interface Checkpoint extends AutoCloseable {

  /** Remembers nothing. */
  Checkpoint NONE =
      new Checkpoint() {
        @Override
        public boolean remembers() {
          return false;
        }

        @Override
        public Memory of(int index, long digest) {
          return Memory.NEW;
        }

        @Override
        public void sending(List<Pending> items) {}

        @Override
        public void settled(SyncItem item) {}

        @Override
        public void close() {}
      };

  /** Whether digests are of any use to it. */
  boolean remembers();

  /**
   * What became of a change in an earlier run.
   *
   * @param digest of the JSON of what the caller gave
   * @throws IllegalArgumentException when another change stood in its place then
   */
  Memory of(int index, long digest);

  /**
   * Remembers, before anything is sent, that these may arrive from now on.
   *
   * @throws java.io.UncheckedIOException when it cannot be written; then nothing must be sent
   */
  void sending(List<Pending> items);

  /** Remembers how an item ended. */
  void settled(SyncItem item);

  @Override
  void close();
}
