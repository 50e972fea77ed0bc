package vn.tthc.sdk.internal.doctor;

import java.time.Duration;
import java.util.Optional;

/** Judges how far the channel's clock and ours are apart. */
final class Clocks {

  private static final Duration TOO_FAR = Duration.ofMinutes(1);

  private Clocks() {}

  /**
   * What a difference means.
   *
   * @param ahead how far the channel's is ahead, to the second; empty when it did not say
   */
  static Finding compare(Optional<Duration> ahead) {
    return ahead.map(Clocks::compare).orElseGet(() -> Finding.skipped("no answer told the time"));
  }

  private static Finding compare(Duration ahead) {
    if (ahead.isZero()) {
      return Finding.ok("the channel's clock and ours agree to the second");
    }
    String side = ahead.isNegative() ? "behind ours" : "ahead of ours";
    String detail = "the channel's clock is " + words(ahead.abs()) + " " + side;
    return ahead.abs().compareTo(TOO_FAR) < 0
        ? Finding.ok(detail)
        : Finding.warning(
            detail,
            "set this machine's clock by a time server; if it is right, tell the operator:"
                + " signatures and tokens carry the time");
  }

  private static String words(Duration duration) {
    long hours = duration.toHours();
    int minutes = duration.toMinutesPart();
    String full =
        (hours > 0 ? hours + " h " : "") + (hours > 0 || minutes > 0 ? minutes + " min " : "");
    return full + duration.toSecondsPart() + " s";
  }
}
