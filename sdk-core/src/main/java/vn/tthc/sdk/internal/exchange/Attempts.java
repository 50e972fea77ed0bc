package vn.tthc.sdk.internal.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tthc.sdk.Sent;
import vn.tthc.sdk.internal.channel.ChannelLink;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.Reply;

/** What the attempts of one call have come to so far. Used by one thread. */
final class Attempts {

  private final String exchangeId;
  private final boolean appends;
  private final Map<ChannelLink, Integer> count = new HashMap<>();
  private final Map<ChannelLink, Integer> perhapsArrived = new HashMap<>();
  private final Map<String, String> said = new LinkedHashMap<>();
  private final Set<ChannelLink> excluded = new HashSet<>();
  private int total;
  private int firewallPages;
  private boolean maybeArrived;
  private boolean repeated;
  private ChannelLink lastLink;
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
    count.merge(link, 1, Integer::sum);
    if (reply.fate().sent() == Sent.UNKNOWN) {
      maybeArrived = true;
      perhapsArrived.merge(link, 1, Integer::sum);
    }
    firewallPages += reply.fate() == Fate.FIREWALL ? 1 : 0;
    // Neither a password nor an address mends itself while a call waits.
    if (reply.fate() == Fate.LOGIN_REFUSED || reply.fate() == Fate.MISROUTED) {
      excluded.add(link);
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
  }

  int firewallPages() {
    return firewallPages;
  }

  boolean maybeArrived() {
    return maybeArrived;
  }

  ExchangeResult result(boolean cancelled) {
    boolean answered = last.fate().answered();
    Sent sent = answered ? Sent.ANSWERED : maybeArrived ? Sent.UNKNOWN : Sent.NO;
    return new ExchangeResult(
        exchangeId,
        last.fate(),
        sent,
        last.code(),
        last.portalMessage(),
        last.fate() == Fate.ACCEPTED ? "" : reason(answered, cancelled),
        lastLink == null ? "" : lastLink.name(),
        total,
        repeated);
  }

  private String reason(boolean answered, boolean cancelled) {
    if (answered) {
      return last.detail();
    }
    String channels =
        said.entrySet().stream()
            .map(entry -> entry.getKey() + ": " + entry.getValue())
            .collect(Collectors.joining("; "));
    if (channels.isEmpty()) {
      return cancelled ? "cancelled" : "no channel is available";
    }
    return cancelled ? "cancelled; " + channels : channels;
  }
}
