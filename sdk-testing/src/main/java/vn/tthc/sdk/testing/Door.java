package vn.tthc.sdk.testing;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.URI;
import java.time.Duration;
import java.util.function.Function;

/**
 * One of the two addresses at which the portal is reached. Both lead to the same records; sessions
 * belong to the door that gave them out. A door can be closed and opened again while clients are at
 * work. Thread-safe.
 */
public final class Door {
  private final String name;
  private final String user;
  private final String password;
  private final DoorTransformer portal;
  private final Gate gate = new Gate();
  private final Sessions sessions = new Sessions();
  private final Faults faults = new Faults();
  private final Object lifecycle = new Object();
  private final int port;
  private WireMockServer server;

  Door(
      String name,
      String user,
      String password,
      Duration latency,
      Function<Door, Function<Call, Answer>> portal) {
    this.name = name;
    this.user = user;
    this.password = password;
    this.portal = new DoorTransformer(portal.apply(this), latency);
    this.server = DoorServer.startAnywhere(gate, this.portal);
    this.port = server.port();
    gate.open();
  }

  /** {@code "main"} or {@code "backup"}. */
  public String name() {
    return name;
  }

  /** The base address of the services, with the older context root; the newer is served too. */
  public URI url() {
    return URI.create("http://" + DoorServer.HOST + ":" + port + "/XrdAdapter/RestService/forward");
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
   * stops listening, so that connecting is refused. Requests that arrive meanwhile on connections
   * kept alive get HTTP 503 and have no effect. Does nothing at a closed door.
   */
  public void drainAndClose() {
    synchronized (lifecycle) {
      if (server == null) {
        return;
      }
      gate.closeAndAwaitEmpty();
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
        server = DoorServer.start(port, gate, portal);
      } catch (RuntimeException e) {
        throw new IllegalStateException(
            "The " + name + " door cannot open again: port " + port + " is taken.", e);
      }
      gate.open();
    }
  }

  /**
   * Makes the next requests fail, log-ins among them. Adds to what was ordered before.
   *
   * @param count how many
   * @param fault in which way
   */
  public void failNext(int count, Fault fault) {
    faults.add(count, fault, false);
  }

  /**
   * Makes the next data calls fail and lets log-ins pass. Faults ordered with {@link #failNext}
   * come first.
   *
   * @param count how many
   * @param fault in which way
   */
  public void failNextData(int count, Fault fault) {
    faults.add(count, fault, true);
  }

  Sessions sessions() {
    return sessions;
  }

  Faults faults() {
    return faults;
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
