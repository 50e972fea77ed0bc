package vn.tthc.sdk.testing;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;

/** The faults ordered for a door, first come first served. */
final class Faults {
  private final Deque<Fault> anyCall = new ArrayDeque<>();
  private final Deque<Fault> dataCalls = new ArrayDeque<>();

  synchronized void add(int count, Fault fault, boolean dataOnly) {
    Objects.requireNonNull(fault, "fault");
    if (count < 0) {
      throw new IllegalArgumentException("A number of faults cannot be negative: " + count);
    }
    (dataOnly ? dataCalls : anyCall).addAll(Collections.nCopies(count, fault));
  }

  synchronized Optional<Fault> next(boolean data) {
    Fault fault = anyCall.poll();
    if (fault == null && data) {
      fault = dataCalls.poll();
    }
    return Optional.ofNullable(fault);
  }
}
