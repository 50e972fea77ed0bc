package vn.tthc.sdk.internal.config;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with settings, so that all of it can be told at once. */
final class Faults {

  private static final Duration SHORTEST = Duration.ofMillis(1);
  private static final Duration LONGEST = Duration.ofDays(1);

  private final List<Fault> found = new ArrayList<>();

  /** Notes a setting that was not given. */
  void checkGiven(boolean given, String setting, String mend) {
    if (!given) {
      found.add(new Fault(setting, true, mend));
    }
  }

  /** Notes a setting that is wrong. */
  void check(boolean right, String setting, String mend) {
    if (!right) {
      found.add(new Fault(setting, false, mend));
    }
  }

  /** Notes a duration that is too short or longer than a day. */
  void checkDuration(String setting, Duration duration) {
    check(within(duration, LONGEST), setting, "give from one millisecond to one day");
  }

  /** Whether it is at least a millisecond. */
  static boolean within(Duration duration, Duration longest) {
    return duration.compareTo(SHORTEST) >= 0 && duration.compareTo(longest) <= 0;
  }

  static boolean within(int value, int least, int most) {
    return value >= least && value <= most;
  }

  /** Throws if anything was noted. */
  void tell() {
    if (!found.isEmpty()) {
      throw new WrongSettings(found);
    }
  }
}
