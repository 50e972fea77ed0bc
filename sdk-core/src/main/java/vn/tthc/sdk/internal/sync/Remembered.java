package vn.tthc.sdk.internal.sync;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a checkpoint file said when it was opened, some twenty bytes a change. */
final class Remembered {

  private static final int SOME = 1024;

  private long[] digests = new long[SOME];
  private byte[] states = new byte[SOME];
  private int[] exchanges = new int[SOME];
  private final List<String> exchangeIds = new ArrayList<>();
  private final List<Boolean> repeats = new ArrayList<>();

  void sending(int index, long digest) {
    grow(index);
    digests[index] = digest;
    states[index] = (byte) Memory.State.IN_DOUBT.ordinal();
  }

  void open(int index) {
    grow(index);
    states[index] = (byte) Memory.State.NEW.ordinal();
  }

  /** Those of one exchange follow each other mostly, so its id is kept once for them. */
  void accepted(int index, String exchangeId, boolean repeated) {
    grow(index);
    int last = exchangeIds.size() - 1;
    boolean same =
        last >= 0 && exchangeIds.get(last).equals(exchangeId) && repeats.get(last).equals(repeated);
    if (!same) {
      exchangeIds.add(exchangeId);
      repeats.add(repeated);
    }
    exchanges[index] = exchangeIds.size() - 1;
    states[index] = (byte) Memory.State.ACCEPTED.ordinal();
  }

  private void grow(int index) {
    if (index >= states.length) {
      int size = Math.max(index + 1, states.length * 2);
      digests = Arrays.copyOf(digests, size);
      states = Arrays.copyOf(states, size);
      exchanges = Arrays.copyOf(exchanges, size);
    }
  }

  /** Whether it knows of something at this place, and that was another change. */
  boolean differs(int index, long digest) {
    return of(index).state() != Memory.State.NEW && digests[index] != digest;
  }

  Memory of(int index) {
    if (index >= states.length) {
      return Memory.NEW;
    }
    return switch (Memory.State.values()[states[index]]) {
      case NEW -> Memory.NEW;
      case IN_DOUBT -> Memory.IN_DOUBT;
      case ACCEPTED ->
          new Memory(
              Memory.State.ACCEPTED,
              exchangeIds.get(exchanges[index]),
              repeats.get(exchanges[index]));
    };
  }
}
