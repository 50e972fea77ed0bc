package vn.tthc.sdk.internal.sync;

import java.util.List;
import vn.tthc.sdk.Operation;

/**
 * Changes of one operation that travel together.
 *
 * @param repeatable whether it may be sent again after an attempt that may have arrived
 */
record Batch(Operation operation, boolean repeatable, List<Pending> items) {

  int size() {
    return items.size();
  }

  Batch firstHalf() {
    return new Batch(operation, repeatable, items.subList(0, size() / 2));
  }

  Batch secondHalf() {
    return new Batch(operation, repeatable, items.subList(size() / 2, size()));
  }
}
