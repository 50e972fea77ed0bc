package vn.tthc.sdk.outbox.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.regex.Pattern;

/**
 * How the tables are called.
 *
 * @param prefix beginning of all names
 */
public record Names(String prefix) {

  private static final Pattern GOOD = Pattern.compile("[a-z][a-z0-9_]{0,39}");
  private static final String PLACE = "${prefix}";

  /** The names when nothing is set. */
  public static final Names STANDARD = new Names("tthc_outbox");

  /** Refuses what would have to be quoted. */
  public Names {
    if (!GOOD.matcher(prefix).matches()) {
      throw new IllegalArgumentException(
          "Names of tables begin with up to 40 small letters, digits and _, a letter first.");
    }
  }

  /** A statement with the names in it. */
  public String in(String sql) {
    return sql.replace(PLACE, prefix);
  }

  /** The same, ready to be given its values. */
  PreparedStatement prepare(Connection connection, String sql) throws SQLException {
    return connection.prepareStatement(in(sql));
  }
}
