package vn.tthc.sdk.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One exchange as it stands in the exchange log. Immutable; holds no personal data.
 *
 * @param exchangeId made once, the same over retries and channels
 * @param parentId the refused exchange that it is a part of; empty when none
 * @param operation the portal's name of the service
 * @param sender agency code of who sent
 * @param receiver destination code of who was to receive
 * @param direction {@code out}
 * @param environment of the portal
 * @param items how many changes it carried
 * @param keys what they are about: codes of dossiers or feedback; empty for reads
 * @param payloadSha256 digest of the payload, lower-case hex
 * @param signed whether its manifest is signed
 * @param seq number of the line that was written before it was sent
 * @param begunAt when that line was written
 * @param outcome how it ended; empty when nothing says so: it was sent, perhaps
 */
public record LoggedExchange(
    String exchangeId,
    String parentId,
    String operation,
    String sender,
    String receiver,
    String direction,
    String environment,
    int items,
    List<String> keys,
    String payloadSha256,
    boolean signed,
    long seq,
    Instant begunAt,
    Optional<Ending> outcome) {

  /** Copies the list and refuses nulls. */
  public LoggedExchange {
    Objects.requireNonNull(exchangeId, "exchangeId");
    Objects.requireNonNull(parentId, "parentId");
    Objects.requireNonNull(operation, "operation");
    Objects.requireNonNull(sender, "sender");
    Objects.requireNonNull(receiver, "receiver");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(environment, "environment");
    keys = List.copyOf(keys);
    Objects.requireNonNull(payloadSha256, "payloadSha256");
    Objects.requireNonNull(begunAt, "begunAt");
    Objects.requireNonNull(outcome, "outcome");
  }

  LoggedExchange endedBy(Ending ending) {
    return new LoggedExchange(
        exchangeId,
        parentId,
        operation,
        sender,
        receiver,
        direction,
        environment,
        items,
        keys,
        payloadSha256,
        signed,
        seq,
        begunAt,
        Optional.of(ending));
  }

  /**
   * How an exchange ended.
   *
   * @param result the portal's answer, such as {@code ACCEPTED}, or what happened instead
   * @param sent {@code ANSWERED}, {@code NO}, or {@code UNKNOWN}: it may have arrived
   * @param code the portal's error code; empty when none
   * @param channel that decided; empty when none
   * @param attempts requests tried
   * @param seq number of the line that says so
   * @param endedAt when that line was written
   */
  public record Ending(
      String result,
      String sent,
      String code,
      String channel,
      int attempts,
      long seq,
      Instant endedAt) {

    /** Refuses null. */
    public Ending {
      Objects.requireNonNull(result, "result");
      Objects.requireNonNull(sent, "sent");
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(channel, "channel");
      Objects.requireNonNull(endedAt, "endedAt");
    }
  }
}
