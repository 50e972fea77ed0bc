package vn.tthc.sdk.evidence;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be proven. Immutable.
 *
 * @param exchangeId of the exchange
 * @param item key of the items, such as the code of a dossier, that are to be shown without the
 *     others; empty to show the payload as a whole, where it was kept
 * @param payload file with the payload as it was sent; empty to take the one that was kept
 */
public record ProofRequest(String exchangeId, Optional<String> item, Optional<Path> payload) {

  /** Refuses null. */
  public ProofRequest {
    Objects.requireNonNull(exchangeId, "exchangeId");
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(payload, "payload");
  }

  /** The exchange as a whole, with what was kept of it. */
  public static ProofRequest of(String exchangeId) {
    return new ProofRequest(exchangeId, Optional.empty(), Optional.empty());
  }
}
