package vn.tthc.sdk.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which requests to a {@link MockPortal} fail. A request meets the first rule, in the
 * order in which they were added, that means it; rules behind that one do not count it.
 * Thread-safe.
 */
public final class FaultRules {
  private final Clock clock;
  private final List<ActiveRule> active = new ArrayList<>();
  private Consumer<@Nullable Duration> keeper = time -> {};

  FaultRules(Clock clock) {
    this.clock = clock;
  }

  /** Who is told of every change, and in what time the next one is due; null for never. */
  void keptBy(Consumer<@Nullable Duration> other) {
    keeper = other;
  }

  /**
   * Adds a rule behind all others. Its counts and its time begin now, also when it was added
   * before.
   */
  public FaultRules add(FaultRule rule) {
    Objects.requireNonNull(rule, "rule");
    synchronized (this) {
      active.add(new ActiveRule(rule, clock.instant()));
    }
    changed(rule);
    return this;
  }

  /**
   * Takes a rule back.
   *
   * @return whether it was there and had not come to its end
   */
  public boolean remove(FaultRule rule) {
    boolean found = rules().contains(rule);
    synchronized (this) {
      active.removeIf(one -> one.rule().equals(rule));
    }
    changed(rule);
    return found;
  }

  /** Takes all rules back. */
  public void clear() {
    List<FaultRule> all = rules();
    synchronized (this) {
      active.clear();
    }
    all.forEach(this::changed);
  }

  private void changed(FaultRule rule) {
    if (rule.isRefusedConnection()) {
      keeper.accept(rule.pace().during());
    }
  }

  /** The rules that have not come to their end, in their order. */
  public synchronized List<FaultRule> rules() {
    dropThoseThatAreOver();
    return active.stream().map(ActiveRule::rule).toList();
  }

  private void dropThoseThatAreOver() {
    Instant now = clock.instant();
    active.removeIf(rule -> rule.isOver(now));
  }

  /** What this request meets. */
  synchronized Optional<Failure> next(Asked asked) {
    dropThoseThatAreOver();
    return active.stream()
        .filter(rule -> rule.hits(asked))
        .findFirst()
        .map(rule -> rule.rule().failure());
  }

  synchronized boolean refuseConnectionsAt(String door) {
    dropThoseThatAreOver();
    return active.stream().anyMatch(rule -> rule.refusesConnectionsAt(door));
  }
}
