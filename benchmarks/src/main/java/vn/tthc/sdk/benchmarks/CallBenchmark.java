package vn.tthc.sdk.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One call, over a connection that is kept, to a server that costs nothing to wait for. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CallBenchmark {

  /** Enough for the compiler's last stage, however slow the disk is that some wait for. */
  private static final int WARM_UP_CALLS = 6_000;

  /** Which way to send. */
  @Param public CallKind kind;

  private CannedServer server;
  private Call call;

  /** Opens the client and calls until it is warm. */
  @Setup
  public void prepare() throws Exception {
    server = kind.serve();
    call = kind.open(server);
    for (int i = 0; i < WARM_UP_CALLS; i++) {
      call.run();
    }
  }

  /** Closes both. */
  @TearDown
  public void close() throws IOException {
    call.close();
    server.close();
  }

  /** The call. */
  @Benchmark
  public Object call() throws Exception {
    return call.run();
  }
}
