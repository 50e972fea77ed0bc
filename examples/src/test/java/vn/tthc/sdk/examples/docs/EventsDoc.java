package vn.tthc.sdk.examples.docs;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tthc.sdk.ExchangeEvent;
import vn.tthc.sdk.Outage;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.RetryEvent;
import vn.tthc.sdk.SecurityIncident;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.outbox.OutboxItem;
import vn.tthc.sdk.outbox.OutboxListener;

/** Writes {@code docs/events.md}: from the listeners' Javadoc, and what {@link EventRow} adds. */
final class EventsDoc {

  static final String COMMAND =
      "./mvnw -pl examples -am test -Dtest=EventsDocTest -Dregenerate"
          + " -Dsurefire.failIfNoSpecifiedTests=false";

  private static final String CORE = "sdk-core";
  private static final String OUTBOX = "sdk-outbox";

  private static final String HEAD =
      """
      # Every event

      Generated from the code: `%s`

      Metrics, alarms and health pages hang on two listeners. Every method has an empty body: write those you need.

      - Methods are called on the threads that do the work, several at a time: be thread-safe, count, return. A listener
        that waits holds up what it is told about. What it throws is logged, by its class alone, and goes no further.
      - The events of one exchange come in their order. Between exchanges, and between channels, no order is promised.
      - **Never in an event**: a password, a token, a session, a key; words of a server, with one exception. Components
        marked **P** hold personal data, and `portalMessage` is the exception: the portal's words may name people. Both are
        there to be shown to an officer, and belong into no log or metric. No other component has personal data: dossier
        codes name nobody, and reasons are in our words.
      - *The one that carries the exchange* is `tthc-sync-N` for `sync` and `tthc sync`, the caller's thread for
        `dossiers().sync` and reads, `tthc-catalogue` for catalogues that are fetched anew in the background.

      ## The client: `PortalListener`

      `PortalClient.builder().listener(listener)`

      """;

  private static final String OUTBOX_HEAD =
      """

      ## The outbox: `OutboxListener`

      `Outbox.builder().listener(listener)`. The client's own listener is told of the exchanges that the outbox makes, too.

      """;

  private static final String TABLE =
      """
      | event | when | thread | article | what you do |
      |---|---|---|---|---|
      """;

  private static final String TAIL =
      """

      ## What is logged as well

      The client logs through SLF4J, each at most once for what has happened once: a channel that goes (`WARN`) and comes
      (`INFO`), an outage and one that is overdue (`ERROR`), its end (`WARN`), a security incident (`ERROR`), a clock
      that is off (`WARN`), an exchange (`DEBUG` when accepted, `INFO` when the portal said no, `WARN` when it did not answer).
      The outbox logs a dossier that is held up, a shard that was lost, and what degrades (`WARN`).
      """;

  private EventsDoc() {}

  static String write() {
    StringBuilder text = new StringBuilder(HEAD.formatted(COMMAND));
    text.append(table(PortalListener.class, CORE, EventRow.PORTAL));
    Stream.of(
            SyncItem.class,
            ExchangeEvent.class,
            RetryEvent.class,
            Outage.class,
            SecurityIncident.class)
        .forEach(type -> text.append(components(type, CORE)));
    text.append(OUTBOX_HEAD).append(table(OutboxListener.class, OUTBOX, EventRow.OUTBOX));
    return text.append(components(OutboxItem.class, OUTBOX)).append(TAIL).toString();
  }

  private static String table(Class<?> listener, String module, List<EventRow> rows) {
    JavadocOf javadoc = JavadocOf.type(listener, module);
    return TABLE + rows.stream().map(event -> line(javadoc, event)).collect(Collectors.joining());
  }

  private static String line(JavadocOf javadoc, EventRow event) {
    String signature = event.method() + "(" + javadoc.parameters(event.method()) + ")";
    return row(
        "`" + signature + "`",
        javadoc.method(event.method()),
        event.thread(),
        event.article(),
        event.use());
  }

  private static String components(Class<?> type, String module) {
    JavadocOf javadoc = JavadocOf.type(type, module);
    return "\n### `%s`\n\n| component | type | what it is |\n|---|---|---|\n"
            .formatted(type.getSimpleName())
        + Arrays.stream(type.getRecordComponents())
            .map(
                part ->
                    row(name(part), "`" + typeOf(part) + "`", javadoc.component(part.getName())))
            .collect(Collectors.joining());
  }

  private static String name(RecordComponent part) {
    return "`" + part.getName() + "`" + (isPersonal(part) ? " **P**" : "");
  }

  /** A record that is sent, and what the portal says about one. */
  private static boolean isPersonal(RecordComponent part) {
    return part.getType() == Change.class || part.getName().equals("portalMessage");
  }

  private static String typeOf(RecordComponent part) {
    return part.getGenericType().getTypeName().replaceAll("[a-z]+\\.", "").replace('$', '.');
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells).replaceAll(" +", " ") + " |\n";
  }

  /** Events that a listener can be told of. */
  static List<String> events(Class<?> listener) {
    return Arrays.stream(listener.getDeclaredMethods())
        .filter(Method::isDefault)
        .map(Method::getName)
        .toList();
  }

  /** Records that come with a listener's events and have a table of their own, or need none. */
  static List<Class<?>> carried(Class<?> listener) {
    return Arrays.stream(listener.getDeclaredMethods())
        .flatMap(method -> Arrays.stream(method.getParameterTypes()))
        .filter(Class::isRecord)
        .distinct()
        .toList();
  }
}
