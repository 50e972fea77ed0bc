package vn.tthc.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tthc.sdk.testing.assertj.PortalAssertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.model.VietnamTime;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.outbox.EmbeddedDatabase;
import vn.tthc.sdk.outbox.Outbox;
import vn.tthc.sdk.testing.MockPortal;

/** What stands in docs/outbox.md works. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class OutboxExampleTest {

  /** Between two looks; the core belongs to the process that is waited for. */
  private static final long A_LITTLE = 1_000_000;

  private static final int EACH_RUN = 5;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgresql"})
  void whatTheTableHasThePortalHas(String kind) throws Exception {
    boolean embedded = kind.equals("h2");
    String url = embedded ? EmbeddedDatabase.url(folder.resolve("agency")) : PostgresServer.url();
    String user = embedded ? "sa" : "postgres";
    try (ExampleRig rig = new ExampleRig(folder)) {
      ExampleRig.Run first = run(rig.config(), url, user);
      ExampleRig.Run second = run(rig.config(), url, user);

      assertThat(first.said()).isEqualTo(second.said()).contains("outbox: 20 over, 0 blocked");
      assertThat(first.status() + second.status()).isZero();
      MockPortal portal = rig.portal();
      assertThat(portal).hasDossiers(2 * EACH_RUN).hasNoDuplicatedSteps().isProven();
      try (Connection connection = DriverManager.getConnection(url, user, "")) {
        assertThat(AgencyTable.count(connection)).isEqualTo(2 * EACH_RUN);
        for (int i = 0; i < 2 * EACH_RUN; i++) {
          sameOnBothSides(portal, AgencyTable.read(connection, MadeUp.dossier(i).code()));
        }
      }
    }
  }

  private static ExampleRig.Run run(String config, String url, String user) {
    return ExampleRig.tthc(
        "example",
        "outbox",
        "--config",
        config,
        "--database",
        url,
        "--user",
        user,
        "--dossiers",
        "" + EACH_RUN);
  }

  private static void sameOnBothSides(MockPortal portal, Dossier row) {
    assertThat(row.status().is(DossierStatus.PROCESSING)).isTrue();
    assertThat(portal)
        .dossier(row.code())
        .hasStatus("4")
        .hasField("ChuHoSo", row.owner().name())
        .hasField("NgayTiepNhan", VietnamTime.format(row.receivedAt()));
    assertThat(portal.steps(row.code()))
        .extracting(step -> step.get("TrangThai"))
        .containsExactly("2", "4");
  }

  @Test
  void whatIsNotCommittedIsOnNeitherSide() throws Exception {
    DataSource database = EmbeddedDatabase.open(folder.resolve("agency"));
    OutboxMetrics metrics = new OutboxMetrics();
    DossierStep step = MadeUp.step(1, DossierStatus.RECEIVED);
    try (ExampleRig rig = new ExampleRig(folder);
        PortalClient client = PortalClient.fromProperties(Path.of(rig.config()));
        Connection connection = database.getConnection();
        Outbox outbox = OutboxExample.open(database, client, metrics)) {
      AgencyTable.create(connection);
      OutboxExample.receive(database, outbox, MadeUp.dossier(1), step);
      assertThatThrownBy(() -> OutboxExample.receive(database, outbox, MadeUp.dossier(1), step))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(
              () -> OutboxExample.goOn(database, outbox, MadeUp.step(2, DossierStatus.PROCESSING)))
          .isInstanceOf(SQLException.class);
      connection.setAutoCommit(false);
      assertThat(OutboxExample.enqueueOnce(connection, outbox, 1, step)).isTrue();
      assertThat(OutboxExample.enqueueOnce(connection, outbox, 1, step)).isFalse();
      connection.rollback();
      while (outbox.status().open() > 0) {
        LockSupport.parkNanos(A_LITTLE);
      }
      assertThat(AgencyTable.count(connection)).isEqualTo(1);
      assertThat(rig.portal()).hasDossiers(1).hasSteps(1);
    }
    assertThat(metrics).hasToString("2 over, 0 blocked, degraded: []");
  }
}
