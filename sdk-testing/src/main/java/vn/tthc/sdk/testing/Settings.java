package vn.tthc.sdk.testing;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The portal's options, as {@link MockPortalBuilder} collected them. */
record Settings(
    Credentials main,
    Credentials backup,
    String agency,
    String destination,
    Duration latency,
    Duration retryAfter,
    String sharePath,
    Set<Habit> habits,
    Limits limits,
    List<X509Certificate> anchors,
    Gateway gateway,
    Tls tls,
    Clock clock,
    Site site) {

  /**
   * Where and how long a portal stands.
   *
   * @param mainPort any free one when 0
   * @param backupPort any free one when 0
   * @param journal how many requests are remembered; when 0, all without their bodies
   * @param dossiers how many are kept; all when 0
   * @param requireSignature whether records with bad evidence are refused
   */
  record Site(int mainPort, int backupPort, int journal, int dossiers, boolean requireSignature) {}

  record Credentials(String user, String password) {}

  /** Who gets tokens of the gateway, and for how long. */
  record Oauth2(Credentials client, Duration tokenLife) {}

  /**
   * What the gateway before the doors asks for.
   *
   * @param oauth2 null when it asks for no token
   * @param lgspKeys empty when it asks for no header of an LGSP
   */
  record Gateway(@Nullable Oauth2 oauth2, Map<String, String> lgspKeys) {}

  /**
   * Whether the doors speak HTTPS.
   *
   * @param clients whose certificates clients need one of; none when empty
   */
  record Tls(boolean on, List<X509Certificate> clients) {}

  /** How many records one batch may have. */
  record Limits(int dossiers, int steps, int feedback) {
    int of(Service service) {
      return switch (service) {
        case DOSSIERS -> dossiers;
        case STEPS -> steps;
        case EVALUATIONS -> dossiers;
        default -> feedback;
      };
    }
  }

  boolean has(Habit habit) {
    return habits.contains(habit);
  }
}
