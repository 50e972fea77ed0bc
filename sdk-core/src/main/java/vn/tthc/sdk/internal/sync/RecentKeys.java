package vn.tthc.sdk.internal.sync;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The latest of many keys, so that a sync of any length needs no more memory than this. Used by one
 * thread at a time.
 */
final class RecentKeys {

  private static final int MOST = 100_000;

  private final Map<Subject.Key, Boolean> keys =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Subject.Key, Boolean> eldest) {
          return size() > MOST;
        }
      };

  boolean has(Subject.Key key) {
    return keys.containsKey(key);
  }

  void note(Subject.Key key, boolean present) {
    // Taken out first in any case, so that the order is that of the last time.
    keys.remove(key);
    if (present) {
      keys.put(key, true);
    }
  }
}
