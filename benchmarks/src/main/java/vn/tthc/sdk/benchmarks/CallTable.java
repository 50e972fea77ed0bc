package vn.tthc.sdk.benchmarks;

import static vn.tthc.sdk.benchmarks.Rounds.least;
import static vn.tthc.sdk.benchmarks.Rounds.median;
import static vn.tthc.sdk.benchmarks.Rounds.most;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link CallBenchmark} in rounds and prints what each way to send adds to its floor. */
final class CallTable {

  /** What a call sends. */
  private record Sent(int size, byte[] body) {}

  private final Map<CallKind, Sent> sent;
  private final Rounds scores;

  private CallTable(Map<CallKind, Sent> sent, Rounds scores) {
    this.sent = sent;
    this.scores = scores;
  }

  static void print(int rounds) throws RunnerException, IOException {
    Map<CallKind, Sent> sent = new EnumMap<>(CallKind.class);
    for (CallKind kind : CallKind.values()) {
      sent.put(kind, tryOut(kind));
    }
    requireSameWork(sent);
    String benchmark = CallBenchmark.class.getName();
    List<String> names = Stream.of(CallKind.values()).map(CallKind::name).toList();
    Rounds scores =
        Rounds.run(
            rounds, names, name -> new OptionsBuilder().include(benchmark).param("kind", name));
    System.out.printf(
        "%nOne call, Java %s, fastest of %d rounds%n%n", Runtime.version().feature(), rounds);
    new CallTable(sent, scores).rows();
  }

  private static Sent tryOut(CallKind kind) throws IOException {
    try (CannedServer server = kind.serve();
        Call call = kind.open(server)) {
      call.run();
      return new Sent(server.last().size(), server.last().body());
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(kind + " does not work", e);
    }
  }

  /** Makes sure that all ways to send a dossier send the same, and stripe-java and its floor. */
  private static void requireSameWork(Map<CallKind, Sent> sent) {
    sent.forEach(
        (kind, own) -> {
          byte[] ofFloor = sent.get(kind.floor()).body();
          if (kind != CallKind.OPENAI && !Arrays.equals(own.body(), ofFloor)) {
            throw new IllegalStateException(kind + " does not send what its floor sends");
          }
        });
  }

  /**
   * Of all rounds the fastest counts, here and at the floor: where the machine has slow spells that
   * are longer than a case, a difference within a round is often between two speeds.
   */
  private void rows() {
    System.out.println("| | bytes up | a call | slowest round | added to its client |");
    System.out.println("|---|---|---|---|---|");
    for (CallKind kind : CallKind.values()) {
      List<Double> micros = scores.micros(kind.name());
      System.out.printf(
          "| %s | %d | %.0f µs, %.1f KB | %.0f µs | %s |%n",
          kind.label(),
          sent.get(kind).size(),
          least(micros),
          kilobytes(kind),
          most(micros),
          kind == kind.floor() ? "" : added(kind));
    }
  }

  private String added(CallKind kind) {
    CallKind floor = kind.floor();
    return String.format(
        "%.0f µs, %.1f KB",
        least(scores.micros(kind.name())) - least(scores.micros(floor.name())),
        kilobytes(kind) - kilobytes(floor));
  }

  private double kilobytes(CallKind kind) {
    return median(scores.kilobytes(kind.name()));
  }
}
