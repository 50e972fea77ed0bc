package vn.tthc.sdk.testing.conformance;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says what is to be judged. */
public final class ConformanceBuilder {
  private final URI main;
  private @Nullable URI backup;
  private String destination = "";
  private String agency = "";
  private String username = "";
  private String password = "";
  private String loginPath = "mapi/login";
  private String dataPath = "mapi/g";
  private String sharePath = "";
  private boolean write;
  private String prefix = "";
  private Duration timeLimit = Duration.ofSeconds(15);
  private String only = "";

  ConformanceBuilder(URI main) {
    this.main = address(main);
  }

  /** A second address that leads to the same portal, with the same account. */
  public ConformanceBuilder backup(URI url) {
    backup = address(url);
    return this;
  }

  /** The portal's member code on the exchange platform; it is sent as {@code dstcode}. */
  public ConformanceBuilder destination(String code) {
    destination = headerValue(code);
    return this;
  }

  /** The agency that asks, such as {@code H29}. */
  public ConformanceBuilder agency(String code) {
    agency = notBlank(code, "agency");
    return this;
  }

  /** The account. No wrong password is tried with it: portals lock accounts. */
  public ConformanceBuilder credentials(String user, String secret) {
    username = notBlank(user, "user name");
    password = notBlank(secret, "password");
    return this;
  }

  /** Where sessions are given; {@code mapi/login} by default. */
  public ConformanceBuilder loginPath(String path) {
    loginPath = path(path);
    return this;
  }

  /** Where data calls go; {@code mapi/g} by default, which is a guess. */
  public ConformanceBuilder dataPath(String path) {
    dataPath = path(path);
    return this;
  }

  /** Where catalogues are read; as data calls by default. */
  public ConformanceBuilder sharePath(String path) {
    sharePath = path(path);
    return this;
  }

  /** Runs the cases that send made-up dossiers too. */
  public ConformanceBuilder write() {
    write = true;
    return this;
  }

  /** How the codes of made-up dossiers begin; the agency and {@code .TEST} by default. */
  public ConformanceBuilder prefix(String beginning) {
    prefix = notBlank(beginning, "prefix");
    return this;
  }

  /** How long a single answer may take; 15 seconds by default. */
  public ConformanceBuilder timeLimit(Duration limit) {
    if (limit.compareTo(Duration.ofMillis(1)) < 0 || limit.compareTo(Duration.ofHours(1)) > 0) {
      throw new IllegalArgumentException("The time limit must be up to one hour.");
    }
    timeLimit = limit;
    return this;
  }

  /** Runs this case alone, or those whose names begin with it and a hyphen. */
  public ConformanceBuilder only(String name) {
    only = notBlank(name, "case");
    return this;
  }

  /**
   * All said.
   *
   * @throws IllegalArgumentException if something is missing, or no case has the wanted name
   */
  public Conformance build() {
    notBlank(destination, "destination");
    notBlank(agency, "agency");
    notBlank(username, "user name");
    return new Conformance(
        new Target(
            main,
            backup,
            destination,
            agency,
            username,
            password,
            loginPath,
            dataPath,
            sharePath.isEmpty() ? dataPath : sharePath,
            write,
            prefix.isEmpty() ? agency + ".TEST" : prefix,
            timeLimit,
            only));
  }

  private static URI address(URI url) {
    boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
    boolean bare =
        url.getRawUserInfo() == null && url.getRawQuery() == null && url.getRawFragment() == null;
    if (!web || url.getHost() == null || !bare) {
      throw new IllegalArgumentException(
          "An address is http:// or https:// with a host, and without user, query or fragment.");
    }
    String text = url.toString();
    return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : url;
  }

  private static String path(String path) {
    String bare = notBlank(path, "path").replaceFirst("^/+", "");
    URI.create("http://localhost/" + bare);
    return bare;
  }

  private static String headerValue(String code) {
    HttpRequest.newBuilder().header("dstcode", notBlank(code, "destination"));
    return code;
  }

  private static String notBlank(String text, String what) {
    if (Objects.requireNonNull(text, what).isBlank()) {
      throw new IllegalArgumentException("The " + what + " is missing.");
    }
    return text;
  }
}
