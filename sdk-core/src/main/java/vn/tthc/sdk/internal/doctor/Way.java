package vn.tthc.sdk.internal.doctor;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tthc.sdk.Channel;

/**
 * Where a channel leads.
 *
 * @param addresses of its host; empty when they are not known
 */
record Way(String name, Channel channel, List<InetAddress> addresses) {

  String host() {
    return host(channel.url());
  }

  Optional<String> tokenHost() {
    return channel.gateway().tokenUrl().map(Way::host);
  }

  private static String host(URI url) {
    return url.getHost().toLowerCase(Locale.ROOT);
  }
}
