package vn.tthc.sdk.testing.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.Cached;
import vn.tthc.sdk.CodeList;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.PortalClientBuilder;
import vn.tthc.sdk.SyncOptions;
import vn.tthc.sdk.UnavailableException;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.procedure.ProcedureRef;
import vn.tthc.sdk.model.procedure.ProcedureSummary;

/** Catalogues are read once, survive the portal and a restart, and fill in what they know. */
class CatalogueTest {

  @TempDir Path folder;

  private PortalClientBuilder cached(Rig rig) {
    return rig.clientOfMain().catalogueCache(folder.resolve("cache"));
  }

  private static void closed(Rig rig) {
    rig.mock.main().drainAndClose();
    rig.mock.backup().drainAndClose();
  }

  @Test
  void fiftyThreadsAskThePortalOnce() throws Exception {
    try (Rig rig = new Rig(folder, mock -> mock.latency(Duration.ofMillis(200)));
        PortalClient portal = rig.client().build()) {
      List<Cached<List<ProcedureSummary>>> answers = new CopyOnWriteArrayList<>();
      Crowd.run(50, i -> answers.add(portal.procedures().all()));
      assertThat(answers).hasSize(50).allMatch(answer -> answer == answers.get(0));
      assertThat(rig.mock.exchanges()).hasSize(1);
    }
  }

  @Test
  void fiftyThreadsShareAFailure() throws Exception {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().deadline(Duration.ofSeconds(1)).build()) {
      closed(rig);
      Crowd.run(
          50,
          i ->
              assertThatThrownBy(() -> portal.procedures().all())
                  .isInstanceOf(UnavailableException.class));
      // Those who came in time shared one failure; fifty would have taken as many calls.
      assertThat(rig.events.exchanges()).hasSizeLessThan(50);
    }
  }

  @Test
  void servesWhatIsOldWhileThePortalIsDown() throws Exception {
    try (Rig rig = new Rig(folder)) {
      Instant before = Instant.now();
      Cached<List<ProcedureSummary>> first;
      try (PortalClient portal = cached(rig).build()) {
        first = portal.procedures().all();
        assertThat(first.asOf()).isBetween(before, Instant.now());
      }
      closed(rig);
      try (PortalClient portal =
          cached(rig).catalogueAge(Duration.ofMillis(1)).deadline(Duration.ofMillis(200)).build()) {
        assertThat(portal.procedures().all()).isEqualTo(first);
        // The one before, and the one behind it that failed.
        rig.events.await(events -> events.exchanges().size() == 2);
        assertThat(portal.procedures().all()).isEqualTo(first);
      }
    }
  }

  @Test
  void outlivesARestart() {
    try (Rig rig = new Rig(folder)) {
      Cached<List<ProcedureSummary>> first;
      try (PortalClient portal = cached(rig).build()) {
        first = portal.procedures().all();
        portal.procedures().find("1.001193");
        portal.catalogues().codes(CodeList.PROVINCES);
      }
      closed(rig);
      try (PortalClient portal = cached(rig).build()) {
        assertThat(portal.procedures().all()).isEqualTo(first);
        assertThat(portal.procedures().find("1.001193").value()).isPresent();
        assertThat(portal.catalogues().codes(CodeList.PROVINCES).value()).hasSize(3);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{}\n[]", "cut", "turned"})
  void aDamagedFileIsFetchedAnew(String damage) throws IOException {
    try (Rig rig = new Rig(folder)) {
      try (PortalClient portal = cached(rig).build()) {
        portal.procedures().all();
      }
      Path file = onlyFile();
      String text = Files.readString(file);
      Files.writeString(
          file,
          switch (damage) {
            case "cut" -> text.substring(0, text.length() - 9);
            case "turned" -> text.replace("khai sinh", "khai sanh");
            default -> damage;
          });
      try (PortalClient portal = cached(rig).build()) {
        assertThat(portal.procedures().all().value())
            .anyMatch(procedure -> procedure.name().equals("Đăng ký khai sinh"));
      }
      assertThat(rig.mock.exchanges()).hasSize(2);
      assertThat(Files.readString(onlyFile())).contains("khai sinh");
    }
  }

  private Path onlyFile() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  @Test
  void anotherEnvironmentHasAnotherCatalogue() {
    try (Rig rig = new Rig(folder)) {
      try (PortalClient portal = cached(rig).build()) {
        portal.procedures().all();
      }
      try (PortalClient portal = cached(rig).environment("test").build()) {
        portal.procedures().all();
      }
      assertThat(rig.mock.exchanges()).hasSize(2);
    }
  }

  @Test
  void isRefreshedBehindWhoAsks() {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().catalogueAge(Duration.ofMillis(1)).build()) {
      assertThat(portal.procedures().all().value()).hasSize(12);
      rig.mock.put("LayDanhSachTTHC", Map.of("MATTHC", "1.999999", "TENTTHC", "Thủ tục mới"));
      // Bound to happen, however long the machine takes.
      while (portal.procedures().all().value().size() == 12) {
        Thread.onSpinWait();
      }
      assertThat(portal.procedures().all().value()).hasSize(13);
    }
  }

  private static Dossier without(ProcedureRef procedure) {
    return Changes.dossier(1).toBuilder().procedure(procedure).build();
  }

  @Test
  void fillsInWhatTheAgencyLeftOutAndNothingElse() {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().build()) {
      ProcedureRef bare = ProcedureRef.of("1.001193");
      assertThat(portal.procedures().complete(without(bare)).procedure())
          .isEqualTo(new ProcedureRef("1.001193", "Đăng ký khai sinh", "G15-HT01", "Hộ tịch"));
      ProcedureRef own = new ProcedureRef("1.001193", "Tên riêng", "LV-9", null);
      assertThat(portal.procedures().complete(without(own)).procedure()).isEqualTo(own);
      ProcedureRef half = new ProcedureRef("1.001193", "Tên riêng", null, "Hộ tịch");
      assertThat(portal.procedures().complete(without(half)).procedure())
          .isEqualTo(new ProcedureRef("1.001193", "Tên riêng", "G15-HT01", "Hộ tịch"));
      for (Dossier same :
          List.of(Changes.dossier(1), without(null), without(ProcedureRef.of("9.999999")))) {
        assertThat(portal.procedures().complete(same)).isSameAs(same);
      }
      assertThat(rig.mock.exchanges()).hasSize(2);
    }
  }

  @Test
  void oneReadServesAllDossiersThatAreSent() {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().completeFromCatalogue().build()) {
      List<Dossier> dossiers =
          Changes.dossiers(0, 100).stream()
              .map(dossier -> dossier.toBuilder().procedure(ProcedureRef.of("1.001193")).build())
              .toList();
      assertThat(portal.sync(dossiers).notAccepted()).isEmpty();
      portal.dossiers().sync(dossiers.get(0));
      assertThat(rig.mock.dossier(Changes.code(7)).orElseThrow())
          .containsEntry("TenTTHC", "Đăng ký khai sinh")
          .containsEntry("MaLinhVuc", "G15-HT01");
      assertThat(rig.mock.exchanges().stream().filter(each -> each.service().equals("LayThuTuc")))
          .hasSize(1);
    }
  }

  @Test
  void aRunGoesOnWhateverTheCatalogueFillsIn() {
    Dossier bare = without(ProcedureRef.of("1.001193"));
    SyncOptions options = SyncOptions.standard().checkpoint(folder.resolve("run.checkpoint"));
    try (Rig rig = new Rig(folder)) {
      try (PortalClient portal = rig.client().completeFromCatalogue().build()) {
        assertThat(portal.sync(Stream.of(bare), options).allAccepted()).isTrue();
      }
      try (PortalClient portal = rig.client().build()) {
        assertThat(portal.sync(Stream.of(bare), options).resumed()).isEqualTo(1);
      }
    }
  }

  @Test
  void aPortalThatIsDownIsAskedOnceForAllDossiers() {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.clientOfMain().deadline(Duration.ofSeconds(1)).build()) {
      closed(rig);
      for (int i = 0; i < 50; i++) {
        Dossier dossier = without(ProcedureRef.of("1.00" + (1000 + i)));
        assertThat(portal.procedures().complete(dossier)).isSameAs(dossier);
      }
      assertThat(rig.events.exchanges())
          .extracting(event -> event.operation())
          .containsExactly(Operation.READ_PROCEDURE);
      assertThatThrownBy(() -> portal.procedures().find("1.001193"))
          .isInstanceOf(UnavailableException.class);
    }
  }
}
