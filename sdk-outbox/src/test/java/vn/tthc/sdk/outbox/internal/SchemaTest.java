package vn.tthc.sdk.outbox.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.outbox.OutboxException;

class SchemaTest {

  private static final String URL = "jdbc:h2:mem:schema";

  @Test
  void whoMayNotMarkTheTablesIsNotToldThatTheyAreAnothers() throws SQLException {
    try (Connection owner = DriverManager.getConnection(URL, "sa", "");
        Statement statement = owner.createStatement()) {
      schema("sa").create();
      statement.execute("CREATE USER reader PASSWORD ''");
      statement.execute("GRANT SELECT ON SCHEMA PUBLIC TO reader");

      assertThatThrownBy(() -> schema("reader").check("agency"))
          .isInstanceOf(OutboxException.class)
          .hasMessageStartingWith("The tables cannot be marked as those of agency")
          .hasMessageContaining("SQLSTATE 90096");
    }
  }

  private static Schema schema(String user) {
    return new Schema(
        new Database(() -> DriverManager.getConnection(URL, user, ""), Names.STANDARD));
  }
}
