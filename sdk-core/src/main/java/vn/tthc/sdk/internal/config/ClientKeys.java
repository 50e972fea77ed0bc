package vn.tthc.sdk.internal.config;

import static vn.tthc.sdk.internal.config.SettingKey.Standard.is;
import static vn.tthc.sdk.internal.config.SettingKey.Standard.words;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.ProgressOnUnknown;
import vn.tthc.sdk.SignatureCarrier;
import vn.tthc.sdk.model.wire.GuessedFields;

/** The part of the table that is about the client as a whole. */
final class ClientKeys {

  private static final String STATUS = "status.<agency's code>";
  static final String NAME = "wire.name.<Record>.<component>";
  static final String CODE = "wire.code.<Table>.<CONSTANT>";

  static final List<SettingKey> ALL =
      List.of(
          new SettingKey(
              "agency",
              Kind.TEXT,
              words("required"),
              "The agency in whose name the client speaks, such as `H29`.",
              (draft, value) -> draft.builder().agency(value.text())),
          new SettingKey(
              "environment",
              Kind.TEXT,
              is("production"),
              "Name of the portal's environment, signed into every exchange.",
              (draft, value) -> draft.environment(value.text())),
          new SettingKey(
              "signing",
              Kind.oneOf(Switch.class),
              is("on"),
              "Whether exchanges are signed; `off` is for trials only, whatever key is given.",
              (draft, value) -> draft.signing().wanted(value.oneOf(Switch.class))),
          new SettingKey(
              "signature.carrier",
              Kind.oneOf(SignatureCarrier.class),
              is("header"),
              "Where signatures travel.",
              (draft, value) ->
                  draft.builder().signatureCarrier(value.oneOf(SignatureCarrier.class))),
          new SettingKey(
              "progress.on-unknown",
              Kind.oneOf(ProgressOnUnknown.class),
              is("repeat"),
              "What to do with steps that may have arrived.",
              (draft, value) ->
                  draft.builder().progressOnUnknown(value.oneOf(ProgressOnUnknown.class))),
          new SettingKey(
              "deadline",
              Kind.DURATION,
              is("60s"),
              "Longest time for one exchange, over all attempts and channels.",
              (draft, value) -> draft.builder().deadline(value.duration())),
          new SettingKey(
              "request-timeout",
              Kind.DURATION,
              is("30s"),
              "Longest time for one attempt.",
              (draft, value) -> draft.builder().requestTimeout(value.duration())),
          new SettingKey(
              "connect-timeout",
              Kind.DURATION,
              is("5s"),
              "Longest time for a connection, and again for its TLS handshake.",
              (draft, value) -> draft.builder().connectTimeout(value.duration())),
          new SettingKey(
              "probe-interval",
              Kind.DURATION,
              is("5s"),
              "How often a channel that failed is looked at.",
              (draft, value) -> draft.builder().probeInterval(value.duration())),
          new SettingKey(
              "session-life",
              Kind.DURATION,
              is("30m"),
              "How long a session at the portal is used.",
              (draft, value) -> draft.builder().sessionLife(value.duration())),
          new SettingKey(
              "outage-limit",
              Kind.DURATION,
              is("2h"),
              "After how long an outage is told as overdue.",
              (draft, value) -> draft.builder().outageLimit(value.duration())),
          new SettingKey(
              "parallelism",
              Kind.NUMBER,
              is("4"),
              "How many batches of a sync are in flight at once.",
              (draft, value) -> draft.builder().parallelism(value.number())),
          new SettingKey(
              "failures-that-open",
              Kind.NUMBER,
              is("3"),
              "How many failures in a row take a channel out of use.",
              (draft, value) -> draft.builder().failuresThatOpen(value.number())),
          new SettingKey(
              "retry.attempts",
              Kind.NUMBER,
              is("3"),
              "Attempts that one call makes on one channel.",
              (draft, value) -> draft.retry(retry -> retry.withAttemptsPerChannel(value.number()))),
          new SettingKey(
              "retry.first-backoff",
              Kind.DURATION,
              is("50ms"),
              "Ceiling of the pause before the second attempt, doubled before each further one.",
              (draft, value) ->
                  draft.retry(
                      retry -> retry.withBackoff(value.duration(), retry.longestBackoff()))),
          new SettingKey(
              "retry.longest-backoff",
              Kind.DURATION,
              is("20s"),
              "Where the doubling ends.",
              (draft, value) ->
                  draft.retry(retry -> retry.withBackoff(retry.firstBackoff(), value.duration()))),
          new SettingKey(
              "retry.budget",
              Kind.NUMBER,
              is("500"),
              "Tokens for retries that all calls of the client share.",
              (draft, value) ->
                  draft.retry(
                      retry ->
                          retry.withBudget(
                              value.number(), retry.transientCost(), retry.throttledCost()))),
          new SettingKey(
              "retry.transient-cost",
              Kind.NUMBER,
              is("14"),
              "Tokens that a retry costs after a failure.",
              (draft, value) ->
                  draft.retry(
                      retry ->
                          retry.withBudget(retry.budget(), value.number(), retry.throttledCost()))),
          new SettingKey(
              "retry.throttled-cost",
              Kind.NUMBER,
              is("5"),
              "Tokens that a retry costs after HTTP 429.",
              (draft, value) ->
                  draft.retry(
                      retry ->
                          retry.withBudget(retry.budget(), retry.transientCost(), value.number()))),
          new SettingKey(
              "wire.guessed-fields",
              Kind.oneOf(GuessedFields.class),
              is("omit"),
              "What happens to fields whose name is our guess; `send` by default where `environment` is `mock`.",
              (draft, value) -> draft.wire().guessedFields(value.oneOf(GuessedFields.class))),
          new SettingKey(
              "wire.service.<operation>",
              Kind.TEXT,
              words("see `Operation`"),
              "Name of a service, by the operation in small letters and dashes, such as `sync-dossiers`.",
              (draft, value) -> draft.builder().serviceName(operation(value), value.text())),
          new SettingKey(
              "wire.batch.<operation>",
              Kind.NUMBER,
              words("see `Operation`"),
              "How many items a batch may have, such as `wire.batch.sync-dossiers`; a portal that takes fewer is noticed.",
              (draft, value) -> draft.builder().batchLimit(operation(value), value.number())),
          new SettingKey(
              STATUS,
              Kind.TEXT,
              words("the portal's own codes"),
              "The portal's status (1 to 10, Art. 7.3) for a code of the agency's own; once one is given, codes without a row are errors.",
              Draft::status),
          new SettingKey(
              NAME,
              Kind.TEXT,
              words("[fields.md](fields.md)"),
              "Name of a component on the wire, such as `wire.name.Dossier.submitter.name`.",
              (draft, value) -> draft.wire().name(value)),
          new SettingKey(
              CODE,
              Kind.TEXT,
              words("[fields.md](fields.md)"),
              "Code of a constant on the wire, such as `wire.code.FeedbackStatus.ANSWERED`.",
              (draft, value) -> draft.wire().code(value)),
          new SettingKey(
              "channels",
              Kind.LIST,
              words("required"),
              "Names of the channels, preferred first: small letters, digits and dashes.",
              (draft, value) -> draft.channels(value.list())));

  private ClientKeys() {}

  private static Operation operation(Setting value) {
    return named()
        .filter(operation -> Spelling.kebab(operation).equals(value.argument()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no such operation: choose one of "
                        + String.join(", ", operations())));
  }

  /** The operations that keys may end in, as keys spell them. */
  static List<String> operations() {
    return named().map(Spelling::kebab).toList();
  }

  /** All but the calls whose service the caller names. */
  private static Stream<Operation> named() {
    return Arrays.stream(Operation.values()).filter(each -> !each.serviceName().isEmpty());
  }
}
