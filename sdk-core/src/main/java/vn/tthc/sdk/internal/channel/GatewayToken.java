package vn.tthc.sdk.internal.channel;

import java.time.Duration;

/**
 * A token of a gateway. Its {@code toString} leaves it out.
 *
 * @param value the token
 * @param askedAt when it was asked for, on the elapsed clock
 * @param life how long it lives from then on
 */
record GatewayToken(String value, long askedAt, Duration life) {

  /** When it is to be refreshed, in hundredths of its life. */
  private static final int OLD = 80;

  boolean ended(long nanos) {
    return nanos - askedAt >= life.toNanos();
  }

  boolean old(long nanos) {
    return nanos - askedAt >= life.toNanos() / 100 * OLD;
  }

  /** The header that shows it. */
  String header() {
    return "Bearer " + value;
  }

  /** The token is a secret. */
  @Override
  public String toString() {
    return "GatewayToken[" + life + "]";
  }
}
