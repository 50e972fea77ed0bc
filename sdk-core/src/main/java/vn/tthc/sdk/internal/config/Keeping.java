package vn.tthc.sdk.internal.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.ExchangeLogSink;
import vn.tthc.sdk.signing.Signer;
import vn.tthc.sdk.signing.Verifier;

/**
 * How the exchange log is kept.
 *
 * @param mirror a second folder with the same files; null for none
 * @param sinks that get a copy too
 * @param keep how long lines are kept; null for ever
 * @param payloads whether payloads are kept beside the log
 * @param checkpoints longest time without a checkpoint, while there is traffic
 * @param segment bytes of which a file is full
 * @param sealer signs checkpoints; null for the client's signer
 * @param verifier checks the signatures of checkpoints when they are made; null for none
 */
public record Keeping(
    @Nullable Path mirror,
    List<ExchangeLogSink> sinks,
    @Nullable Duration keep,
    boolean payloads,
    Duration checkpoints,
    long segment,
    @Nullable Signer sealer,
    @Nullable Verifier verifier) {

  /** The defaults. */
  public static final Keeping STANDARD =
      new Keeping(null, List.of(), null, false, Duration.ofHours(1), 64L << 20, null, null);

  /** Copies the list. */
  public Keeping {
    sinks = List.copyOf(sinks);
  }

  /** The same with another folder, or with none. */
  public Keeping withMirror(@Nullable Path other) {
    return new Keeping(other, sinks, keep, payloads, checkpoints, segment, sealer, verifier);
  }

  /** The same with one more. */
  public Keeping withSink(ExchangeLogSink sink) {
    List<ExchangeLogSink> more = Stream.concat(sinks.stream(), Stream.of(sink)).toList();
    return new Keeping(mirror, more, keep, payloads, checkpoints, segment, sealer, verifier);
  }

  /** The same with another time. */
  public Keeping withKeep(Duration other) {
    return new Keeping(mirror, sinks, other, payloads, checkpoints, segment, sealer, verifier);
  }

  /** The same, with payloads or without. */
  public Keeping withPayloads(boolean yes) {
    return new Keeping(mirror, sinks, keep, yes, checkpoints, segment, sealer, verifier);
  }

  /** The same with another time. */
  public Keeping withCheckpoints(Duration other) {
    return new Keeping(mirror, sinks, keep, payloads, other, segment, sealer, verifier);
  }

  /** The same with files of another size. */
  public Keeping withSegment(long bytes) {
    return new Keeping(mirror, sinks, keep, payloads, checkpoints, bytes, sealer, verifier);
  }

  /** The same with another signer. */
  public Keeping withSealer(Signer other) {
    return new Keeping(mirror, sinks, keep, payloads, checkpoints, segment, other, verifier);
  }

  /** The same with another verifier. */
  public Keeping withVerifier(Verifier other) {
    return new Keeping(mirror, sinks, keep, payloads, checkpoints, segment, sealer, other);
  }
}
