package vn.tthc.sdk.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.Outage;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.internal.config.TestTicker;

/** The two hours of Art. 19.2, over restarts too. */
class OutageClockTest {

  private static final Instant SINCE = TestTicker.START.minusSeconds(5);

  @TempDir Path folder;
  private final TestTicker ticker = new TestTicker();
  private final List<String> told = new ArrayList<>();
  private Runnable whileTelling = () -> {};

  private OutageClock clock(Path where) {
    PortalListener listener =
        new PortalListener() {
          @Override
          public void outageBegan(Outage outage) {
            whileTelling.run();
            told.add("began " + outage.scope());
          }

          @Override
          public void outageOverdue(Outage outage) {
            told.add("overdue " + outage.lasted());
          }

          @Override
          public void outageEnded(Outage outage) {
            told.add("ended " + outage.lasted());
          }
        };
    return new OutageClock(OutageFile.in(where), Duration.ofHours(2), listener, ticker);
  }

  @Test
  void tellsBeginningOverdueAndEndOnceEach() {
    OutageClock clock = clock(folder);
    assertThat(clock.current()).isEmpty();
    clock.ended();
    clock.tick();
    clock.began(SINCE, Outage.Scope.PORTAL);
    clock.began(TestTicker.START, Outage.Scope.CHANNELS);
    ticker.pass(Duration.ofHours(2).minusSeconds(6));
    clock.tick();
    assertThat(told).containsExactly("began PORTAL");
    ticker.pass(Duration.ofSeconds(1));
    clock.tick();
    clock.tick();
    assertThat(clock.current().orElseThrow().since()).isEqualTo(SINCE);
    ticker.pass(Duration.ofHours(1));
    clock.ended();
    clock.ended();
    assertThat(told).containsExactly("began PORTAL", "overdue PT2H", "ended PT3H");
    assertThat(clock.current()).isEmpty();
  }

  /** Else an outage that ends at once would last for ever in the eyes of who is told. */
  @Test
  void tellsInTheOrderInWhichItHappened() {
    OutageClock clock = clock(folder);
    whileTelling = clock::ended;
    clock.began(SINCE, Outage.Scope.PORTAL);
    assertThat(told).containsExactly("began PORTAL", "ended PT5S");
  }

  @Test
  void aRestartDoesNotMakeItYounger() {
    clock(folder).began(SINCE, Outage.Scope.CHANNELS);
    ticker.pass(Duration.ofHours(3));
    OutageClock restarted = clock(folder);
    assertThat(restarted.current().orElseThrow().since()).isEqualTo(SINCE);
    restarted.tick();
    clock(folder).tick();
    assertThat(told).containsExactly("began CHANNELS", "overdue PT3H5S");
    clock(folder).ended();
    assertThat(clock(folder).current()).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void worksWithoutAFolderAndInOneThatCannotBeWritten() throws Exception {
    Path file = Files.createFile(folder.resolve("no-folder"));
    for (Path where : new Path[] {null, file}) {
      OutageClock clock = clock(where);
      clock.began(SINCE, Outage.Scope.PORTAL);
      assertThat(clock.current()).isPresent();
      clock.ended();
      assertThat(clock.current()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "since=gestern\nscope=PORTAL", "since=2026-11-23T02\\:03\\:04Z", "\\u00zz"})
  void beginsAnewWhereTheFileIsDamaged(String text) throws Exception {
    Files.writeString(folder.resolve("outage.properties"), text);
    OutageClock clock = clock(folder);
    assertThat(clock.current()).isEmpty();
    clock.began(SINCE, Outage.Scope.PORTAL);
    assertThat(clock(folder).current()).isPresent();
  }

  @Test
  void aClockThatWasSetBackShowsNoNegativeTime() {
    OutageClock clock = clock(null);
    clock.began(TestTicker.START.plusSeconds(60), Outage.Scope.PORTAL);
    assertThat(clock.current().orElseThrow().lasted()).isZero();
  }
}
