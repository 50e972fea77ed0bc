package vn.tthc.sdk.benchmarks;

import com.sun.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.AggregationPolicy;

/**
 * Processor time of the benchmark's own thread for one operation: unlike the time on the wall, it
 * does not count what other programs, the compiler and the collector took meanwhile. Of all slices
 * the fastest counts.
 */
public final class ProcessorTime extends WorkerProfiler {

  static final String LABEL = "processor.time";

  /** Made by JMH. */
  public ProcessorTime() {
    super(LABEL, "us", AggregationPolicy.MIN);
  }

  @Override
  double usedUp(ThreadMXBean threads, long id) {
    return (double) threads.getThreadCpuTime(id) / TimeUnit.MICROSECONDS.toNanos(1);
  }
}
