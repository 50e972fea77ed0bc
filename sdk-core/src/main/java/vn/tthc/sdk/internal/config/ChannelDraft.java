package vn.tthc.sdk.internal.config;

import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.DestinationCarrier;

/** What the settings say of a channel. */
final class ChannelDraft {

  /** Stand in for what is missing, so that the rest is judged too; nothing is ever sent there. */
  private static final URI NO_URL = URI.create("https://missing.invalid/forward");

  private static final String NO_TEXT = "missing";

  private final String prefix;
  private final TlsDraft tls;
  private final GatewayDraft gateway;
  private @Nullable URI url;
  private @Nullable String destination;
  private @Nullable DestinationCarrier destinationIn;
  private @Nullable String username;
  private @Nullable Supplier<String> password;
  private @Nullable String loginPath;
  private @Nullable String dataPath;
  private @Nullable String sharePath;

  ChannelDraft(String name) {
    prefix = "channel." + name + ".";
    tls = new TlsDraft(prefix);
    gateway = new GatewayDraft(prefix);
  }

  TlsDraft tls() {
    return tls;
  }

  GatewayDraft gateway() {
    return gateway;
  }

  void url(URI value) {
    url = value;
  }

  void destination(String value) {
    destination = value;
  }

  void destinationIn(DestinationCarrier value) {
    destinationIn = value;
  }

  void username(String value) {
    username = value;
  }

  void password(Supplier<String> value) {
    password = value;
  }

  void loginPath(String value) {
    loginPath = value;
  }

  void dataPath(String value) {
    dataPath = value;
  }

  void sharePath(String value) {
    sharePath = value;
  }

  Channel build(Problems problems) {
    Channel channel =
        Channel.adapter(
            need(problems, "url", url, NO_URL, "give the adapter's forwarding address"),
            need(problems, "destination", destination, NO_TEXT, "give the portal's member code"),
            need(problems, "username", username, NO_TEXT, "give the account at the portal"),
            need(problems, "password", password, () -> NO_TEXT, "give the account's password"));
    channel =
        channel
            .withPaths(or(loginPath, channel.loginPath()), or(dataPath, channel.dataPath()))
            .withDestinationIn(or(destinationIn, channel.destinationCarrier()))
            .withTls(tls.build(problems));
    channel = sharePath == null ? channel : channel.withSharePath(sharePath);
    return channel.withGateway(gateway.build(channel.tls(), tls.store(), problems));
  }

  private <T> T need(Problems problems, String key, @Nullable T given, T otherwise, String mend) {
    if (given == null) {
      problems.missing(prefix + key, mend);
    }
    return or(given, otherwise);
  }

  private static <T> T or(@Nullable T given, T otherwise) {
    return given == null ? otherwise : given;
  }
}
