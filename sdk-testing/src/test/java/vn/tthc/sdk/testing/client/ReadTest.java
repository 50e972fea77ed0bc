package vn.tthc.sdk.testing.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tthc.sdk.CodeList;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.Receipt;
import vn.tthc.sdk.model.VietnamTime;
import vn.tthc.sdk.model.dossier.DossierDetail;
import vn.tthc.sdk.model.dossier.DossierLookup;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.evaluation.QualityEvaluation;
import vn.tthc.sdk.model.feedback.PendingFeedback;
import vn.tthc.sdk.model.feedback.PublishedFeedback;
import vn.tthc.sdk.model.procedure.CodeEntry;
import vn.tthc.sdk.model.procedure.Procedure;
import vn.tthc.sdk.model.question.Question;
import vn.tthc.sdk.model.question.QuestionAnswer;
import vn.tthc.sdk.model.question.QuestionEntry;
import vn.tthc.sdk.model.question.QuestionReply;
import vn.tthc.sdk.testing.Habit;

/** Whatever can be read is read, whatever the portal's way of answering. */
class ReadTest {

  @TempDir Path folder;

  static Stream<List<Habit>> habits() {
    List<Habit> reading =
        List.of(
            Habit.RESULT_IN_DATA,
            Habit.DATA_FOR_RESULT,
            Habit.NOTHING_AS_TEXT,
            Habit.NOTHING_AS_NULL,
            Habit.NOTHING_AS_ERROR,
            Habit.WITHOUT_PAGES);
    List<List<Habit>> habits = new ArrayList<>();
    habits.add(List.of());
    for (Habit one : reading) {
      habits.add(List.of(one));
      habits.add(List.of(one, Habit.WRAPPED_IN_MESSAGE, Habit.SUCCESS_AS_TWO_DIGITS));
      habits.add(List.of(one, Habit.WRAPPED_IN_RESPONSE_DATA, Habit.HTTP_201));
    }
    habits.add(List.of(Habit.RESULT_IN_DATA, Habit.NOTHING_AS_NULL, Habit.SUCCESS_AS_TEXT));
    habits.add(List.of(Habit.DATA_FOR_RESULT, Habit.NOTHING_AS_TEXT));
    return habits.stream();
  }

  @ParameterizedTest
  @MethodSource("habits")
  void everythingIsRead(List<Habit> habits) {
    try (Rig rig = new Rig(folder, mock -> mock.habits(habits.toArray(new Habit[0])));
        PortalClient portal = rig.client().build()) {
      readDossiers(portal);
      readProcedures(portal);
      readCatalogues(portal);
      readPeople(portal);
      rig.mock.expireSessions();
      assertThat(portal.dossiers().exists("H29.22-261017-99999")).isFalse();
      assertThat(rig.mock.verdicts()).isEmpty();
      assertThat(rig.mock.main().logins()).isEqualTo(2);
      assertThat(rig.mock.backup().requests()).isZero();
    }
  }

  private static void readDossiers(PortalClient portal) {
    portal.dossiers().sync(Changes.dossier(1));
    DossierLookup found = portal.dossiers().lookUp(Changes.code(1)).orElseThrow();
    assertThat(found.code()).isEqualTo(Changes.code(1));
    assertThat(found.status().is(DossierStatus.PROCESSING)).isTrue();
    assertThat(found.procedure().code()).isEqualTo("1.001612");
    assertThat(portal.dossiers().lookUp(Changes.code(2))).isEmpty();
    assertThat(portal.dossiers().exists(Changes.code(1))).isTrue();
    assertThat(portal.dossiers().shared()).hasSize(3);
    DossierDetail detail = portal.dossiers().sharedDetail("G22.99.1-261017-0001").orElseThrow();
    assertThat(detail.components()).hasSize(1);
    assertThat(portal.dossiers().sharedDetail("G22.99.1-261017-9999")).isEmpty();
  }

  private static void readProcedures(PortalClient portal) {
    Procedure procedure = portal.procedures().find("2.000635").value().orElseThrow();
    assertThat(procedure.name()).isEqualTo("Cấp bản sao trích lục hộ tịch");
    assertThat(procedure.fields().get(0).code()).isEqualTo("G15-HT01");
    assertThat(procedure.methods()).hasSize(3);
    assertThat(portal.procedures().find("2.000635.H29").value()).contains(procedure);
    assertThat(portal.procedures().find("9.999999").value()).isEmpty();
    assertThat(portal.procedures().all().value()).hasSize(12);
    assertThat(portal.procedures().ofAgency("H29.22").value()).hasSize(2);
    assertThat(portal.procedures().decision("77").value().orElseThrow().number())
        .isEqualTo("77/QĐ-BTP");
    assertThat(portal.procedures().onlineServices().value().get(0).offerings()).hasSize(1);
  }

  private static void readCatalogues(PortalClient portal) {
    assertThat(portal.catalogues().agencies().value())
        .anyMatch(agency -> agency.code().equals("H29.33"));
    assertThat(portal.catalogues().fields().value()).hasSizeGreaterThan(5);
    assertThat(portal.catalogues().legalBases().value().get(0).number()).isEqualTo("60/2014/QH13");
    assertThat(portal.catalogues().feeTypes().value()).hasSize(2);
    for (CodeList list : CodeList.values()) {
      List<CodeEntry> codes = portal.catalogues().codes(list).value();
      assertThat(codes).allMatch(entry -> entry.code() != null && entry.name() != null);
      assertThat(codes.isEmpty()).isEqualTo(list == CodeList.DISTRICTS);
    }
    CodeEntry ward = portal.catalogues().codes(CodeList.WARDS).value().get(1);
    assertThat(ward.code()).isEqualTo("29002");
    assertThat(ward.extras().fields()).containsEntry("MATINHTHANH", "H29");
  }

  private static void readPeople(PortalClient portal) {
    assertThat(portal.feedback().pending().map(PendingFeedback::code))
        .containsExactly("PAKN.2026.000101", "PAKN.2026.000102");
    assertThat(portal.feedback().published().map(PublishedFeedback::code))
        .containsExactly("7001", "7002", "7003");
    assertThat(portal.evaluations().received()).hasSize(2);
    assertThat(portal.accounts().lookUp("000200000001").orElseThrow().technicalId())
        .isEqualTo("mau-7f3a-0001");
    assertThat(portal.accounts().lookUp("000200000009")).isEmpty();
    assertThat(portal.questions().fromPortal().stream().map(Question::id))
        .containsExactly("501", "502");
    assertThat(portal.questions().ofAgency()).hasSize(1);
    assertThat(portal.questions().answersTo("502")).hasSize(1);
  }

  @Test
  void questionsAreAnsweredAndPublished() {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().build()) {
      QuestionReply reply =
          QuestionReply.builder()
              .questionId("501")
              .agencyCode("H29.22")
              .officer("Cán bộ Mẫu")
              .answeredOn(VietnamTime.parse("20261017154319").toLocalDate())
              .content("Cần tờ khai và giấy chứng sinh.")
              .build();
      Receipt receipt = portal.questions().answer(reply);
      assertThat(receipt.channel()).isEqualTo("main");
      assertThat(portal.questions().answersTo("501").stream().map(QuestionAnswer::content))
          .containsExactly("Cần tờ khai và giấy chứng sinh.");
      assertThat(rig.mock.record("DongBoKetQuaHoiDapGuiTuDVCQG", "501").orElseThrow())
          .containsEntry("NGAYTRALOI", "17/10/2026");
      portal.questions().publish(QuestionEntry.builder().id("7").content("Ở đâu?").build());
      assertThat(rig.mock.record("DongBoHoiDap", "7")).isPresent();
      assertThat(rig.mock.verdicts()).isEmpty();
    }
  }

  @Test
  void evaluationsAreSent() {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().build()) {
      List<QualityEvaluation> received = portal.evaluations().received().toList();
      portal.evaluations().send(received);
      assertThat(rig.mock.record("DongBoDanhGia", "10-2026").orElseThrow())
          .containsEntry("PhanTramDanhGiaRatHaiLong", "84%");
    }
  }

  @Test
  void whatIsSharedMayHaveAPathOfItsOwn() {
    try (Rig rig = new Rig(folder, mock -> mock.sharePath("mapi/share"));
        PortalClient portal =
            rig.client(folder.resolve("evidence"))
                .main(rig.channel(rig.mock.main()).withSharePath("mapi/share"))
                .build()) {
      readDossiers(portal);
      readProcedures(portal);
      readCatalogues(portal);
      readPeople(portal);
    }
  }
}
