package vn.tthc.sdk.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.Operation.Direction;

/** Writes {@code docs/operations.md} from the table of operations. */
final class OperationsDoc {

  static final String COMMAND =
      "./mvnw -pl sdk-core -am test -Dtest=OperationsDocTest -Dregenerate"
          + " -Dsurefire.failIfNoSpecifiedTests=false";

  private static final String HEAD =
      """
      # Every operation

      Generated from the code: `%s`

      What the client can ask of the portal. **Service** is its name at today's portal, with how sure we are of it:
      *certain* is seen in working systems or an official text; a *guess* is ours and is called only where guesses are
      wanted (`wire.guessed-fields = send`) or a name was given: `serviceName(…)`, or `wire.service.<operation>` with
      the name of the operation in small letters and dashes. **Path**: *integration* is the channel's data path, *share*
      its share path, the same unless it is set. A read sends `session`, `madonvi`, `service` and its parameter;
      something that is sent has its records in `data`. **Again**: whether a second arrival leaves the portal as the
      first did, so that it may be sent again when it may have arrived; steps are as `progress.on-unknown` says.
      **Article**: place in the circular, the draft; empty where it does not list this.

      """;

  private static final String SENDS =
      """
      ## The agency sends

      | operation | service | path | records | a request | again | article | call |
      |---|---|---|---|---|---|---|---|
      """;

  private static final String READS =
      """

      ## The agency reads

      | operation | service | path | asks by | brings | pages | article | call |
      |---|---|---|---|---|---|---|---|
      """;

  private OperationsDoc() {}

  static String write() {
    return HEAD.formatted(COMMAND) + SENDS + rows(Direction.SEND) + READS + rows(Direction.READ);
  }

  private static String rows(Direction direction) {
    return Arrays.stream(Operation.values())
        .filter(operation -> operation.direction() == direction)
        .map(operation -> direction == Direction.SEND ? sent(operation) : read(operation))
        .collect(Collectors.joining());
  }

  private static String sent(Operation operation) {
    boolean named = !operation.serviceName().isEmpty();
    return row(
        code(operation.name()),
        service(operation),
        path(operation),
        named ? code(operation.carries().getSimpleName()) : "any JSON",
        named ? "up to " + operation.batchLimit() : "",
        !named ? "as the caller says" : operation.repeatable() ? "yes" : "no",
        operation.article(),
        call(operation));
  }

  private static String read(Operation operation) {
    return row(
        code(operation.name()),
        service(operation),
        path(operation),
        operation.parameter().isEmpty() ? "" : code(operation.parameter()),
        code(operation.carries().getSimpleName()),
        operation.paged() ? "yes" : "",
        operation.article(),
        call(operation));
  }

  private static String service(Operation operation) {
    return operation.serviceName().isEmpty()
        ? "the caller's"
        : code(operation.serviceName()) + " " + lower(operation.certainty());
  }

  private static String path(Operation operation) {
    return lower(operation.endpoint());
  }

  /** Complete by the compiler's word. */
  private static String call(Operation operation) {
    return switch (operation) {
      case SYNC_DOSSIERS -> "`sync`, `dossiers().sync`";
      case SYNC_STEPS,
          SYNC_DIGITISED,
          CONFIRM_RECEIPT,
          SYNC_PRESENT_STATUS,
          SYNC_PAYMENTS,
          REJECT_FEEDBACK,
          UPDATE_FEEDBACK,
          SYNC_LOCAL_FEEDBACK ->
          "`sync`";
      case PUBLISH_QUESTION -> "`questions().publish`";
      case ANSWER_QUESTION -> "`questions().answer`";
      case SEND_EVALUATIONS -> "`evaluations().send`";
      case LOOK_UP_DOSSIER -> "`dossiers().lookUp`, `exists`";
      case LIST_SHARED_DOSSIERS -> "`dossiers().shared`";
      case READ_SHARED_DOSSIER -> "`dossiers().sharedDetail`";
      case LIST_PENDING_FEEDBACK -> "`feedback().pending`";
      case LIST_PUBLISHED_FEEDBACK -> "`feedback().published`";
      case LIST_PORTAL_QUESTIONS -> "`questions().fromPortal`";
      case LIST_AGENCY_QUESTIONS -> "`questions().ofAgency`";
      case READ_ANSWERS -> "`questions().answersTo`";
      case LIST_EVALUATIONS -> "`evaluations().received`";
      case LOOK_UP_ACCOUNT -> "`accounts().lookUp`";
      case READ_PROCEDURE -> "`procedures().find`, `complete`";
      case LIST_PROCEDURES -> "`procedures().all`";
      case LIST_PROCEDURES_OF_AGENCY -> "`procedures().ofAgency`";
      case READ_DECISION -> "`procedures().decision`";
      case LIST_ONLINE_SERVICES -> "`procedures().onlineServices`";
      case LIST_AGENCIES -> "`catalogues().agencies`";
      case LIST_FIELDS -> "`catalogues().fields`";
      case LIST_LEGAL_BASES -> "`catalogues().legalBases`";
      case LIST_FEE_TYPES -> "`catalogues().feeTypes`";
      case LIST_PROCEDURE_KINDS,
          LIST_PROCEDURE_GROUPS,
          LIST_PROCEDURES_BY_KIND,
          LIST_LEVELS,
          LIST_APPLICANT_KINDS,
          LIST_GENDERS,
          LIST_PROVINCES,
          LIST_DISTRICTS,
          LIST_WARDS,
          LIST_COUNTRIES,
          LIST_ETHNIC_GROUPS,
          LIST_RELIGIONS,
          LIST_MARITAL_STATUSES ->
          "`catalogues().codes`";
      case CALL -> "`call`";
    };
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}
