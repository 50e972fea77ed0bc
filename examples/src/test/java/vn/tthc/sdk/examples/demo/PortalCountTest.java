package vn.tthc.sdk.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.examples.SampleData;
import vn.tthc.sdk.examples.export.AgencyExport;
import vn.tthc.sdk.testing.MockPortal;

/** The demo's last line is worth something only if it can also say that things went wrong. */
class PortalCountTest {

  private final Worklist work =
      Worklist.of(DemoData.resize(AgencyExport.read(SampleData.FOLDER), 5));

  @Test
  void whatTheClientCallsAcceptedAndThePortalDoesNotHoldIsLost() {
    try (MockPortal portal = MockPortal.start()) {
      PortalCount count = count(portal, allAccepted());
      assertThat(count.accepted()).isZero();
      assertThat(count.lost()).isEqualTo(work.changes().size());
      assertThat(count.duplicated()).isZero();
    }
  }

  @Test
  void whatTheReportDoesNotSpeakOfIsLost() {
    try (MockPortal portal = MockPortal.start()) {
      assertThat(count(portal, new SyncReport(List.of())).lost()).isEqualTo(work.changes().size());
    }
  }

  @Test
  void stepsThatArriveTwiceAreDuplicated() throws IOException {
    Path evidence;
    try (Stage stage = Stage.set();
        PortalClient portal = stage.openClient(new PortalListener() {})) {
      evidence = stage.evidence();
      assertThat(portal.sync(work.changes()).allAccepted()).isTrue();
      SyncReport again = portal.sync(work.changes());

      PortalCount count = count(stage.portal(), again);
      assertThat(count.lost()).isZero();
      assertThat(count.duplicated()).isEqualTo(count.steps()).isPositive();
      assertThat(count.accepted()).isEqualTo(work.changes().size());
    }
    Leftovers.delete(evidence);
  }

  private PortalCount count(MockPortal portal, SyncReport report) {
    return PortalCount.of(portal, work, Account.of(work, report));
  }

  private SyncReport allAccepted() {
    return new SyncReport(
        IntStream.range(0, work.changes().size()).mapToObj(this::accepted).toList());
  }

  private SyncItem accepted(int index) {
    return new SyncItem(
        index,
        work.changes().get(index),
        Outcome.ACCEPTED,
        "",
        List.of(),
        "",
        "",
        "",
        "main",
        false);
  }
}
