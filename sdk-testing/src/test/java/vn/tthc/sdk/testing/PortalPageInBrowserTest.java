package vn.tthc.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.testing.page.PortalPage;

/** The page as a browser shows it; needs Chromium. */
@Tag("browser")
class PortalPageInBrowserTest {
  private static final List<String> CHROMIUM =
      List.of(
          System.getProperty("chromium", "chromium"),
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--virtual-time-budget=3000",
          "--dump-dom");

  @TempDir private Path folder;
  private final MockPortal portal = MockPortal.builder().journal(50).start();
  private final PortalPage page = PortalPage.open(portal, 0);
  private final RawClient client = RawClient.loggedIn(portal.main());

  @AfterEach
  void close() {
    page.close();
    portal.close();
  }

  private String show(String query) throws IOException, InterruptedException {
    File dom = folder.resolve("dom.html").toFile();
    List<String> command =
        Stream.concat(
                CHROMIUM.stream(),
                Stream.of("--user-data-dir=" + folder.resolve("profile"), page.url() + query))
            .toList();
    Process browser =
        new ProcessBuilder(command)
            .redirectOutput(dom)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(browser.waitFor(60, TimeUnit.SECONDS)).as("Chromium ends").isTrue();
    } finally {
      browser.destroyForcibly();
    }
    return Files.readString(dom.toPath());
  }

  @Test
  void showsRequestsAndDossiersAndHidesPeople() throws Exception {
    client.create(
        Samples.dossierJson("H29-1")
            .put("ChuHoSo", "Nguyễn Văn Mẫu")
            .put("TenTTHC", "<img src=x onerror=alert(1)>")
            .toString());
    client.steps(Samples.step("H29-1", "Thẩm định"));

    String dom = show("?lang=en&request=2&dossier=H29-1");

    assertThat(dom)
        .contains("Requests, newest first")
        .contains("CapNhatTienDoHoSoMC")
        .contains("The exchange id is missing.")
        .contains("17/10/2026 15:43:19")
        .contains("&lt;img src=x onerror=alert(1)&gt;")
        .contains("•••")
        .doesNotContain("<img")
        .doesNotContain("Nguyễn Văn Mẫu")
        .doesNotContain("Thẩm định");
  }

  @Test
  void speaksVietnamese() throws Exception {
    portal.backup().drainAndClose();
    portal.apply(Preset.BAD_DAY);

    assertThat(show("?lang=vi"))
        .contains("<html lang=\"vi\"")
        .contains("Yêu cầu đã nhận, mới nhất trước")
        .contains("Mở cửa: backup")
        .contains("bad-day: ");
  }
}
