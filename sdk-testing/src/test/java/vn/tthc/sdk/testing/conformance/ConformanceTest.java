package vn.tthc.sdk.testing.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tthc.sdk.testing.Habit;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.MockPortalBuilder;

class ConformanceTest {

  private static MockPortalBuilder portal() {
    return MockPortal.builder()
        .mainCredentials("h29", "mat-khau-thu")
        .backupCredentials("h29", "mat-khau-thu");
  }

  private static ConformanceBuilder judge(MockPortal portal) {
    return Conformance.of(portal.main().url())
        .destination(portal.destination())
        .agency(portal.agency())
        .credentials("h29", "mat-khau-thu");
  }

  private static List<CaseResult> of(ConformanceReport report, CaseStatus status) {
    return report.results().stream().filter(result -> result.status() == status).toList();
  }

  @Test
  void theMockPortalDoesAllThatIsExpected() {
    try (MockPortal portal = portal().start()) {
      List<CaseResult> told = new ArrayList<>();
      ConformanceReport report =
          judge(portal).backup(portal.backup().url()).write().build().run(told::add);

      assertThat(report.results()).allMatch(result -> result.status() == CaseStatus.PASS);
      assertThat(report.results()).extracting(CaseResult::name).isEqualTo(Conformance.names());
      assertThat(told).isEqualTo(report.results());
      assertThat(report.conforms()).isTrue();
    }
  }

  @Test
  void sendsNothingUnlessAllowed() {
    try (MockPortal portal = portal().start()) {
      ConformanceReport report = judge(portal).build().run(result -> {});

      assertThat(portal.dossierCount() + portal.stepCount()).isZero();
      assertThat(report.conforms()).isTrue();
      assertThat(of(report, CaseStatus.SKIP))
          .extracting(CaseResult::name)
          .allMatch(name -> name.matches("(dossier|batch|backup)-.*"));
    }
  }

  @ParameterizedTest
  @EnumSource(Habit.class)
  void noHabitOfThePortalFails(Habit habit) {
    try (MockPortal portal = portal().habits(habit).start()) {
      ConformanceReport report =
          judge(portal).backup(portal.backup().url()).write().build().run(result -> {});

      assertThat(of(report, CaseStatus.FAIL)).isEmpty();
      assertThat(report.conforms()).isTrue();
    }
  }

  @Test
  void thePrefixMarksWhatIsMadeUp() {
    try (MockPortal portal = portal().start()) {
      judge(portal).write().prefix("H29.THU").only("dossier-create").build().run(result -> {});

      assertThat(portal.dossierCodes()).singleElement().asString().startsWith("H29.THU-");
    }
  }

  @Test
  void runsOneCaseOrAGroup() {
    try (MockPortal portal = portal().start()) {
      assertThat(judge(portal).only("read-utf8").build().run(result -> {}).results())
          .extracting(CaseResult::name)
          .containsExactly("read-utf8");
      assertThat(judge(portal).only("session").build().run(result -> {}).results()).hasSize(6);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> judge(portal).only("nonsense").build())
          .withMessageContaining("login-good");
    }
  }

  @Test
  void aWrongPasswordLeavesTheRestUntried() {
    try (MockPortal portal = portal().start()) {
      ConformanceReport report =
          judge(portal).credentials("h29", "falsch").write().build().run(result -> {});

      assertThat(report.conforms()).isFalse();
      assertThat(of(report, CaseStatus.FAIL))
          .extracting(CaseResult::name)
          .containsExactly("login-good");
    }
  }

  @Test
  void theDocumentShowsEveryCase() throws IOException {
    String document = Files.readString(Path.of("../docs/conformance.md"));
    assertThat(Conformance.names()).allMatch(name -> document.contains("  " + name + ": "));
  }

  @Test
  void addressesWithSecretsAreRefused() {
    for (String bad : List.of("http://u:p@h/x", "ftp://h/x", "http://h/x?dstcode=1", "h/x")) {
      assertThatIllegalArgumentException().isThrownBy(() -> Conformance.of(URI.create(bad)));
    }
  }
}
