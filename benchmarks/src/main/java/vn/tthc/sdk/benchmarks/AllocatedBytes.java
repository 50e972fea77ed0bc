package vn.tthc.sdk.benchmarks;

import com.sun.management.ThreadMXBean;
import org.openjdk.jmh.results.AggregationPolicy;

/**
 * Bytes that the benchmark's own thread allocates for one operation: unlike JMH's own figure, it
 * does not count what a server in the same JVM allocates.
 */
public final class AllocatedBytes extends WorkerProfiler {

  static final String LABEL = "allocated.bytes";

  /** Made by JMH. */
  public AllocatedBytes() {
    super(LABEL, "B", AggregationPolicy.AVG);
  }

  @Override
  double usedUp(ThreadMXBean threads, long id) {
    return threads.getThreadAllocatedBytes(id);
  }
}
