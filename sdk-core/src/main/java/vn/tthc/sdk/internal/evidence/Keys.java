package vn.tthc.sdk.internal.evidence;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What changes are about, as it may stand in the log. */
final class Keys {

  // A digit at least: a name that somebody put in the place of a code has none.
  private static final Pattern CODE = Pattern.compile("(?=.*\\d)[0-9A-Za-z][0-9A-Za-z._/-]{0,99}");

  private Keys() {}

  /** The key when it looks like a code; otherwise nothing, as it may be anything. */
  static String written(@Nullable String key) {
    return key != null && CODE.matcher(key).matches() ? key : "";
  }
}
