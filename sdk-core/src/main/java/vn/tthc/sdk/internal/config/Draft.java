package vn.tthc.sdk.internal.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.tthc.sdk.Paging;
import vn.tthc.sdk.PortalClientBuilder;
import vn.tthc.sdk.RetryPolicy;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.dossier.DossierStatus;

/** Gathers what takes several settings, and hands everything to a builder. */
final class Draft {

  private final PortalClientBuilder builder;
  private final SigningDraft signing = new SigningDraft();
  private final WireDraft wire = new WireDraft();
  private final Map<String, ChannelDraft> channels = new LinkedHashMap<>();
  private final Map<String, DossierStatus> statuses = new LinkedHashMap<>();
  private RetryPolicy retry = RetryPolicy.STANDARD;
  private Paging paging = Paging.STANDARD;

  Draft(PortalClientBuilder builder) {
    this.builder = builder;
  }

  PortalClientBuilder builder() {
    return builder;
  }

  SigningDraft signing() {
    return signing;
  }

  WireDraft wire() {
    return wire;
  }

  void environment(String name) {
    builder.environment(name);
    wire.environment(name);
  }

  void exchangeLog(Setting value) {
    if (value.text().equals("off")) {
      builder.withoutExchangeLog();
    } else {
      builder.exchangeLog(value.path());
    }
  }

  void exchangeLogMirror(Setting value) {
    if (!value.text().equals("off")) {
      builder.exchangeLogMirror(value.path());
    }
  }

  void exchangeLogKeep(Setting value) {
    if (!value.text().equals("forever")) {
      builder.exchangeLogKeep(value.duration());
    }
  }

  void retry(UnaryOperator<RetryPolicy> change) {
    retry = change.apply(retry);
    builder.retry(retry);
  }

  /** One of the agency's own status codes, and the portal's for it. */
  void status(Setting value) {
    Coded<DossierStatus> status = Coded.of(DossierStatus.class, value.text());
    if (status == null || status.constant() == null) {
      throw new IllegalArgumentException("give a status of Art. 7.3, from 1 to 10");
    }
    statuses.put(value.argument(), status.constant());
    builder.statuses(statuses);
  }

  void paging(UnaryOperator<Paging> change) {
    paging = change.apply(paging);
    builder.paging(paging);
  }

  /** The channels there are, preferred first. */
  void channels(List<String> names) {
    if (!names.stream().allMatch(ChannelCheck::isName)) {
      throw new IllegalArgumentException(
          "name channels with small letters, digits and dashes, a letter first");
    }
    if (names.stream().distinct().count() < names.size()) {
      throw new IllegalArgumentException("a name stands there twice: keep one");
    }
    names.forEach(name -> channels.put(name, new ChannelDraft(name)));
  }

  /** A channel; one that goes nowhere when the list of them is missing, which is told as such. */
  ChannelDraft channel(String name) {
    if (channels.isEmpty()) {
      return new ChannelDraft(name);
    }
    ChannelDraft channel = channels.get(name);
    if (channel == null) {
      throw new IllegalArgumentException(
          "there is no channel " + name + ": add it to channels, or remove this");
    }
    return channel;
  }

  /** Hands over what was gathered. */
  void finish(Problems problems) {
    channels.forEach((name, channel) -> builder.channel(name, channel.build(problems)));
    signing.applyTo(builder, problems);
    wire.applyTo(builder, problems);
  }
}
