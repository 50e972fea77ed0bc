package vn.tthc.sdk.examples.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tthc.sdk.testing.assertj.PortalAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.testing.Door;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.junit.MockPortalExtension;

/** By hand and with the SDK under the same troubles: each row of docs/comparison.md. */
class ComparisonTest {

  private static final Path DOCUMENT = Path.of("../docs/comparison.md");
  private static final Path SOURCES = Path.of("src/main/java/vn/tthc/sdk/examples/comparison");

  @RegisterExtension final MockPortalExtension extension = MockPortalExtension.builder().build();

  @ParameterizedTest
  @EnumSource
  void byHandLosesWhatTheDocumentSays(Trouble trouble, MockPortal portal) throws Exception {
    trouble.begin(portal);

    int failed = byHand(portal).send(trouble.files());

    String says = failed == 0 ? "all is well" : "how many batches failed: " + failed;
    assertRow("by hand", trouble, Loss.of(trouble, portal), says);
  }

  @ParameterizedTest
  @EnumSource
  void theSdkLosesNothing(Trouble trouble, MockPortal portal, PortalClient client)
      throws IOException {
    trouble.begin(portal);

    SyncReport report = WithSdk.send(client, trouble.files());

    Loss loss = Loss.of(trouble, portal);
    assertThat(loss.isNothing()).isTrue();
    assertThat(report.notAccepted()).noneMatch(item -> item.reason().isEmpty());
    assertThat(repeated(report)).isEqualTo(loss.doubled());
    assertRow("SDK", trouble, loss, says(report));
  }

  private static ByHand byHand(MockPortal portal) {
    Door door = portal.main();
    return new ByHand(door.url(), portal.destination(), door.user(), door.password());
  }

  private static long repeated(SyncReport report) {
    return report.items().stream().filter(SyncItem::possiblyRepeated).count();
  }

  private static String says(SyncReport report) {
    long repeated = repeated(report);
    if (repeated > 0) {
      return "which steps may stand there twice: " + repeated;
    }
    int failed = report.notAccepted().size();
    return failed == 0 ? "all is well" : "which items failed, and why: " + failed;
  }

  private static void assertRow(String who, Trouble trouble, Loss loss, String says)
      throws IOException {
    assertThat(Files.readAllLines(DOCUMENT))
        .contains("| %s | %s | %s | %s |".formatted(trouble.words(), who, loss, says));
  }

  @Test
  void requestsAreAsMany(MockPortal portal, PortalClient client) throws Exception {
    WithSdk.send(client, Trouble.NOTHING.files());
    long withSdk = portal.main().requests();
    assertThat(portal).isProven();
    try (MockPortal another = MockPortal.start()) {
      byHand(another).send(Trouble.NOTHING.files());

      assertThat(another.provenExchanges()).isZero();
      assertThat(Files.readString(DOCUMENT))
          .contains("| requests | %d | %d |".formatted(another.main().requests(), withSdk));
    }
  }

  @Test
  void linesAreCounted() throws IOException {
    assertThat(Files.readString(DOCUMENT))
        .contains("| lines of code | %d | %d |".formatted(lines("ByHand"), lines("WithSdk")));
  }

  /** Without blank lines, imports and comments. */
  private static long lines(String name) throws IOException {
    try (Stream<String> lines = Files.lines(SOURCES.resolve(name + ".java"))) {
      return lines
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.matches("(import|package|/\\*\\*|\\*).*"))
          .count();
    }
  }
}
