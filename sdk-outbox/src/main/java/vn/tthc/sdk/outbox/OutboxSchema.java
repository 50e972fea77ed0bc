package vn.tthc.sdk.outbox;

import vn.tthc.sdk.outbox.internal.Names;
import vn.tthc.sdk.outbox.internal.Schema;

/** The scripts that make the tables, for administrators who run them themselves. */
public final class OutboxSchema {

  private OutboxSchema() {}

  /**
   * The script of this version.
   *
   * @param database {@code h2} or {@code postgresql}
   * @param prefix beginning of the names, as in {@link OutboxBuilder#tables}
   * @throws IllegalArgumentException when there is none for this database
   */
  public static String script(String database, String prefix) {
    return Schema.script(database, new Names(prefix));
  }
}
