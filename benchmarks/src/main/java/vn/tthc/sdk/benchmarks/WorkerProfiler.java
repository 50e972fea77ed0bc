package vn.tthc.sdk.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** What the benchmark's own thread uses up for one operation; all other threads are left out. */
abstract class WorkerProfiler implements InternalProfiler {

  private static final String WORKER = "jmh-worker";
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final String label;
  private final String unit;
  private final AggregationPolicy overSlices;
  private double before;

  WorkerProfiler(String label, String unit, AggregationPolicy overSlices) {
    this.label = label;
    this.unit = unit;
    this.overSlices = overSlices;
  }

  /** What a thread has used up so far. */
  abstract double usedUp(ThreadMXBean threads, long id);

  @Override
  public String getDescription() {
    return label + " of the benchmark's thread";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = ofWorkers();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double ofOne = (ofWorkers() - before) / result.getMetadata().getAllOps();
    return List.of(new ScalarResult(label, ofOne, unit + "/op", overSlices));
  }

  private double ofWorkers() {
    double all = 0;
    for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
      if (thread != null && thread.getThreadName().contains(WORKER)) {
        all += usedUp(THREADS, thread.getThreadId());
      }
    }
    return all;
  }
}
