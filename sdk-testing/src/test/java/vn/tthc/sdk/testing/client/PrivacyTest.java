package vn.tthc.sdk.testing.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.PortalException;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.Owner;
import vn.tthc.sdk.model.dossier.OwnerKind;
import vn.tthc.sdk.testing.Fault;

/** Names and secrets stand in no log, no message, no toString, whatever goes wrong. */
class PrivacyTest {

  private static final String NAME = "Trần Thị Bí Mật";
  private static final String PAPER = "079312345678";

  @TempDir Path folder;
  private final Queue<String> logged = new ConcurrentLinkedQueue<>();
  private final StringBuilder shown = new StringBuilder();
  // Held here: a logger that nobody holds may forget its level.
  private final List<Logger> loggers =
      Stream.of("vn.tthc.sdk", "okhttp3", "okio").map(Logger::getLogger).toList();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord record) {
          logged.add(new SimpleFormatter().format(record));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    handler.setLevel(Level.ALL);
    for (Logger logger : loggers) {
      logger.setLevel(Level.ALL);
      logger.setUseParentHandlers(false);
      logger.addHandler(handler);
    }
  }

  @AfterEach
  void stopListening() {
    for (Logger logger : loggers) {
      logger.setLevel(null);
      logger.setUseParentHandlers(true);
      logger.removeHandler(handler);
    }
  }

  private static Dossier secret(int number, String note) {
    Owner owner = Owner.builder().kind(OwnerKind.CITIZEN).name(NAME).paperNumber(PAPER).build();
    return Changes.dossier(number, note).toBuilder().owner(owner).build();
  }

  private void show(Object object) {
    shown.append(object).append('\n');
  }

  private void sync(PortalClient portal, Change... changes) {
    var report = portal.sync(List.of(changes));
    show(report);
    report.items().forEach(this::show);
    report.items().forEach(item -> show(item.reason()));
    report.items().forEach(item -> show(item.violations()));
  }

  private void syncOne(PortalClient portal, Dossier dossier) {
    try {
      show(portal.dossiers().sync(dossier));
    } catch (PortalException e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      show(trace);
    }
  }

  @Test
  void nothingPersonalOrSecretIsShown() throws IOException {
    try (Rig rig = new Rig(folder)) {
      String password = rig.mock.main().password();
      try (PortalClient portal = rig.client().deadline(Duration.ofMillis(500)).build()) {
        everythingGoesWrong(rig, portal);
        show(portal);
        show(portal.channels());
        show(rig.channel(rig.mock.main()));
        rig.events.exchanges().forEach(this::show);
      }
      String all = shown + String.join("\n", logged) + evidence(rig.exchangeLog().getParent());
      assertThat(logged).isNotEmpty();
      assertThat(all)
          .doesNotContain(NAME, PAPER, password, rig.mock.backup().password(), "Ghi chú kín")
          .doesNotContain("Trần Thị", "079312");
    }
  }

  /** All that stands in the folder of the log, whatever the file, and the names of the files. */
  private static String evidence(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(file.getFileName()).append('\n').append(Files.readString(file));
      }
    }
    assertThat(all).contains("\"type\":\"seal\"", "checkpoints.jsonl");
    return all.toString();
  }

  private void everythingGoesWrong(Rig rig, PortalClient portal) {
    Change step = Changes.step(9, "Ghi chú kín").toBuilder().officer(NAME).build();
    sync(portal, secret(1, "Ghi chú kín"), secret(1, NAME), step);
    Owner wrong =
        Owner.builder().kind(OwnerKind.CITIZEN).name(NAME + "\n").paperNumber(PAPER + "x").build();
    Dossier invalid = secret(2, NAME).toBuilder().owner(wrong).receivedAt(null).build();
    sync(portal, invalid);
    syncOne(portal, invalid);
    for (Fault fault : Fault.values()) {
      rig.mock.main().failNext(3, fault);
      sync(portal, secret(3, NAME));
      syncOne(portal, secret(4, NAME));
    }
    rig.mock.firewallRejects(NAME);
    syncOne(portal, secret(5, NAME));
    rig.mock.close();
    sync(portal, secret(6, NAME), step);
    syncOne(portal, secret(6, NAME));
  }

  @Test
  void thePortalsWordsStayOutOfMessages() {
    String words = "{\"error_code\":\"-7\",\"message\":\"" + NAME + " không hợp lệ\"}";
    try (ScriptedPortal scripted = new ScriptedPortal(body -> words);
        Rig rig = new Rig(folder);
        PortalClient portal = rig.clientOfMain().main(scripted.channel()).build()) {
      sync(portal, Changes.dossier(1), Changes.dossier(2));
      syncOne(portal, Changes.dossier(1));
      assertThat(portal.sync(Changes.dossiers(1, 2)).items().get(0).portalMessage()).contains(NAME);
    }
    assertThat(shown + String.join("\n", logged)).contains("-7").doesNotContain(NAME);
  }
}
