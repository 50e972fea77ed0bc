package vn.tthc.sdk.internal.doctor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.tthc.sdk.Diagnosis;
import vn.tthc.sdk.Diagnosis.Check;
import vn.tthc.sdk.Diagnosis.Step;
import vn.tthc.sdk.internal.config.Ticker;

/** Collects checks and tells each as it comes. */
final class Findings {

  private final Consumer<Check> progress;
  private final Ticker ticker;
  private final List<Check> checks = new ArrayList<>();

  Findings(Consumer<Check> progress, Ticker ticker) {
    this.progress = progress;
    this.ticker = ticker;
  }

  /** Adds a check that is about all channels. */
  void add(Step step, Supplier<Finding> check) {
    add("", step, check);
  }

  /** Adds a check and how long it takes. */
  Finding add(String channel, Step step, Supplier<Finding> check) {
    long begun = ticker.nanos();
    Finding finding = check.get();
    Duration took = Duration.ofNanos(ticker.nanos() - begun);
    add(channel, step, finding, finding.isSkipped() ? Duration.ZERO : took);
    return finding;
  }

  /** Adds a check that was made already. */
  void add(String channel, Step step, Finding finding, Duration took) {
    Check check =
        new Check(channel, step, finding.status(), finding.detail(), finding.mend(), took);
    checks.add(check);
    progress.accept(check);
  }

  Diagnosis diagnosis() {
    return new Diagnosis(checks);
  }
}
