package vn.tthc.sdk.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Processor time of the benchmark's own thread for one operation: unlike the time on the wall, it
 * does not count what other programs, the compiler and the collector took meanwhile.
 */
public final class ProcessorTime implements InternalProfiler {

  static final String LABEL = "processor.time";

  private static final String WORKER = "jmh-worker";
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private long before;

  @Override
  public String getDescription() {
    return "processor time of the benchmark's thread";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = ofWorkers();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double nanos = ofWorkers() - before;
    double micros = nanos / TimeUnit.MICROSECONDS.toNanos(1) / result.getMetadata().getAllOps();
    return List.of(new ScalarResult(LABEL, micros, "us/op", AggregationPolicy.MIN));
  }

  private static long ofWorkers() {
    long nanos = 0;
    for (long id : THREADS.getAllThreadIds()) {
      if (THREADS.getThreadInfo(id).getThreadName().contains(WORKER)) {
        nanos += THREADS.getThreadCpuTime(id);
      }
    }
    return nanos;
  }
}
