package vn.tthc.sdk.outbox.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.tthc.sdk.outbox.chaos.ChaosEvent.Kind;

/** Draws from a seed what goes wrong when; the same seed gives the same schedule. */
final class ChaosSchedule {

  /** A node that was killed or woken needs a moment before the next thing happens to it. */
  private static final long REST = 2_000;

  private final ChaosPlan plan;
  private final Random random;
  private final long[] busyUntil;
  private boolean killed;

  private ChaosSchedule(ChaosPlan plan, long seed) {
    this.plan = plan;
    this.random = new Random(seed);
    this.busyUntil = new long[plan.nodes()];
  }

  static List<ChaosEvent> draw(ChaosPlan plan, long seed) {
    return new ChaosSchedule(plan, seed).draw();
  }

  private List<ChaosEvent> draw() {
    List<Kind> kinds = new ArrayList<>();
    kinds.addAll(Collections.nCopies(plan.kills(), Kind.KILL));
    kinds.addAll(Collections.nCopies(plan.freezes(), Kind.FREEZE));
    kinds.addAll(Collections.nCopies(plan.mainDown(), Kind.MAIN_DOWN));
    kinds.addAll(Collections.nCopies(plan.bothDown(), Kind.BOTH_DOWN));
    kinds.addAll(Collections.nCopies(plan.lostAnswers(), Kind.LOST_ANSWERS));
    kinds.addAll(Collections.nCopies(plan.restarts(), Kind.DATABASE_RESTART));
    Collections.shuffle(kinds, random);
    long slot = plan.span().toMillis() * 9 / 10 / kinds.size();
    List<ChaosEvent> events = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      // The first moments are for work to get going.
      long at = plan.span().toMillis() / 20 + i * slot + random.nextLong(slot / 2);
      events.add(event(kinds.get(i), at));
    }
    return events;
  }

  private ChaosEvent event(Kind kind, long at) {
    long length = length(kind);
    boolean ofNode = kind == Kind.KILL || kind == Kind.FREEZE;
    int node = ofNode ? node(kind, at) : -1;
    long when = ofNode ? Math.max(at, busyUntil[node]) : at;
    if (ofNode) {
      busyUntil[node] = when + length + REST;
    }
    return new ChaosEvent(
        kind, Duration.ofMillis(when), Duration.ofMillis(length), node, random.nextLong());
  }

  /** The first kill is of the first node: with H2 that is the process which serves the file. */
  private int node(Kind kind, long at) {
    if (kind == Kind.KILL && !killed) {
      killed = true;
      return 0;
    }
    return freeNode(at);
  }

  private int freeNode(long at) {
    int first = random.nextInt(plan.nodes());
    for (int i = 0; i < plan.nodes(); i++) {
      int node = (first + i) % plan.nodes();
      if (busyUntil[node] <= at) {
        return node;
      }
    }
    return first;
  }

  private long length(Kind kind) {
    return switch (kind) {
      case KILL -> 2_000 + random.nextLong(3_000);
      case FREEZE -> plan.freeze().toMillis();
      case MAIN_DOWN, BOTH_DOWN -> 6_000 + random.nextLong(6_000);
      case LOST_ANSWERS -> plan.span().toMillis() / 20 + random.nextLong(5_000);
      case DATABASE_RESTART -> 0;
    };
  }
}
