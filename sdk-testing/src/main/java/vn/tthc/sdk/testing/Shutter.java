package vn.tthc.sdk.testing;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Closes doors while a rule refuses their connections, and opens again those that it closed. */
final class Shutter {
  private final FaultRules rules;
  private final Clock clock;
  private final Alarm alarm;
  private final List<Door> doors;
  private final Set<Door> shut = new HashSet<>();
  private boolean over;

  Shutter(FaultRules rules, Clock clock, List<Door> doors) {
    this.rules = rules;
    this.clock = clock;
    this.alarm = new Alarm(clock);
    this.doors = doors;
    rules.keptBy(this::changed);
  }

  private void changed(@Nullable Duration untilNext) {
    check();
    if (untilNext != null) {
      alarm.at(clock.instant().plus(untilNext), this::check);
    }
  }

  private synchronized void check() {
    if (!over) {
      doors.forEach(this::check);
    }
  }

  private void check(Door door) {
    boolean refuse = rules.refuseConnectionsAt(door.name());
    if (refuse && door.isOpen()) {
      shut.add(door);
      door.drainAndClose();
    } else if (!refuse && shut.contains(door)) {
      door.open();
      // Only now: one that could not open is tried again.
      shut.remove(door);
    }
  }

  /** From now on leaves the doors alone. */
  void stop() {
    synchronized (this) {
      over = true;
    }
    alarm.hurry();
  }
}
