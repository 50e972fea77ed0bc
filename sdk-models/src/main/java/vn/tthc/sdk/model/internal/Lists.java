package vn.tthc.sdk.model.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists as records keep them. */
public final class Lists {

  private Lists() {}

  /** The list itself; a null list becomes an empty one. */
  public static <E> List<E> orEmpty(@Nullable List<E> list) {
    return list == null ? List.of() : list;
  }

  /**
   * An unmodifiable copy; a null list becomes an empty one.
   *
   * @throws NullPointerException when an element is null; the message names its place, such as
   *     {@code fees[1]}
   */
  public static <E> List<E> copy(String name, @Nullable List<E> list) {
    if (list == null) {
      return List.of();
    }
    int i = 0;
    for (E element : list) {
      if (element == null) {
        throw new NullPointerException(name + "[" + i + "] is null: leave it out of the list");
      }
      i++;
    }
    return List.copyOf(list);
  }
}
