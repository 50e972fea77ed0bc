package vn.tthc.sdk.internal.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.Sent;
import vn.tthc.sdk.internal.evidence.Ending;
import vn.tthc.sdk.internal.protocol.Fate;

/**
 * How an exchange ended, over all attempts and channels.
 *
 * @param exchangeId the exchange
 * @param fate of the attempt that decided
 * @param sent whether any attempt reached the portal
 * @param code the portal's error code; empty when it gave none
 * @param portalMessage the portal's words; empty when it gave none
 * @param reason what each channel said, in our words; empty when accepted
 * @param channel the channel of the attempt that decided; empty when there was none
 * @param attempts requests that were tried
 * @param repeated whether it was sent again after an attempt, or in a refused batch, that may have
 *     left it at the portal
 * @param failures the attempts that brought no answer, in order; only the first of very many
 * @param result what the portal's yes brought, as it came; null when it brought nothing
 */
public record ExchangeResult(
    String exchangeId,
    Fate fate,
    Sent sent,
    String code,
    String portalMessage,
    String reason,
    String channel,
    int attempts,
    boolean repeated,
    List<AttemptFailure> failures,
    @Nullable JsonNode result) {

  /** Copies the list. */
  public ExchangeResult {
    failures = List.copyOf(failures);
  }

  /** What the exchange log is to keep of it. */
  Ending ending() {
    return new Ending(exchangeId, fate.name(), sent.name(), code, channel, attempts);
  }

  /** Whether an attempt may still arrive, though another was answered. */
  public boolean mayArriveLate() {
    return failures.stream().anyMatch(failure -> failure.fate().sent() == Sent.UNKNOWN);
  }

  /** The same for items that an earlier exchange may have carried to the portal already. */
  public ExchangeResult inDoubt() {
    return with(sent == Sent.NO ? Sent.UNKNOWN : sent, attempts, repeated || sent != Sent.NO);
  }

  /** The same for items that the portal may hold though it refused the batch they were in. */
  public ExchangeResult sentAgain() {
    return with(sent, attempts, repeated || sent != Sent.NO);
  }

  /** The account of both, when an earlier call of the same exchange led to this one. */
  ExchangeResult after(ExchangeResult earlier) {
    ExchangeResult both = (earlier.repeated ? inDoubt() : this).following(earlier.failures);
    return both.with(both.sent, earlier.attempts + attempts, both.repeated);
  }

  /** The same, after attempts that failed earlier. */
  public ExchangeResult following(List<AttemptFailure> earlier) {
    List<AttemptFailure> all = Stream.concat(earlier.stream(), failures.stream()).toList();
    return new ExchangeResult(
        exchangeId,
        fate,
        sent,
        code,
        portalMessage,
        reason,
        channel,
        attempts,
        repeated,
        all,
        result);
  }

  private ExchangeResult with(Sent altogether, int allAttempts, boolean allRepeated) {
    return new ExchangeResult(
        exchangeId,
        fate,
        altogether,
        code,
        portalMessage,
        reason,
        channel,
        allAttempts,
        allRepeated,
        failures,
        result);
  }

  /** The portal's words may name people. */
  @Override
  public String toString() {
    return "ExchangeResult[" + exchangeId + ", " + fate + ", " + sent + ", " + reason + "]";
  }
}
