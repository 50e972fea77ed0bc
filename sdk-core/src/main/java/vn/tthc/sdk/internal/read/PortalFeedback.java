package vn.tthc.sdk.internal.read;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.Feedback;
import vn.tthc.sdk.News;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.model.feedback.PendingFeedback;
import vn.tthc.sdk.model.feedback.PublishedFeedback;

/** Feedback that the portal shares. */
final class PortalFeedback implements Feedback {

  private static final Listing<PendingFeedback> PENDING =
      new Listing<>(
          Operation.LIST_PENDING_FEEDBACK,
          PendingFeedback.class,
          item -> State.of(item.code(), item.status(), item.agencyCode()));

  // Its list repeats the number of all entries on each, so not all of an entry is its state.
  private static final Listing<PublishedFeedback> PUBLISHED =
      new Listing<>(
          Operation.LIST_PUBLISHED_FEEDBACK,
          PublishedFeedback.class,
          item -> State.of(item.code(), item.status(), item.answer(), item.answeredAt()));

  private final Lists lists;

  PortalFeedback(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Stream<PendingFeedback> pending() {
    return lists.stream(PENDING);
  }

  @Override
  public News<PendingFeedback> pending(@Nullable String cursor) {
    return lists.news(PENDING, cursor);
  }

  @Override
  public Stream<PublishedFeedback> published() {
    return lists.stream(PUBLISHED);
  }

  @Override
  public News<PublishedFeedback> published(@Nullable String cursor) {
    return lists.news(PUBLISHED, cursor);
  }
}
