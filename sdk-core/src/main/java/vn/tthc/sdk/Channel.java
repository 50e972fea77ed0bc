package vn.tthc.sdk;

import java.net.URI;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One way to the portal: an adapter of the national exchange platform, with its own address and
 * account. Two channels should be independent of each other (Art. 20.2). Immutable and thread-safe;
 * its {@code toString} shows neither account nor password.
 */
public final class Channel {

  private final URI url;
  private final String destination;
  private final String username;
  private final Supplier<String> password;
  private final DestinationCarrier destinationCarrier;
  private final String loginPath;
  private final String dataPath;
  private final @Nullable String sharePath;
  private final Tls tls;
  private final Gateway gateway;

  private Channel(
      URI url,
      String destination,
      String username,
      Supplier<String> password,
      DestinationCarrier destinationCarrier,
      String loginPath,
      String dataPath,
      @Nullable String sharePath,
      Tls tls,
      Gateway gateway) {
    this.url = Objects.requireNonNull(url, "url");
    this.destination = Objects.requireNonNull(destination, "destination");
    this.username = Objects.requireNonNull(username, "username");
    this.password = Objects.requireNonNull(password, "password");
    this.destinationCarrier = Objects.requireNonNull(destinationCarrier, "destinationCarrier");
    this.loginPath = Objects.requireNonNull(loginPath, "loginPath");
    this.dataPath = Objects.requireNonNull(dataPath, "dataPath");
    this.sharePath = sharePath;
    this.tls = Objects.requireNonNull(tls, "tls");
    this.gateway = Objects.requireNonNull(gateway, "gateway");
  }

  /**
   * A channel through an adapter.
   *
   * @param url address up to and including the forwarding path: {@code
   *     http://host:port/XrdAdapter/RestService/forward} (older adapters) or {@code
   *     …/VXPAdapter/RestService/forward} (newer ones). Plain {@code http} reaches loopback and
   *     private addresses only, where real adapters sit
   * @param destination member code of the portal on the exchange platform, such as {@code
   *     VN:GOV:000.00.00.G22:vpcpdvcprovider}
   * @param username the unit's account at the portal
   * @param password asked for at every login, so that it may come from a vault and change
   */
  public static Channel adapter(
      URI url, String destination, String username, Supplier<String> password) {
    return new Channel(
        url,
        destination,
        username,
        password,
        DestinationCarrier.QUERY,
        "mapi/login",
        "mapi/g",
        null,
        Tls.platform(),
        Gateway.none());
  }

  /** As {@link #adapter(URI, String, String, Supplier)}, with a password that does not change. */
  public static Channel adapter(URI url, String destination, String username, String password) {
    Objects.requireNonNull(password, "password");
    return adapter(url, destination, username, () -> password);
  }

  /** The same channel with {@code dstcode} elsewhere; by default it is a query parameter. */
  public Channel withDestinationIn(DestinationCarrier carrier) {
    return new Channel(
        url,
        destination,
        username,
        password,
        carrier,
        loginPath,
        dataPath,
        sharePath,
        tls,
        gateway);
  }

  /**
   * The same channel with other paths behind {@link #url()}.
   *
   * @param loginPath by default {@code mapi/login}, which is certain
   * @param dataPath by default {@code mapi/g}, which is a guess: no public source shows it
   */
  public Channel withPaths(String loginPath, String dataPath) {
    return new Channel(
        url,
        destination,
        username,
        password,
        destinationCarrier,
        loginPath,
        dataPath,
        sharePath,
        tls,
        gateway);
  }

  /**
   * The same channel with a path of its own for what the portal shares: catalogues, above all.
   *
   * @param path behind {@link #url()}; by default the path of the data services, as no public
   *     source shows either
   */
  public Channel withSharePath(String path) {
    return new Channel(
        url,
        destination,
        username,
        password,
        destinationCarrier,
        loginPath,
        dataPath,
        Objects.requireNonNull(path, "path"),
        tls,
        gateway);
  }

  /** The same channel with other trust, pins or a client certificate; the platform's by default. */
  public Channel withTls(Tls other) {
    return new Channel(
        url,
        destination,
        username,
        password,
        destinationCarrier,
        loginPath,
        dataPath,
        sharePath,
        other,
        gateway);
  }

  /** The same channel behind a gateway that asks for a token or a header; none by default. */
  public Channel withGateway(Gateway other) {
    return new Channel(
        url,
        destination,
        username,
        password,
        destinationCarrier,
        loginPath,
        dataPath,
        sharePath,
        tls,
        other);
  }

  /** Address up to and including the forwarding path. */
  public URI url() {
    return url;
  }

  /** Member code of the portal on the exchange platform. */
  public String destination() {
    return destination;
  }

  /** The unit's account at the portal. */
  public String username() {
    return username;
  }

  /** Where the password comes from. */
  public Supplier<String> password() {
    return password;
  }

  /** Where {@code dstcode} travels. */
  public DestinationCarrier destinationCarrier() {
    return destinationCarrier;
  }

  /** Path of the login service behind {@link #url()}. */
  public String loginPath() {
    return loginPath;
  }

  /** Path of the data services behind {@link #url()}. */
  public String dataPath() {
    return dataPath;
  }

  /** Path of what the portal shares behind {@link #url()}; {@link #dataPath()} by default. */
  public String sharePath() {
    return sharePath == null ? dataPath : sharePath;
  }

  /** Whom the channel trusts, and as whom it shows itself. */
  public Tls tls() {
    return tls;
  }

  /** How it gets past the gateway before the adapter. */
  public Gateway gateway() {
    return gateway;
  }

  @Override
  public String toString() {
    // Not the authority: an address may wrongly hold an account.
    String port = url.getPort() < 0 ? "" : ":" + url.getPort();
    return "Channel[" + url.getScheme() + "://" + url.getHost() + port + ", account left out]";
  }
}
