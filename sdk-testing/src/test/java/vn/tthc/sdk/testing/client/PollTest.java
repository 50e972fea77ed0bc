package vn.tthc.sdk.testing.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.News;
import vn.tthc.sdk.Paging;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.model.dossier.DossierListItem;
import vn.tthc.sdk.model.feedback.PendingFeedback;
import vn.tthc.sdk.model.feedback.PublishedFeedback;
import vn.tthc.sdk.testing.Habit;

/** Lists come page by page, end, and say what is new. */
class PollTest {

  private static final String PENDING = "LayDanhSachPhanAnhKienNghi";
  private static final String PUBLISHED = "LayDanhSachPhanAnhKienNghiCongKhai";
  private static final String SHARED = "LayDanhSachHoSo";

  @TempDir Path folder;

  private static void put(Rig rig, String code, String status) {
    rig.mock.put(PENDING, Map.of("MaPAKN", code, "TrangThai", status));
  }

  private static List<String> codes(News<PendingFeedback> news) {
    return news.items().stream().map(PendingFeedback::code).toList();
  }

  @Test
  void aCursorTellsWhatIsNewOrChanged() {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().build()) {
      News<PendingFeedback> first = portal.feedback().pending(null);
      assertThat(codes(first)).containsExactly("PAKN.2026.000101", "PAKN.2026.000102");
      News<PendingFeedback> second = portal.feedback().pending(first.cursor());
      assertThat(second.items()).isEmpty();
      assertThat(second.cursor()).isEqualTo(first.cursor()).matches("[!-~]+");

      put(rig, "PAKN.3", "1");
      put(rig, "PAKN.2026.000101", "2");
      rig.mock.remove(PENDING, "PAKN.2026.000102");
      News<PendingFeedback> third = portal.feedback().pending(second.cursor());
      assertThat(codes(third)).containsExactly("PAKN.2026.000101", "PAKN.3");
      put(rig, "PAKN.2026.000102", "1");
      assertThat(codes(portal.feedback().pending(third.cursor())))
          .containsExactly("PAKN.2026.000102");
      // An older cursor still tells what happened since.
      assertThat(codes(portal.feedback().pending(first.cursor())))
          .containsExactly("PAKN.2026.000101", "PAKN.3", "PAKN.2026.000102");
    }
  }

  @Test
  void whatRepeatsOnEveryEntryIsNoNews() {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().build()) {
      String cursor = portal.feedback().published("").cursor();
      rig.mock.put(PUBLISHED, Map.of("Id", "7004", "TrangThai", "1", "TongSo", "4"));
      News<PublishedFeedback> news = portal.feedback().published(cursor);
      assertThat(news.items()).hasSize(1);
      assertThat(news).hasToString("News[1 items]");
      assertThat(portal.dossiers().shared(" ").items()).hasSize(3);
      assertThat(portal.questions().fromPortal(null).items()).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "1.list-shared-dossiers.",
        "1.list-pending-feedback.abc",
        "1.list-pending-feedback.áááááááááááááááá"
      })
  void anotherCursorIsRefused(String cursor) {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().build()) {
      assertThatIllegalArgumentException().isThrownBy(() -> portal.feedback().pending(cursor));
      assertThat(rig.mock.main().requests()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 100})
  void everyPageIsWalkedThrough(int items) {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().paging(Paging.STANDARD.withItems(items)).build()) {
      // The portal gives 50 at once, whatever it is asked for.
      IntStream.range(10, 140)
          .forEach(
              n ->
                  rig.mock.put(
                      SHARED, Map.of("MaHoSo", "G22.99.1-261017-0" + n, "TrangThaiHoSo", "1")));
      assertThat(portal.dossiers().shared().map(DossierListItem::code).distinct()).hasSize(133);
      int pages = (133 + Math.min(items, 50) - 1) / Math.min(items, 50) + 1;
      assertThat(rig.mock.exchanges()).hasSize(pages);
    }
  }

  @Test
  void pagesAreFetchedWhenTheyAreWanted() {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().paging(Paging.STANDARD.withItems(1)).build()) {
      assertThat(portal.feedback().published().findFirst()).isPresent();
      assertThat(rig.mock.exchanges()).hasSize(1);
    }
  }

  @Test
  void aServiceWithoutPagesEnds() {
    try (Rig rig = new Rig(folder, mock -> mock.habits(Habit.WITHOUT_PAGES));
        PortalClient portal = rig.client().paging(Paging.STANDARD.withItems(1)).build()) {
      assertThat(portal.feedback().published()).hasSize(3);
      assertThat(rig.mock.exchanges()).hasSize(2);
    }
  }
}
