package vn.tthc.sdk.model.wire;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes and reads one kind of value; an absent value is null on our side. */
interface Codec<V> {

  void write(WireOutput out, @Nullable V value) throws IOException;

  /**
   * Reads the value that the parser stands on; null, absent and empty are one, and so is blank
   * unless it is a text.
   */
  @Nullable V read(WireInput in) throws IOException;

  /** The table of a list's elements; null when it is no list. */
  default @Nullable WireRecord<?, ?> elements() {
    return null;
  }
}
