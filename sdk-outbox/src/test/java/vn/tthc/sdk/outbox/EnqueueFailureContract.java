package vn.tthc.sdk.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.tthc.sdk.outbox.Samples.dossier;
import static vn.tthc.sdk.outbox.Samples.step;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the host's transaction hears when it cannot enqueue, and what nobody hears. */
abstract class EnqueueFailureContract extends OnDatabase {

  private static final String SECRET = "Bí mật";

  /** A transaction that has begun to read, at an isolation where it sees nothing newer. */
  private Connection reading() throws SQLException {
    Connection connection = rig.source.getConnection();
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    try (Statement statement = connection.createStatement()) {
      statement.executeQuery("SELECT COUNT(*) FROM " + rig.tables + "_dossier").next();
    }
    return connection;
  }

  private static void assertSaysNothingOfTheChange(Throwable failure) {
    StringWriter printed = new StringWriter();
    failure.printStackTrace(new PrintWriter(printed, true));
    String hex = HexFormat.of().formatHex(SECRET.getBytes(StandardCharsets.UTF_8));
    assertThat(printed.toString())
        .contains("EnqueueFailureContract")
        .doesNotContain(SECRET)
        .doesNotContainIgnoringCase(hex)
        .doesNotContain("Linh");
  }

  @Test
  void atAHigherIsolationTheHostIsToldToRepeat() throws Exception {
    Outbox outbox = rig.open(rig.builder());
    try (Connection host = reading()) {
      rig.enqueue(outbox, dossier(ONE));
      OutboxException failure =
          catchThrowableOfType(
              OutboxException.class, () -> outbox.enqueue(host, List.of(step(ONE, SECRET))));
      host.rollback();
      outbox.enqueue(host, List.of(step(ONE, SECRET)));
      host.commit();

      assertThat(failure).hasMessageContaining("SQLSTATE 40001");
      assertThat(((SQLException) failure.getCause()).getSQLState()).isEqualTo("40001");
      assertSaysNothingOfTheChange(failure);
    }
    assertThat(outbox.list(OutboxQuery.open()))
        .extracting(OutboxItem::kind)
        .containsExactly("Dossier", "DossierStep");
  }

  @Test
  void aFailureDoesNotQuoteWhatWasToBeStored() {
    Outbox outbox = rig.open(rig.builder());
    rig.execute(
        "ALTER TABLE ${prefix} ADD CONSTRAINT ${prefix}_none CHECK (kind <> 'DossierStep')");
    OutboxException failure =
        catchThrowableOfType(OutboxException.class, () -> rig.enqueue(outbox, step(ONE, SECRET)));

    assertThat(failure).hasMessageContaining("Nothing was enqueued");
    assertSaysNothingOfTheChange(failure);
  }

  @Test
  void anIdThatIsTakenAlreadyDoesNotPassForEnqueued() {
    Outbox outbox = rig.open(rig.builder());
    rig.enqueue(outbox, dossier(ONE));
    rig.execute("ALTER SEQUENCE ${prefix}_id RESTART WITH 1");

    assertThatThrownBy(() -> rig.enqueue(outbox, dossier(TWO)))
        .isInstanceOf(OutboxException.class)
        .hasMessageContaining("SQLSTATE 23505");
    assertThat(outbox.status().open()).isEqualTo(1);
  }
}
