package vn.tthc.sdk.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.outbox.OutboxListener;

/** {@code docs/events.md} says what the code says, and leaves no event out. */
class EventsDocTest {

  private static final Path PAGE = Path.of("../docs/events.md");

  @Test
  void everyEventHasARow() {
    assertThat(names(EventRow.PORTAL))
        .containsExactlyInAnyOrderElementsOf(EventsDoc.events(PortalListener.class));
    assertThat(names(EventRow.OUTBOX))
        .containsExactlyInAnyOrderElementsOf(EventsDoc.events(OutboxListener.class));
  }

  @Test
  void everyRecordThatComesWithAnEventIsExplained() {
    String text = EventsDoc.write();
    for (Class<?> listener : List.of(PortalListener.class, OutboxListener.class)) {
      assertThat(EventsDoc.carried(listener))
          .isNotEmpty()
          .allSatisfy(type -> assertThat(text).contains("### `" + type.getSimpleName() + "`"));
    }
  }

  @Test
  void theEventsAreDocumentedAsTheyAre() throws IOException {
    String text = EventsDoc.write();
    if (Boolean.getBoolean("regenerate")) {
      Files.writeString(PAGE, text);
    }
    assertThat(Files.readString(PAGE))
        .withFailMessage("docs/events.md is stale; run: %s", EventsDoc.COMMAND)
        .isEqualTo(text);
  }

  private static List<String> names(List<EventRow> rows) {
    return rows.stream().map(EventRow::method).toList();
  }
}
