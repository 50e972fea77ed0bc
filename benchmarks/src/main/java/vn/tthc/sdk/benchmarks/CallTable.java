package vn.tthc.sdk.benchmarks;

import static vn.tthc.sdk.benchmarks.Rounds.least;
import static vn.tthc.sdk.benchmarks.Rounds.median;
import static vn.tthc.sdk.benchmarks.Rounds.most;

import java.io.IOException;
import java.util.ArrayList;
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
        "%nOne call, Java %s, medians of %d rounds%n%n", Runtime.version().feature(), rounds);
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

  private void rows() {
    System.out.println("| | bytes up | a call | added to its client | range of the time added |");
    System.out.println("|---|---|---|---|---|");
    for (CallKind kind : CallKind.values()) {
      String name = kind.name();
      System.out.printf(
          "| %s | %d | %.0f µs, %.1f KB | %s |%n",
          kind.label(),
          sent.get(kind).size(),
          median(scores.micros(name)),
          median(scores.kilobytes(name)),
          kind == kind.floor() ? " | " : added(name, kind.floor().name()));
    }
  }

  private String added(String name, String floor) {
    List<Double> micros = differences(scores.micros(name), scores.micros(floor));
    List<Double> kilobytes = differences(scores.kilobytes(name), scores.kilobytes(floor));
    return String.format(
        "%.0f µs, %.1f KB | %.0f to %.0f µs",
        median(micros), median(kilobytes), least(micros), most(micros));
  }

  private static List<Double> differences(List<Double> values, List<Double> floors) {
    List<Double> differences = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      differences.add(values.get(i) - floors.get(i));
    }
    return differences;
  }
}
