package vn.tthc.sdk.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.LogNote;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.evidence.AuditReport;
import vn.tthc.sdk.evidence.ExchangeEvidence;
import vn.tthc.sdk.evidence.LoggedExchange;
import vn.tthc.sdk.evidence.LoggedNote;
import vn.tthc.sdk.internal.channel.ScriptedPortal;
import vn.tthc.sdk.internal.config.TestSettings;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.sync.Changes;

/** Notes among the lines of the exchange log. */
class NoteTest {

  private static final LogNote NOTE =
      new LogNote(
          "outbox.retry",
          "Nguyễn Văn Trực",
          "cổng đã \"sửa\" \\ 😀",
          List.of(Changes.code(1), "Người Mẫu"));

  @TempDir Path folder;
  private ScriptedPortal portal;

  @BeforeEach
  void start() throws Exception {
    portal = new ScriptedPortal();
  }

  @AfterEach
  void stop() throws Exception {
    portal.close();
  }

  private PortalClient client() {
    return new DefaultPortalClient(
        TestSettings.of(folder, null, portal.channel()), new TestTicker());
  }

  private Path segment() {
    return folder.resolve("exchanges-000001.jsonl");
  }

  private AuditReport audit() {
    return ExchangeEvidence.in(folder).audit(Optional.empty(), lines -> {});
  }

  private List<LoggedNote> notes() {
    List<LoggedNote> notes = new ArrayList<>();
    ExchangeEvidence.in(folder).exchanges(exchange -> {}, notes::add);
    return notes;
  }

  @Test
  void standsInTheFileAsSoonAsItIsWritten() throws Exception {
    try (PortalClient client = client()) {
      client.note(NOTE);
      assertThat(Files.readString(segment())).contains("\"type\":\"note\"", "outbox.retry");
      assertThat(notes())
          .singleElement()
          .satisfies(
              note -> {
                assertThat(note.action()).isEqualTo(NOTE.action());
                assertThat(note.who()).isEqualTo(NOTE.who());
                assertThat(note.why()).isEqualTo(NOTE.why());
                assertThat(note.keys()).containsExactly(Changes.code(1), "");
                assertThat(note.at()).isEqualTo(TestTicker.START);
                assertThat(note).asString().doesNotContain("sửa");
              });
    }
    assertThat(Files.readString(segment())).as("covered").contains("\"type\":\"checkpoint\"");
    assertThat(audit().intact()).isTrue();
  }

  @Test
  void theNextClientGoesOnBehindIt() {
    for (int i = 0; i < 3; i++) {
      try (PortalClient client = client()) {
        client.note(NOTE);
        client.sync(List.of(Changes.dossier(i)));
      }
    }
    assertThat(notes()).hasSize(3);
    AuditReport report = audit();
    assertThat(report.intact()).isTrue();
    assertThat(report.exchanges()).isEqualTo(3);
  }

  @Test
  void staysWholeWhileEightThreadsSend() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try (PortalClient client = client()) {
      List<Future<?>> all = new ArrayList<>();
      IntStream.range(0, 80)
          .forEach(
              i ->
                  all.add(
                      threads.submit(
                          () -> {
                            client.sync(List.of(Changes.dossier(i)));
                            client.note(NOTE);
                          })));
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
    List<LoggedExchange> exchanges = new ArrayList<>();
    ExchangeEvidence.in(folder).exchanges(exchanges::add);
    assertThat(exchanges).hasSize(80).allMatch(exchange -> exchange.outcome().isPresent());
    assertThat(notes()).hasSize(80);
    assertThat(audit().intact()).isTrue();
  }

  @Test
  void aForgedOneIsFound() throws Exception {
    try (PortalClient client = client()) {
      client.note(NOTE);
    }
    String before = Files.readString(segment());
    List<String> lines = before.lines().toList();
    String note = lines.get(1);
    List<String> forged =
        List.of(
            before.replace("Trực", "Khác"),
            before.replace(note + "\n", ""),
            before.replace(note, note + "\n" + note),
            before.replace(note, note.replace("\"who\"", "\"who\":\"x\",\"who\"")));
    for (String each : forged) {
      Files.writeString(segment(), each);
      assertThat(audit().intact()).as(each).isFalse();
    }
    Files.writeString(segment(), before);
    assertThat(audit().intact()).isTrue();
  }

  @Test
  void doesNothingWithoutALog() {
    try (PortalClient client = new DefaultPortalClient(TestSettings.of(portal.channel()))) {
      client.note(NOTE);
    }
    assertThat(folder).isEmptyDirectory();
    assertThat(portal.data()).isEmpty();
  }

  @Test
  void saysWhenItCannotBeWritten() {
    PortalClient client = client();
    client.close();
    assertThatThrownBy(() -> client.note(NOTE))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("it is closed")
        .hasMessageNotContaining("Trực");
    assertThat(notes()).isEmpty();
  }
}
