package vn.tthc.sdk.internal.channel;

import java.net.InetAddress;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a first request to a server came. Immutable.
 *
 * @param passed the stages that were passed, with what each took; all are missing where the
 *     program's own HTTP client answered by itself
 * @param addresses of the host; empty when it was not found, or when a proxy looks it up
 * @param throughProxy whether a proxy stands in between
 * @param secured what the TLS handshake told; empty when there was none
 * @param status HTTP status of the answer; 0 when none came
 * @param trouble why no answer came; empty when one did
 */
public record Contact(
    Map<Stage, Duration> passed,
    List<InetAddress> addresses,
    boolean throughProxy,
    Optional<Secured> secured,
    int status,
    Optional<Trouble> trouble) {

  /** What a request passes on its way, in this order. */
  public enum Stage {
    /** The host name is looked up. */
    NAME,
    /** TCP. */
    CONNECTION,
    /** The handshake; there is none on plain http. */
    TLS
  }

  /**
   * What a TLS handshake told.
   *
   * @param version such as {@code TLSv1.3}
   * @param certificate the server's own; its subject is the server's word: not to be repeated
   */
  public record Secured(String version, X509Certificate certificate) {

    @Override
    public String toString() {
      return "Secured[" + version + "]";
    }
  }

  /** Copies what it is given. */
  public Contact {
    passed = Map.copyOf(passed);
    addresses = List.copyOf(addresses);
  }

  /** Whether it got past this stage. */
  public boolean passed(Stage stage) {
    return passed.containsKey(stage);
  }

  /** What a stage took; nothing where it was not passed. */
  public Duration took(Stage stage) {
    return passed.getOrDefault(stage, Duration.ZERO);
  }
}
