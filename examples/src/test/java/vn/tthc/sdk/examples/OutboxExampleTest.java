package vn.tthc.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.examples.export.AgencyExport;
import vn.tthc.sdk.examples.export.DossierMapping;
import vn.tthc.sdk.examples.export.StepMapping;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.outbox.EmbeddedDatabase;
import vn.tthc.sdk.outbox.Outbox;
import vn.tthc.sdk.testing.Door;
import vn.tthc.sdk.testing.MockPortal;

/** What stands in docs/outbox.md works. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class OutboxExampleTest {

  @TempDir Path folder;

  @Test
  void whatIsReceivedReachesThePortal() throws Exception {
    AgencyExport export = AgencyExport.read(SampleData.FOLDER);
    Dossier dossier = DossierMapping.map(export.dossiers().get(0)).change();
    DossierStep step = StepMapping.map(export.steps().get(0)).change();
    DataSource database = EmbeddedDatabase.open(folder.resolve("co-quan"));
    OutboxExample.Metrics metrics = new OutboxExample.Metrics();
    try (MockPortal portal = MockPortal.start();
        PortalClient client = client(portal);
        Connection connection = database.getConnection();
        Outbox outbox = OutboxExample.open(database, client, metrics)) {
      connection.createStatement().execute("CREATE TABLE ho_so (ma_ho_so VARCHAR(200))");
      OutboxExample.receive(database, outbox, dossier, step);
      connection.setAutoCommit(false);
      assertThat(OutboxExample.enqueueOnce(connection, outbox, 1, step)).isTrue();
      assertThat(OutboxExample.enqueueOnce(connection, outbox, 1, step)).isFalse();
      connection.rollback();
      while (outbox.status().open() > 0) {
        Thread.onSpinWait();
      }
      assertThat(portal.dossierCodes()).containsExactly(dossier.code());
      assertThat(portal.stepCount()).isEqualTo(1);
    }
    assertThat(metrics).hasToString("2 over, 0 blocked, degraded: []");
  }

  private static PortalClient client(MockPortal portal) {
    Door door = portal.main();
    return PortalClient.builder()
        .agency("H29")
        .main(Channel.adapter(door.url(), portal.destination(), door.user(), door.password()))
        .unsigned()
        .withoutExchangeLog()
        .build();
  }
}
