package vn.tthc.sdk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.internal.config.Durations;
import vn.tthc.sdk.internal.config.ForeignSettings;
import vn.tthc.sdk.internal.config.Nearest;

/**
 * Reads what modules such as {@code tthc-sdk-outbox}, and programs, keep in the client's file, by
 * the client's rules. Thread-safe.
 */
public final class ModuleSettings {

  private ModuleSettings() {}

  /**
   * The settings of another module that stand among the client's, read by the same rules: keys that
   * begin with {@code outbox.}, and variables such as {@code TTHC_OUTBOX_TABLE}, which the client
   * leaves alone. Variables of this program's environment replace what stands in the file; one
   * whose key is not in the file stands for a key with dashes, {@code TTHC_OUTBOX_POLL_INTERVAL}
   * for {@code poll-interval}. Any key may be given with {@code -env}, the name of a variable, or
   * {@code -file}, the name of a file, as the client's secrets are, and is returned without that
   * ending; none may end so otherwise. Everything is read now, and once.
   *
   * @param file relative paths in it begin at its folder; null for the file that {@code
   *     TTHC_CONFIG} names, or none where that is not set
   * @param prefix what the keys begin with, such as {@code outbox.}
   * @return values by their keys without the prefix, none of them blank; they may be secrets, so
   *     keep the map out of logs. Not to be changed
   * @throws IllegalArgumentException when the file cannot be read, or a setting is wrong; it names
   *     all that is wrong and tells no value
   */
  public static Map<String, String> read(@Nullable Path file, String prefix) {
    return ForeignSettings.read(file, Objects.requireNonNull(prefix, "prefix"), System.getenv());
  }

  /**
   * A duration as settings spell it.
   *
   * @param text a whole number with its unit, {@code ms}, {@code s}, {@code m}, {@code h} or {@code
   *     d}, or ISO 8601 such as {@code PT60S}
   * @throws IllegalArgumentException when it is neither; the message says how to write it and does
   *     not repeat it
   */
  public static Duration duration(String text) {
    return Durations.of(text);
  }

  /**
   * What to add to the message about an unknown key.
   *
   * @param given the key as somebody wrote it
   * @param known the keys that there are
   * @return a question such as {@code ; did you mean poll-interval?}; empty when none is near
   */
  public static String question(String given, Collection<String> known) {
    return Nearest.question(given, known);
  }
}
