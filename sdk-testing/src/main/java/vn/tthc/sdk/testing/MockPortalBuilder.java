package vn.tthc.sdk.testing;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Options of a {@link MockPortal}; every one has a default. Not thread-safe. */
public final class MockPortalBuilder {
  private final List<X509Certificate> anchors = new ArrayList<>();
  private Settings.Credentials main =
      new Settings.Credentials("mau-main", TestIdentity.randomPassword());
  private Settings.Credentials backup =
      new Settings.Credentials("mau-backup", TestIdentity.randomPassword());
  private String agency = "H29";
  private String destination = "VN:GOV:000.00.00.G22:vpcpdvcprovider";
  private Duration latency = Duration.ZERO;
  private Duration retryAfter = Duration.ofSeconds(1);
  private String sharePath = FrontDesk.DATA;
  private Set<Habit> habits = Set.of();
  private Settings.Limits limits = new Settings.Limits(50, 10, 10);
  private Settings.Gateway gateway = new Settings.Gateway(null, Map.of());
  private boolean https;
  private final List<X509Certificate> clientAuthorities = new ArrayList<>();
  private Clock clock = Clock.systemUTC();
  private int mainPort;
  private int backupPort;
  private int journal;
  private int dossiers;
  private boolean requireSignature;

  MockPortalBuilder() {}

  /** Who may log in at the main door. Default: {@code mau-main} with a random password. */
  public MockPortalBuilder mainCredentials(String user, String password) {
    main = credentials(user, password);
    return this;
  }

  /** Who may log in at the backup door. Default: {@code mau-backup} with a random password. */
  public MockPortalBuilder backupCredentials(String user, String password) {
    backup = credentials(user, password);
    return this;
  }

  private static Settings.Credentials credentials(String user, String password) {
    return new Settings.Credentials(notBlank(user, "user"), notBlank(password, "password"));
  }

  /** The agency whose calls are accepted, with its parts. Default: {@code H29}. */
  public MockPortalBuilder agency(String code) {
    agency = notBlank(code, "agency");
    return this;
  }

  /** The {@code dstcode} asked for. Default: {@code VN:GOV:000.00.00.G22:vpcpdvcprovider}. */
  public MockPortalBuilder destination(String code) {
    destination = notBlank(code, "destination");
    return this;
  }

  /** How long every answer is held back after the request took effect. Default: not at all. */
  public MockPortalBuilder latency(Duration perRequest) {
    latency = notNegative(perRequest, "latency");
    return this;
  }

  /** What {@link Fault#TOO_MANY_REQUESTS} asks for, in whole seconds. Default: one second. */
  public MockPortalBuilder retryAfter(Duration duration) {
    retryAfter = notNegative(duration, "time to retry after");
    return this;
  }

  /**
   * Path behind the forwarding address where catalogues and what the portal shares are read, and
   * nothing else is. Default: that of all data, {@code mapi/g}.
   */
  public MockPortalBuilder sharePath(String path) {
    sharePath = notBlank(path, "path");
    return this;
  }

  /**
   * How the portal answers where it differs from the default; replaces what was set before.
   *
   * @throws IllegalArgumentException if two habits exclude each other
   */
  public MockPortalBuilder habits(Habit... habits) {
    Map<String, Habit> topics = new HashMap<>();
    Set<Habit> chosen = EnumSet.noneOf(Habit.class);
    for (Habit habit : habits) {
      Habit other = topics.put(habit.topic(), habit);
      if (other != null && other != habit) {
        throw new IllegalArgumentException(other + " and " + habit + " exclude each other.");
      }
      chosen.add(habit);
    }
    this.habits = chosen;
    return this;
  }

  /**
   * How many records a batch may have before it is refused; that of dossiers counts for evaluations
   * ({@code DongBoDanhGia}) too, that of feedback for all other services. Default: 50, 10 and 10.
   */
  public MockPortalBuilder batchLimits(int dossiers, int steps, int feedback) {
    if (Math.min(dossiers, Math.min(steps, feedback)) < 1) {
      throw new IllegalArgumentException("A batch must be allowed to have at least one record.");
    }
    limits = new Settings.Limits(dossiers, steps, feedback);
    return this;
  }

  /**
   * Trusts signers with this certificate, or with a chain to it. May be called several times.
   * Default: any signer.
   */
  public MockPortalBuilder trust(X509Certificate anchor) {
    anchors.add(Objects.requireNonNull(anchor, "anchor"));
    return this;
  }

  /**
   * Puts a gateway before both doors that gives out tokens at {@link Door#tokenUrl} ({@code
   * client_credentials}, the secret in the header or in the form) and turns calls without one away
   * with HTTP 401. Default: none.
   *
   * @param tokenLife how long a token is good, by the portal's clock
   */
  public MockPortalBuilder oauth2Gateway(String clientId, String secret, Duration tokenLife) {
    Settings.Oauth2 oauth2 =
        new Settings.Oauth2(
            new Settings.Credentials(notBlank(clientId, "client"), notBlank(secret, "secret")),
            notNegative(tokenLife, "life of a token"));
    gateway = new Settings.Gateway(oauth2, gateway.lgspKeys());
    return this;
  }

  /**
   * Lets the gateway ask for the header {@code lgspaccesstoken} with exactly these keys and turn
   * calls without it away with HTTP 403, requests for tokens too. Default: none.
   */
  public MockPortalBuilder lgspKeys(
      String accessKey,
      String secretKey,
      String appName,
      String partnerCode,
      String partnerCodeCus) {
    Map<String, String> keys =
        Map.of(
            "AccessKey", accessKey,
            "SecretKey", secretKey,
            "AppName", appName,
            "PartnerCode", partnerCode,
            "PartnerCodeCus", partnerCodeCus);
    gateway = new Settings.Gateway(gateway.oauth2(), keys);
    return this;
  }

  /**
   * Lets both doors speak HTTPS, with a throw-away certificate whose {@linkplain
   * MockPortal#serverAuthority authority} clients must trust. Default: plain HTTP.
   */
  public MockPortalBuilder https() {
    https = true;
    return this;
  }

  /**
   * Lets both doors speak HTTPS and ask clients for a certificate (mutual TLS) of this authority.
   * May be called several times. Default: clients need none.
   */
  public MockPortalBuilder clientCertificatesOf(X509Certificate authority) {
    clientAuthorities.add(Objects.requireNonNull(authority, "authority"));
    return https();
  }

  /**
   * By which clock rules and tokens end and what is held back goes on. Default: the system's; tests
   * may turn one of their own.
   */
  public MockPortalBuilder clock(Clock other) {
    clock = Objects.requireNonNull(other, "clock");
    return this;
  }

  /** The port of the main door, or 0 for any free one. Default: any. */
  public MockPortalBuilder mainPort(int port) {
    mainPort = port(port);
    return this;
  }

  /** The port of the backup door, or 0 for any free one. Default: any. */
  public MockPortalBuilder backupPort(int port) {
    backupPort = port(port);
    return this;
  }

  private static int port(int port) {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("A port is from 1 to 65535, or 0 for any: " + port);
    }
    return port;
  }

  /**
   * Keeps the last requests with their bodies, and only as many exchanges, verdicts and destroyed
   * answers, so that a portal may run for days. Default: no bodies, and all of the rest.
   *
   * @param size how many; 0 for the default
   */
  public MockPortalBuilder journal(int size) {
    if (size < 0) {
      throw new IllegalArgumentException("A journal cannot have so many entries: " + size);
    }
    journal = size;
    return this;
  }

  /**
   * Keeps so many dossiers with their steps, as many feedback entries and as many records of each
   * other service: those that were created or replaced longest ago go first, and are unknown from
   * then on. Of the steps of one dossier the last 1,000 are kept. Default: all of them.
   *
   * @param most how many; 0 for the default
   */
  public MockPortalBuilder keepDossiers(int most) {
    if (most < 0) {
      throw new IllegalArgumentException("A portal cannot keep so many dossiers: " + most);
    }
    dossiers = most;
    return this;
  }

  /** Refuses records whose evidence has a fault. Default: they are accepted, with a verdict. */
  public MockPortalBuilder requireSignature() {
    requireSignature = true;
    return this;
  }

  /**
   * Starts the portal and opens both doors.
   *
   * @throws IllegalStateException if a port is taken
   */
  public MockPortal start() {
    return new MockPortal(
        new Settings(
            main,
            backup,
            agency,
            destination,
            latency,
            retryAfter,
            sharePath,
            Set.copyOf(habits),
            limits,
            List.copyOf(anchors),
            gateway,
            new Settings.Tls(https, List.copyOf(clientAuthorities)),
            clock,
            new Settings.Site(mainPort, backupPort, journal, dossiers, requireSignature)));
  }

  private static String notBlank(String text, String what) {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException("The " + what + " must not be blank.");
    }
    return text;
  }

  private static Duration notNegative(Duration duration, String what) {
    if (duration == null || duration.isNegative()) {
      throw new IllegalArgumentException("The " + what + " must not be negative: " + duration);
    }
    return duration;
  }
}
