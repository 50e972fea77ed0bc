package vn.tthc.sdk;

import java.time.Instant;
import java.util.Objects;

/**
 * Something of a catalogue, and how old it is.
 *
 * @param value what the portal said
 * @param asOf when it said so
 */
public record Cached<T>(T value, Instant asOf) {

  /** Neither may be null. */
  public Cached {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(asOf, "asOf");
  }
}
