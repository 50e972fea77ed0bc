package vn.tthc.sdk.internal.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.Sent;
import vn.tthc.sdk.internal.channel.ChannelLink;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.Reply;

/** What the attempts of one call have come to so far. Used by one thread. */
final class Attempts {

  private static final int MOST_FAILURES = 20;

  private final String exchangeId;
  private final boolean appends;
  private final Map<ChannelLink, Integer> count = new HashMap<>();
  private final Map<ChannelLink, Integer> perhapsArrived = new HashMap<>();
  private final Map<String, String> said = new LinkedHashMap<>();
  private final Set<ChannelLink> excluded = new HashSet<>();
  private final Set<ChannelLink> afresh = new HashSet<>();
  private final List<AttemptFailure> failures = new ArrayList<>();
  private int total;
  private int spent;
  private int firewallPages;
  private boolean maybeArrived;
  private boolean repeated;
  private @Nullable ChannelLink lastLink;
  private Reply last = Reply.of(Fate.NOT_SENT, "");

  /**
   * @param appends whether the portal holds it once more for every attempt that arrives
   */
  Attempts(String exchangeId, boolean appends) {
    this.exchangeId = exchangeId;
    this.appends = appends;
  }

  void add(ChannelLink link, Reply reply) {
    repeated |= maybeArrived && reply.fate().sent() != Sent.NO;
    total++;
    afresh.remove(link);
    count.merge(link, 1, Integer::sum);
    boolean firstInDoubt = !maybeArrived && reply.fate().sent() == Sent.UNKNOWN;
    if (reply.fate().sent() == Sent.UNKNOWN) {
      maybeArrived = true;
      perhapsArrived.merge(link, 1, Integer::sum);
    }
    firewallPages += reply.fate() == Fate.FIREWALL ? 1 : 0;
    // Neither a password nor an address mends itself while a call waits.
    if (reply.fate().next() == Fate.Next.OTHER_CHANNEL) {
      excluded.add(link);
    }
    // One that may arrive late must show, however many came before it.
    boolean kept = failures.size() < MOST_FAILURES || firstInDoubt;
    if (!reply.fate().answered() && kept) {
      failures.add(new AttemptFailure(link.name(), reply.fate(), reply.detail()));
    }
    said.put(link.name(), reply.detail());
    lastLink = link;
    last = reply;
  }

  int on(ChannelLink link) {
    return count.getOrDefault(link, 0);
  }

  boolean excluded(ChannelLink link) {
    return excluded.contains(link);
  }

  /**
   * A channel that went down starts afresh when it is back: an outage uses up nobody's attempts.
   * Those that may have left another copy of a step at the portal count all the same.
   */
  void forget(ChannelLink link) {
    count.put(link, appends ? perhapsArrived.getOrDefault(link, 0) : 0);
    afresh.add(link);
  }

  /** Whether the channel went down and has not been tried since. */
  boolean startsAfresh(ChannelLink link) {
    return afresh.contains(link);
  }

  int total() {
    return total;
  }

  /** What the last attempt came to; "not sent" before the first. */
  Reply last() {
    return last;
  }

  /** The channel of the last attempt; null before the first. */
  @Nullable ChannelLink lastLink() {
    return lastLink;
  }

  void spend(int tokens) {
    spent += tokens;
  }

  /** Tokens that its retries took out of the budget. */
  int spent() {
    return spent;
  }

  int firewallPages() {
    return firewallPages;
  }

  boolean maybeArrived() {
    return maybeArrived;
  }

  /**
   * The account of all attempts.
   *
   * @param stop why no more were made, in our words; empty when there is nothing to add
   */
  ExchangeResult result(String stop) {
    boolean answered = last.fate().answered();
    Sent sent = answered ? Sent.ANSWERED : maybeArrived ? Sent.UNKNOWN : Sent.NO;
    return new ExchangeResult(
        exchangeId,
        last.fate(),
        sent,
        last.code(),
        last.portalMessage(),
        last.fate() == Fate.ACCEPTED ? "" : reason(answered, stop),
        lastLink == null ? "" : lastLink.name(),
        total,
        repeated,
        failures,
        last.result());
  }

  private String reason(boolean answered, String stop) {
    if (answered) {
      return last.detail();
    }
    String channels =
        said.entrySet().stream()
            .map(entry -> entry.getKey() + ": " + entry.getValue())
            .collect(Collectors.joining("; "));
    if (channels.isEmpty()) {
      return stop.isEmpty() ? "no channel was available within the deadline" : stop;
    }
    return stop.isEmpty() ? channels : stop + "; " + channels;
  }
}
