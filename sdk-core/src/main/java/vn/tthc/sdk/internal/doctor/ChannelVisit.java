package vn.tthc.sdk.internal.doctor;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.Diagnosis.Step;
import vn.tthc.sdk.internal.channel.ChannelLook;
import vn.tthc.sdk.internal.channel.Contact;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.protocol.Protocol;

/** The checks of one channel, step by step; what an earlier step rules out is skipped. */
final class ChannelVisit implements AutoCloseable {

  private final String name;
  private final Channel channel;
  private final Ticker ticker;
  private final ChannelLook look;
  private List<InetAddress> addresses = List.of();

  ChannelVisit(String name, Channel channel, Settings settings, Protocol protocol, Ticker ticker) {
    this.name = name;
    this.channel = channel;
    this.ticker = ticker;
    this.look = new ChannelLook(name, channel, settings, protocol, ticker);
  }

  void make(Findings findings) {
    Contact contact = look.contact();
    addresses = contact.addresses();
    Arrival arrival = new Arrival(channel, contact, ticker.now());
    if (!arrival.check(name, findings)) {
      skip(findings, Step.GATEWAY_TOKEN, Step.LOGIN, Step.CLOCK, Step.ROUND_TRIP);
      return;
    }
    Admission admission = new Admission(channel, look, ticker);
    Finding token = findings.add(name, Step.GATEWAY_TOKEN, admission::token);
    if (token.isFailed()) {
      skip(findings, Step.LOGIN);
    } else {
      findings.add(name, Step.LOGIN, admission::login);
    }
    findings.add(name, Step.CLOCK, Clocks.compare(look.clockAhead()), Duration.ZERO);
    RoundTrip trip = new RoundTrip(look, ticker);
    findings.add(name, Step.ROUND_TRIP, () -> trip.check(contact));
  }

  private void skip(Findings findings, Step... steps) {
    for (Step step : steps) {
      findings.add(name, step, Finding.skipped("an earlier step failed"), Duration.ZERO);
    }
  }

  /** Where it leads, as far as has been found out. */
  Way way() {
    return new Way(name, channel, addresses);
  }

  @Override
  public void close() {
    look.close();
  }
}
