package vn.tthc.sdk.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A list that may forget its oldest entries. Not thread-safe. */
final class Recent<T> {
  private final int size;
  private final Deque<T> entries = new ArrayDeque<>();

  /**
   * @param size how many are kept; all when 0
   */
  Recent(int size) {
    this.size = size;
  }

  void add(T entry) {
    entries.addLast(entry);
    if (size > 0 && entries.size() > size) {
      entries.removeFirst();
    }
  }

  List<T> all() {
    return List.copyOf(entries);
  }
}
