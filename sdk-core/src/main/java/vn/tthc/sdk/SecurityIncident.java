package vn.tthc.sdk;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A sign that somebody may stand between the agency and the portal, or has been at the evidence.
 * Security incidents are to be told to the Government Office and the Ministry of Public Security
 * within one hour of their occurrence (Art. 19.1); whether this is one, people decide.
 *
 * @param kind what was found
 * @param channel on which channel; such an attempt is not repeated on another. Empty for {@link
 *     Kind#BROKEN_LOG}
 * @param occurredAt when it was found
 * @param detail what happened, in our words, without personal data
 */
public record SecurityIncident(Kind kind, String channel, Instant occurredAt, String detail) {

  private static final Duration TIME_TO_TELL = Duration.ofHours(1);

  /** What was found. */
  public enum Kind {
    /** The server's certificate is for another host. */
    HOST_NAME_MISMATCH,
    /** The server has none of the pinned keys. */
    PIN_MISMATCH,
    /** The server's certificate comes from no authority that is trusted. */
    UNTRUSTED_CERTIFICATE,
    /** The server's certificate was revoked. */
    REVOKED_CERTIFICATE,
    /** The exchange log lacks lines that it had: it was cut, changed, or an older copy put back. */
    BROKEN_LOG
  }

  /** Refuses null. */
  public SecurityIncident {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(occurredAt, "occurredAt");
    Objects.requireNonNull(detail, "detail");
  }

  /** By when it is to be told: one hour after it occurred (Art. 19.1). */
  public Instant dueBy() {
    return occurredAt.plus(TIME_TO_TELL);
  }
}
