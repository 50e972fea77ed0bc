package vn.tthc.sdk.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A list ends where it ends, whatever its service makes of pages. */
class PagesTest {

  private final List<Integer> fetched = new ArrayList<>();

  private List<String> walk(boolean paged, IntFunction<List<String>> service) {
    return StreamSupport.stream(pages(paged, service), false).map(Listing.Entry::value).toList();
  }

  private Pages<String> pages(boolean paged, IntFunction<List<String>> service) {
    return new Pages<>(
        paged,
        page -> {
          fetched.add(page);
          return service.apply(page).stream().map(text -> new Listing.Entry<>(text, text)).toList();
        },
        () -> new IllegalStateException("endless"));
  }

  private static IntFunction<List<String>> of(String... pages) {
    return page ->
        page > pages.length || pages[page - 1].isEmpty()
            ? List.of()
            : Arrays.asList(pages[page - 1].split(""));
  }

  @Test
  void walksToTheFirstEmptyPage() {
    assertThat(walk(true, of("ab", "c", "de"))).containsExactly("a", "b", "c", "d", "e");
    assertThat(fetched).containsExactly(1, 2, 3, 4);
  }

  @Test
  void endsWhenAPageComesAgain() {
    assertThat(walk(true, page -> List.of("a", "b"))).containsExactly("a", "b");
    assertThat(fetched).containsExactly(1, 2);
  }

  @Test
  void takesAnEntryOnceWhenPagesShift() {
    assertThat(walk(true, of("ab", "bc", "cd", "d"))).containsExactly("a", "b", "c", "d");
  }

  @Test
  void asksOnceWhereThereAreNoPages() {
    assertThat(walk(false, page -> List.of("a", "b"))).containsExactly("a", "b");
    assertThat(walk(false, page -> List.of())).isEmpty();
    assertThat(fetched).containsExactly(1, 1);
  }

  @Test
  void goesNoFurtherThanItIsWalked() {
    Pages<String> pages = pages(true, of("ab", "c"));
    assertThat(fetched).isEmpty();
    pages.tryAdvance(entry -> {});
    pages.tryAdvance(entry -> {});
    assertThat(fetched).containsExactly(1);
  }

  @Test
  void isCutOffWhenItGoesOnForEver() {
    assertThatIllegalStateException()
        .isThrownBy(() -> walk(true, page -> List.of("entry " + page)))
        .withMessage("endless");
    assertThat(fetched).isEqualTo(IntStream.rangeClosed(1, 10_000).boxed().toList());
  }

  @Test
  void aFailedPageMayBeTriedAgain() {
    List<String> seen = new ArrayList<>();
    boolean[] down = {true};
    Pages<String> pages =
        pages(
            true,
            page -> {
              if (page == 2 && down[0]) {
                down[0] = false;
                throw new IllegalStateException("down");
              }
              return of("a", "b").apply(page);
            });
    pages.tryAdvance(entry -> seen.add(entry.value()));
    assertThatIllegalStateException().isThrownBy(() -> pages.tryAdvance(entry -> {}));
    pages.forEachRemaining(entry -> seen.add(entry.value()));
    assertThat(seen).containsExactly("a", "b");
  }
}
