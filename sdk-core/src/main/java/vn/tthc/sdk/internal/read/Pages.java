package vn.tthc.sdk.internal.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Walks through a list page by page, and fetches the next page when it is wanted. It ends with the
 * first page that brings nothing that was not there before: an empty one, or the same again from a
 * service that takes no notice of pages. Short pages do not end it, as services have limits of
 * their own. Used by one thread.
 */
final class Pages<T> extends Spliterators.AbstractSpliterator<Listing.Entry<T>> {

  /** No list of an agency is as long as this; what goes on has new entries for ever. */
  private static final int MOST = 10_000;

  private final IntFunction<List<Listing.Entry<T>>> fetch;
  private final Supplier<RuntimeException> endless;
  private final Deque<Listing.Entry<T>> waiting = new ArrayDeque<>();
  private final Set<String> seen = new HashSet<>();
  private final boolean paged;
  private int page;
  private boolean ended;

  /**
   * @param paged whether there may be more than one page
   * @param fetch gives a page by its number, from 1
   * @param endless what to throw when it goes on and on
   */
  Pages(
      boolean paged,
      IntFunction<List<Listing.Entry<T>>> fetch,
      Supplier<RuntimeException> endless) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.fetch = fetch;
    this.endless = endless;
    this.paged = paged;
  }

  @Override
  public boolean tryAdvance(Consumer<? super Listing.Entry<T>> action) {
    while (waiting.isEmpty() && !ended) {
      turn();
    }
    Listing.Entry<T> next = waiting.poll();
    if (next != null) {
      action.accept(next);
    }
    return next != null;
  }

  private void turn() {
    if (page == MOST) {
      throw endless.get();
    }
    List<Listing.Entry<T>> entries = fetch.apply(page + 1);
    page++;
    for (Listing.Entry<T> entry : entries) {
      if (seen.add(entry.mark())) {
        waiting.add(entry);
      }
    }
    ended = waiting.isEmpty() || !paged;
  }
}
