package vn.tthc.sdk.internal.config;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.Gateway;

/** What a channel must be like, its gateway too. */
final class ChannelCheck {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,30}");
  private static final Pattern HEADER_NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}");

  // It may travel in a header.
  private static final Pattern MEMBER = Pattern.compile("[\\x21-\\x7e]{1,200}");
  private static final String PATH = "give a path that does not begin with a slash";
  private static final String PORT = "give a port from 1 to 65535";

  private ChannelCheck() {}

  /** Whether a channel may be called so. */
  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** Notes what is wrong with a channel of this name. */
  static void check(Faults faults, String name, Channel channel) {
    faults.check(isName(name), name, "name channels with small letters, digits and dashes");
    checkGateway(faults, name + ".gateway", channel);
    faults.check(isHttp(channel.url()), name + ".url", "give an http or https address");
    String path = channel.url().getPath();
    faults.check(
        path != null && path.length() > 1,
        name + ".url",
        "give the forwarding path too, /XrdAdapter/RestService/forward or /VXPAdapter/…");
    faults.check(isPort(channel.url().getPort()), name + ".url", PORT);
    faults.check(
        channel.url().getQuery() == null && channel.url().getFragment() == null,
        name + ".url",
        "give nothing behind the path");
    faults.check(
        !isPlainOutside(channel.url()),
        name + ".url",
        "plain http reaches loopback and private addresses only: use https");
    faults.check(
        channel.url().getUserInfo() == null,
        name + ".url",
        "give the account apart, not in the address");
    faults.check(!channel.username().isBlank(), name + ".username", "give the account");
    faults.check(
        MEMBER.matcher(channel.destination()).matches(),
        name + ".destination",
        "give the member code, without blanks or accents");
    faults.check(isPath(channel.loginPath()), name + ".loginPath", PATH);
    faults.check(isPath(channel.dataPath()), name + ".dataPath", PATH);
    faults.check(isPath(channel.sharePath()), name + ".sharePath", PATH);
  }

  /** Whether it is one, or that of the scheme. */
  private static boolean isPort(int port) {
    return port == -1 || Faults.within(port, 1, 65_535);
  }

  private static void checkGateway(Faults faults, String name, Channel channel) {
    channel
        .gateway()
        .tokenUrl()
        .ifPresent(
            url -> {
              faults.check(
                  isHttp(url) && url.getUserInfo() == null,
                  name + ".tokenUrl",
                  "give an http or https address without an account");
              faults.check(isPort(url.getPort()), name + ".tokenUrl", PORT);
              faults.check(
                  !isPlainOutside(url),
                  name + ".tokenUrl",
                  "plain http reaches private addresses only: use https");
              faults.check(
                  !channel.gateway().clientId().isBlank(),
                  name + ".clientId",
                  "give the client id");
            });
    boolean shows = channel.tls().identity().isPresent();
    faults.check(
        channel.gateway().method() != Gateway.Method.MUTUAL_TLS || shows,
        name,
        "mutual TLS needs a client certificate: give Tls.withIdentity");
    channel
        .gateway()
        .headers()
        .keySet()
        .forEach(
            header ->
                faults.check(
                    HEADER_NAME.matcher(header).matches(),
                    name + ".header",
                    "give a name of letters, digits and dashes"));
  }

  private static boolean isHttp(URI url) {
    boolean http = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
    return http && url.getHost() != null;
  }

  private static boolean isPlainOutside(URI url) {
    return "http".equals(url.getScheme()) && isPublicNumber(url.getHost());
  }

  /** Whether a host is a public address written in numbers; names are looked up when connecting. */
  private static boolean isPublicNumber(String host) {
    if (host == null || !host.matches("[0-9.]+|\\[.*]")) {
      return false;
    }
    try {
      return !InsideAddress.is(InetAddress.getByName(host));
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** Whether a request to this path could be addressed at all. */
  private static boolean isPath(String path) {
    try {
      return !path.isBlank() && !path.startsWith("/") && !URI.create("http://h/" + path).isOpaque();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
