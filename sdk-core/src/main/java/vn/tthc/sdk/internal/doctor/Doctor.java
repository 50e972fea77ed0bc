package vn.tthc.sdk.internal.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.tthc.sdk.Diagnosis;
import vn.tthc.sdk.Diagnosis.Check;
import vn.tthc.sdk.Diagnosis.Step;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.protocol.AdapterProtocol;

/** Looks at all that a client would need, and leaves nothing behind. */
public final class Doctor {

  private final Settings settings;
  private final Ticker ticker;

  /** On the machine's own time. */
  public Doctor(Settings settings) {
    this(settings, Ticker.SYSTEM);
  }

  Doctor(Settings settings, Ticker ticker) {
    this.settings = settings;
    this.ticker = ticker;
  }

  /**
   * Makes all checks, one after the other.
   *
   * @param progress is told of each as it comes
   * @throws IllegalArgumentException when TLS or a gateway's key cannot be set up
   */
  public Diagnosis examine(Consumer<Check> progress) {
    Findings findings = new Findings(progress, ticker);
    List<ChannelVisit> visits = new ArrayList<>();
    try {
      prepare(visits);
      visits.forEach(visit -> visit.make(findings));
    } finally {
      visits.forEach(ChannelVisit::close);
    }
    List<Way> ways = visits.stream().map(ChannelVisit::way).toList();
    Independence.check(ways, findings);
    findings.add(Step.SIGNING, () -> Signing.check(settings, ticker.now()));
    findings.add(Step.EXCHANGE_LOG, () -> LogFolder.check(settings));
    return findings.diagnosis();
  }

  /** All before the first is made: settings that cannot work are told before anything is sent. */
  private void prepare(List<ChannelVisit> visits) {
    AdapterProtocol protocol = new AdapterProtocol(settings.agency(), settings.signatureCarrier());
    settings
        .channels()
        .forEach(
            (name, channel) ->
                visits.add(new ChannelVisit(name, channel, settings, protocol, ticker)));
  }
}
