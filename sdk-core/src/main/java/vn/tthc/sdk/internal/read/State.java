package vn.tthc.sdk.internal.read;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Small helps for what is asked for and what comes back. */
public final class State {

  private State() {}

  /**
   * What tells an entry from others, and from itself before it changed; null when it has no key, so
   * that all of it has to serve.
   */
  static @Nullable String of(@Nullable String key, @Nullable Object... changing) {
    return key == null ? null : key + "\n" + Arrays.deepToString(changing);
  }

  /**
   * The text that was given.
   *
   * @throws IllegalArgumentException when it is blank
   */
  public static String given(String text, String what) {
    if (Objects.requireNonNull(text, what).isBlank()) {
      throw new IllegalArgumentException(what + ": it is blank, give one");
    }
    return text;
  }
}
