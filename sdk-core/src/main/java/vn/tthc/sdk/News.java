package vn.tthc.sdk;

import java.util.List;
import java.util.Objects;

/**
 * What is new in a list of the portal since it was last asked for.
 *
 * <p>The cursor stands for the list as it was when it was read: keep it, after the items were dealt
 * with, and give it back at the next poll. New is an entry that was not in the list then, or stood
 * there in another state. Every poll reads the whole list, as no service is known to tell what
 * changed: nothing depends on clocks, nothing that stays in the list is missed, and what came and
 * went between two polls is not seen. A cursor is text without blanks; it holds no personal data
 * and grows with the list, by 16 characters an entry.
 *
 * @param items the new entries, in the portal's order; empty when there are none
 * @param cursor for the next poll
 */
public record News<T>(List<T> items, String cursor) {

  /** Copies the list. */
  public News {
    items = List.copyOf(items);
    Objects.requireNonNull(cursor, "cursor");
  }

  /** Shows the number of items alone. */
  @Override
  public String toString() {
    return "News[" + items.size() + " items]";
  }
}
