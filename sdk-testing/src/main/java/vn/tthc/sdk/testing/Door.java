package vn.tthc.sdk.testing;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.URI;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One of the two addresses at which the portal is reached. Both lead to the same records; sessions
 * belong to the door that gave them out. A door can be closed and opened again while clients are at
 * work. Thread-safe.
 */
public final class Door {
  private final String name;
  private final String user;
  private final String password;
  private final FaultRules rules;
  private final Alarm alarm;
  private final Deliveries deliveries;
  private final DoorServer.Parts parts;
  private final Gate gate = new Gate();
  private final Sessions sessions = new Sessions();
  private final Object lifecycle = new Object();
  private final int port;
  private @Nullable WireMockServer server;

  /**
   * Opens a door.
   *
   * @param wantedPort any free one when 0
   * @param tls null for plain HTTP
   */
  Door(
      String name,
      Settings.Credentials credentials,
      int wantedPort,
      Settings settings,
      @Nullable ServerTls tls,
      FaultRules rules,
      BiFunction<Door, Call, Answer> portal) {
    this.name = name;
    this.user = credentials.user();
    this.password = credentials.password();
    this.rules = rules;
    this.alarm = new Alarm(settings.clock());
    this.deliveries = new Deliveries(alarm);
    this.parts =
        new DoorServer.Parts(
            gate,
            deliveries,
            new DoorTransformer(call -> portal.apply(this, call), deliveries, settings.latency()),
            tls);
    this.server = wantedPort == 0 ? DoorServer.startAnywhere(parts) : startAt(wantedPort);
    this.port = server.port();
    gate.open();
  }

  private WireMockServer startAt(int wanted) {
    try {
      return DoorServer.start(wanted, parts);
    } catch (RuntimeException e) {
      throw new IllegalStateException(
          "The " + name + " door cannot open: port " + wanted + " is taken.", e);
    }
  }

  /** {@code "main"} or {@code "backup"}. */
  public String name() {
    return name;
  }

  /** The base address of the services, with the older context root; the newer is served too. */
  public URI url() {
    return address("/XrdAdapter/RestService/forward");
  }

  /**
   * Where the gateway before this door gives out tokens, if there is one; see {@link
   * MockPortalBuilder#oauth2Gateway}.
   */
  public URI tokenUrl() {
    return address(Gatekeeper.TOKEN_PATH);
  }

  private URI address(String path) {
    String scheme = parts.tls() == null ? "http" : "https";
    return URI.create(scheme + "://" + DoorServer.HOST + ":" + port + path);
  }

  /** The user who may log in at this door. */
  public String user() {
    return user;
  }

  /** That user's password. */
  public String password() {
    return password;
  }

  /**
   * The number of requests that came in, whatever became of them. Those turned away while the door
   * was closing are not among them.
   */
  public long requests() {
    return gate.entered();
  }

  /** The number of log-ins that succeeded. */
  public long logins() {
    return sessions.issued();
  }

  /** Tells whether the door takes requests in; false from the moment it starts to close. */
  public boolean isOpen() {
    return gate.isOpen();
  }

  /**
   * Closes the door: waits until every request that came in has been carried out and answered, then
   * stops listening, so that connecting is refused. What a {@link Failure} put off is done at once;
   * connections that it left without an answer end. Requests that arrive meanwhile on connections
   * kept alive get HTTP 503 and have no effect. Does nothing at a closed door.
   */
  public void drainAndClose() {
    synchronized (lifecycle) {
      if (server == null) {
        return;
      }
      gate.close();
      alarm.hurry();
      gate.awaitEmpty();
      deliveries.endHeld();
      server.stop();
      server = null;
    }
  }

  /**
   * Listens again, at the same address. Does nothing at an open door.
   *
   * @throws IllegalStateException if another program has taken the port meanwhile
   */
  public void open() {
    synchronized (lifecycle) {
      if (server != null) {
        return;
      }
      try {
        server = DoorServer.start(port, parts);
      } catch (RuntimeException e) {
        throw new IllegalStateException(
            "The " + name + " door cannot open again: port " + port + " is taken.", e);
      }
      alarm.calm();
      gate.open();
    }
  }

  /**
   * Makes the next requests at this door fail, log-ins among them: short for a {@link FaultRule}
   * behind those that were added before.
   *
   * @param count how many
   * @param failure in which way
   */
  public void failNext(int count, Failure failure) {
    rules.add(FaultRule.of(failure).at(name).times(count));
  }

  /**
   * Makes the next data calls at this door fail and lets log-ins pass: short for a {@link
   * FaultRule} behind those that were added before.
   *
   * @param count how many
   * @param failure in which way
   */
  public void failNextData(int count, Failure failure) {
    rules.add(FaultRule.of(failure).at(name).dataCalls().times(count));
  }

  Sessions sessions() {
    return sessions;
  }

  Alarm alarm() {
    return alarm;
  }

  /** How many requests are being carried out or answered. */
  int inside() {
    return gate.inside();
  }

  @Override
  public String toString() {
    return "Door[" + name + ", " + url() + "]";
  }
}
