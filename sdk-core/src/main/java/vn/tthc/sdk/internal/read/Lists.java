package vn.tthc.sdk.internal.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.News;
import vn.tthc.sdk.Paging;
import vn.tthc.sdk.PortalException;
import vn.tthc.sdk.Sent;
import vn.tthc.sdk.UnexpectedResponseException;

/** Reads lists, page by page where there are pages. Thread-safe. */
final class Lists {

  private final PortalReader reader;
  private final Records records;
  private final Paging paging;

  Lists(PortalReader reader, Records records, Paging paging) {
    this.reader = reader;
    this.records = records;
    this.paging = paging;
  }

  /** The entries, fetched as the stream is walked. */
  <T> Stream<T> stream(Listing<T> listing) {
    return entries(listing).map(Listing.Entry::value);
  }

  /** What is new since a cursor. */
  <T> News<T> news(Listing<T> listing, @Nullable String cursor) {
    Set<String> known = Cursor.read(listing.operation(), cursor);
    List<T> fresh = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    entries(listing)
        .forEach(
            entry -> {
              marks.add(entry.mark());
              if (!known.contains(entry.mark())) {
                fresh.add(entry.value());
              }
            });
    return new News<>(fresh, Cursor.write(listing.operation(), marks));
  }

  private <T> Stream<Listing.Entry<T>> entries(Listing<T> listing) {
    return StreamSupport.stream(
        new Pages<>(
            listing.operation().paged(), page -> page(listing, page), () -> endless(listing)),
        false);
  }

  private <T> List<Listing.Entry<T>> page(Listing<T> listing, int page) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (listing.operation().paged()) {
      parameters.put(paging.page(), Integer.toString(page));
      parameters.put(paging.size(), Integer.toString(paging.items()));
    }
    return reader
        .read(listing.operation(), parameters)
        .read(nodes -> nodes.stream().map(node -> listing.entry(records, node)).toList());
  }

  private static RuntimeException endless(Listing<?> listing) {
    return new UnexpectedResponseException(
        "The list does not come to an end: check the names of the paging parameters",
        new PortalException.Context("", listing.operation(), 0),
        Sent.ANSWERED);
  }
}
