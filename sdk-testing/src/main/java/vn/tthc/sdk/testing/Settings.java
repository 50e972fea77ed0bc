package vn.tthc.sdk.testing;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Set;

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
    List<X509Certificate> anchors) {

  record Credentials(String user, String password) {}

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
