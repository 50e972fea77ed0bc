package vn.tthc.sdk.internal;

import java.util.Locale;
import vn.tthc.sdk.AuthenticationFailedException;
import vn.tthc.sdk.PortalException;
import vn.tthc.sdk.RefusedException;
import vn.tthc.sdk.UnavailableException;
import vn.tthc.sdk.UnexpectedResponseException;
import vn.tthc.sdk.internal.protocol.Fate;

/** Writes {@code docs/errors.md} from the decision table and what leads to its rows. */
final class ErrorsDoc {

  static final String COMMAND =
      "./mvnw -pl sdk-core -am test -Dtest=ErrorsDocTest -Dregenerate"
          + " -Dsurefire.failIfNoSpecifiedTests=false";

  private static final String HEAD =
      """
      # What can go wrong, and what the client makes of it

      Generated from the code: `%s`

      Every row was made on a real socket by `DecisionTableTest`, with one channel and with two, with a snapshot
      and with a step that must not stand twice.

      - **Sent**: *no*: nothing reached the portal, or what did was not carried out. *unknown*: it may have been
        carried out; nobody said. *answered*: the portal spoke.
      - **Again here**: whether the same channel gets another attempt, three in all by default, after a pause that
        grows and is drawn by lot. **Elsewhere**: whether another channel takes over, at once. Both only within the
        `deadline`, out of one budget for all calls, and only where the repeat rule allows it: what was *not sent*
        always; after *unknown*, snapshots always, steps as `progress.on-unknown` says, steps with status 5 never
        (a second one counts against the agency).
      - **Counts against**: three failures in a row that count against a channel take it out of use until quiet
        probes find it and one call on trial is answered. While no channel works, calls wait for one until their
        deadline; an outage uses up nobody's attempts.
      - **You get**: the exception of `dossiers().sync`; in a `SyncReport` it is the outcome `NOT_SENT`, `UNKNOWN` or
        `REFUSED`, by *sent*.

      ## On the way to the portal

      | what happens | sent | again here | elsewhere | counts against | you get | what you do |
      |---|---|---|---|---|---|---|
      """;

  private static final String TAIL =
      """

      Seen on the way and mended without a word: *already exists* (sent again as an update, the same exchange); a
      session or a gateway's token that has ended (renewed, once an attempt).

      A read goes the same way and may always be sent again. To a read a yes without a result is an answer with neither
      error code nor result; *the portal does not hold it* is empty where one thing is looked up.

      ## Before anything is sent

      | what happens | you get | what you do |
      |---|---|---|
      | our check finds an error | `InvalidDataException`, outcome `INVALID` | mend what `violations()` name |
      | the exchange cannot be signed | `SignatureException`, outcome `NOT_SENT` | look at key, token, certificate |
      | the exchange log cannot be written | `UnavailableException`, outcome `NOT_SENT` | free the disk; nothing is sent without evidence |
      | its dossier did not get through | outcome `BLOCKED` | mend the dossier, send both again |
      | no public source names the service | outcome `NOT_SENT`; `IllegalStateException` from reads | name it (`wire.service.…`), or send our guesses |
      | the calling thread is interrupted, or the client closed over the call | outcome by what was sent; the interrupt flag stays set | send again |
      | the budget for retries is used up | as the last attempt; the reason says so | nothing; calls that are answered fill it again |
      | the client is closed | `IllegalStateException` | make a new one |
      | a setting is missing or wrong | `IllegalArgumentException` from `build()`, with all of them | mend them; see [configuration.md](configuration.md) |

      ## The exceptions

      All are `PortalException`s: unchecked, sealed, with `exchangeId()` (as in the [exchange log](exchange-log.md)),
      `operation()`, `attempts()`, `sent()` and `retryable()` (the same call may succeed later without a change). Earlier
      failures of the same call are suppressed onto the one thrown, each with its channel. No message holds
      personal data, secrets, or words of the portal or of a peer; the portal's words are in
      `RefusedException.portalMessage()`, for the officer's eyes.

      | exception | `sent()` | `retryable()` |
      |---|---|---|
      | `InvalidDataException` | no | no |
      | `SignatureException` | no | no |
      | `AuthenticationFailedException` | no | no |
      | `RefusedException` | answered | no |
      | `UnexpectedResponseException` | no or unknown; answered when a result cannot be read | no |
      | `UnavailableException` | no or unknown | yes |

      ## Events

      `PortalListener` is told of everything that people or monitors may want to know of:

      | event | when | article |
      |---|---|---|
      | `retrying` | an exchange is tried again; `failsOver()` when on another channel | |
      | `channelDown`, `channelUp` | a channel is left alone; it is in use again, on trial at first | 20.2 |
      | `outageBegan`, `outageEnded` | no channel works; one works again | 19.2 |
      | `outageOverdue` | no channel has worked for `outage-limit`, 2 hours by default, restarts included | 19.2 |
      | `securityIncident` | a server is not whom it should be: another host's certificate, an unknown authority, no pinned key, a revoked certificate; or the exchange log lacks lines that it had; to be told within 1 hour | 19.1 |
      | `clockSkewed` | a channel's clock and ours differ by more than a minute | |
      | `credentialRenewed` | a new session at the portal, or a new token at a gateway | |
      | `exchangeStarted`, `exchangeEnded`, `itemSettled` | the course of the work | 21.1.d |
      """;

  private ErrorsDoc() {}

  static Class<? extends PortalException> exception(Fate fate) {
    return switch (fate) {
      case MISSING, REFUSED -> RefusedException.class;
      case LOGIN_REFUSED -> AuthenticationFailedException.class;
      case FIREWALL, MISROUTED, NOTHING_SAID, UNTRUSTED -> UnexpectedResponseException.class;
      default -> UnavailableException.class;
    };
  }

  static boolean retryable(Fate fate) {
    return exception(fate) == UnavailableException.class;
  }

  static String write() {
    StringBuilder text = new StringBuilder(HEAD.formatted(COMMAND));
    for (Symptom symptom : Symptom.values()) {
      text.append(row(symptom));
    }
    return text.append(TAIL).toString();
  }

  private static String row(Symptom symptom) {
    Fate fate = symptom.fate();
    return "| "
        + String.join(
            " | ",
            symptom.what(),
            fate.sent().name().toLowerCase(Locale.ROOT),
            here(fate),
            fate.next() == Fate.Next.DONE ? "no" : "yes",
            against(fate),
            "`" + exception(fate).getSimpleName() + "`",
            symptom.advice())
        + " |\n";
  }

  private static String here(Fate fate) {
    return switch (fate.next()) {
      case DONE, OTHER_CHANNEL -> "no";
      case ONCE_MORE -> "once";
      case ANY_CHANNEL -> "yes";
    };
  }

  private static String against(Fate fate) {
    return switch (fate.against()) {
      case NOBODY -> "nobody";
      case CONTENT -> "the content";
      case ACCOUNT -> "the account";
      case CHANNEL -> "the channel";
      case SECURITY -> "the server's identity";
    };
  }
}
