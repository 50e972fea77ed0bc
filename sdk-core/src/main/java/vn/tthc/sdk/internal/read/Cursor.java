package vn.tthc.sdk.internal.read;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.Operation;

/** A list as it was when it was read: the marks of its entries, written as text. */
final class Cursor {

  private static final String VERSION = "1.";

  private Cursor() {}

  /** The marks in a cursor; none when there was no poll before. */
  static Set<String> read(Operation list, @Nullable String cursor) {
    Set<String> marks = new HashSet<>();
    if (cursor == null || cursor.isBlank()) {
      return marks;
    }
    String head = head(list);
    int length = cursor.length() - head.length();
    if (!cursor.startsWith(head)
        || length % Listing.MARK_LENGTH != 0
        || !cursor.substring(head.length()).matches("[A-Za-z0-9_-]*")) {
      throw new IllegalArgumentException(
          "cursor: give one that a poll of this list returned, or null to begin anew");
    }
    for (int at = head.length(); at < cursor.length(); at += Listing.MARK_LENGTH) {
      marks.add(cursor.substring(at, at + Listing.MARK_LENGTH));
    }
    return marks;
  }

  /** A cursor for these marks. */
  static String write(Operation list, Collection<String> marks) {
    return head(list) + String.join("", marks);
  }

  private static String head(Operation list) {
    return VERSION + list.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".";
  }
}
