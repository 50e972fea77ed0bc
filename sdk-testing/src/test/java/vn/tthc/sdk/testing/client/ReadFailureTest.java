package vn.tthc.sdk.testing.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.PortalException;
import vn.tthc.sdk.RefusedException;
import vn.tthc.sdk.Sent;
import vn.tthc.sdk.ServiceCall;
import vn.tthc.sdk.UnavailableException;
import vn.tthc.sdk.UnexpectedResponseException;
import vn.tthc.sdk.model.question.QuestionReply;
import vn.tthc.sdk.model.wire.GuessedFields;
import vn.tthc.sdk.model.wire.WireOptions;
import vn.tthc.sdk.testing.Fault;

/** A read never passes a failure off as "there is nothing". */
class ReadFailureTest {

  private static final String PERSON = "000200000001";

  @TempDir Path folder;

  private PortalClient client(Rig rig, ScriptedPortal scripted) {
    return rig.client(folder.resolve("log")).main(scripted.channel()).build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"error_code\":0}",
        "{\"error_code\":0,\"message\":\"Thành công\"}",
        "{}",
        "{\"message\":\"Thành công\"}",
        "{\"error_code\":0,\"result\":7}"
      })
  void anAnswerWithoutAResultIsUnexpected(String answer) {
    try (Rig rig = new Rig(folder);
        ScriptedPortal scripted = new ScriptedPortal(body -> answer);
        PortalClient portal = client(rig, scripted)) {
      assertThatThrownBy(() -> portal.dossiers().lookUp("H29-1"))
          .isInstanceOf(UnexpectedResponseException.class);
      assertThatThrownBy(() -> portal.questions().fromPortal())
          .isInstanceOf(UnexpectedResponseException.class);
    }
  }

  @Test
  void anEntryThatCannotBeReadIsUnexpected() {
    String answer = "{\"error_code\":0,\"result\":[{\"MaHoSo\":[\"%s\"]}]}".formatted(PERSON);
    try (Rig rig = new Rig(folder);
        ScriptedPortal scripted = new ScriptedPortal(body -> answer);
        PortalClient portal = client(rig, scripted)) {
      assertThatThrownBy(() -> portal.dossiers().lookUp("H29-1"))
          .isInstanceOf(UnexpectedResponseException.class)
          .hasMessageContaining("MaHoSo")
          .hasMessageNotContaining(PERSON);
    }
  }

  @Test
  void anErrorCodeIsARefusal() {
    try (Rig rig = new Rig(folder);
        ScriptedPortal scripted =
            new ScriptedPortal(
                body -> "{\"error_code\":-1,\"message\":\"Dịch vụ không tồn tại\"}");
        PortalClient portal = client(rig, scripted)) {
      RefusedException refused =
          catchThrowableOfType(RefusedException.class, () -> portal.dossiers().lookUp("H29-1"));
      assertThat(refused.code()).isEqualTo("-1");
      assertThat(refused.operation()).isEqualTo(Operation.LOOK_UP_DOSSIER);
      assertThat(scripted.bodies()).hasSize(1);
      assertThatThrownBy(() -> portal.questions().ofAgency()).isInstanceOf(RefusedException.class);
      assertThatThrownBy(() -> portal.procedures().find("1.001193"))
          .isInstanceOf(RefusedException.class);
    }
  }

  @Test
  void anotherProcedureThanTheOneAskedForIsUnexpected() {
    try (Rig rig = new Rig(folder);
        ScriptedPortal scripted =
            new ScriptedPortal(
                body -> "{\"error_code\":0,\"result\":[{\"matthc\":\"1.000894\"}]}");
        PortalClient portal = client(rig, scripted)) {
      assertThatThrownBy(() -> portal.procedures().find("1.001193"))
          .isInstanceOf(UnexpectedResponseException.class);
    }
  }

  @Test
  void readsAreTriedAgainAndFailOver() {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().build()) {
      rig.mock.main().failNextData(1, Fault.RESET_AFTER_EFFECT);
      assertThat(portal.questions().fromPortal()).hasSize(2);
      rig.mock.main().drainAndClose();
      assertThat(portal.dossiers().exists("H29-1")).isFalse();
      assertThat(rig.events.exchanges())
          .extracting(event -> event.operation())
          .containsExactly(Operation.LIST_PORTAL_QUESTIONS, Operation.LOOK_UP_DOSSIER);
    }
  }

  @Test
  void whatIsSentBesideChangesIsNotRepeated() {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().build()) {
      rig.mock.main().failNextData(1, Fault.RESET_AFTER_EFFECT);
      QuestionReply reply = QuestionReply.builder().questionId("501").content("Được.").build();
      UnavailableException unknown =
          catchThrowableOfType(UnavailableException.class, () -> portal.questions().answer(reply));
      assertThat(unknown.sent()).isEqualTo(Sent.UNKNOWN);
      assertThat(rig.mock.exchanges()).hasSize(1);
    }
  }

  @Test
  void guessesAreNotCalledUnasked() {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.clientOfMain().wire(WireOptions.of(GuessedFields.OMIT)).build()) {
      assertThatIllegalStateException()
          .isThrownBy(() -> portal.feedback().pending(null))
          .withMessageContaining("serviceName(LIST_PENDING_FEEDBACK");
      assertThatIllegalStateException().isThrownBy(() -> portal.dossiers().shared().toList());
      assertThatIllegalStateException().isThrownBy(() -> portal.dossiers().sharedDetail("H29-1"));
      assertThatIllegalStateException()
          .isThrownBy(() -> portal.evaluations().received().findFirst());
      assertThat(rig.mock.main().requests()).isZero();
      assertThat(portal.questions().fromPortal()).hasSize(2);
    }
  }

  @Test
  void agreedCallsGoTheSameWay() {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().build()) {
      rig.mock.offer("LayDuLieuKhac", "{\"so\":1.5,\"ds\":[1,2]}");
      assertThat(text(portal.call("LayDuLieuKhac", Map.of("nam", "2026"))))
          .isEqualTo("{\"so\":1.5,\"ds\":[1,2]}");
      for (String data : new String[] {"[ {\"a\" : 1.0}, 2 ,\"ba\"]", "{\"a\": [ ]}", "7", "[]"}) {
        portal.call("LayDuLieuKhac", data.getBytes(StandardCharsets.UTF_8));
      }
      assertThat(rig.mock.verdicts()).isEmpty();
      assertThat(rig.mock.exchanges()).extracting(each -> each.count()).contains(0, 3, 1);
      assertThatThrownBy(() -> portal.call("KhongCo", Map.of()))
          .isInstanceOf(RefusedException.class);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> portal.call("LayDuLieuKhac", new byte[] {'[', '1'}));
    }
  }

  @Test
  void agreedCallsAreRepeatedOnlyWhenTheCallerSaysSo() {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().build()) {
      rig.mock.offer("LayDuLieuKhac", "[]");
      rig.mock.main().failNextData(1, Fault.RESET_AFTER_EFFECT);
      PortalException lost =
          catchThrowableOfType(PortalException.class, () -> portal.call("LayDuLieuKhac", Map.of()));
      assertThat(lost.sent()).isEqualTo(Sent.UNKNOWN);
      rig.mock.main().failNextData(1, Fault.RESET_AFTER_EFFECT);
      assertThat(text(portal.call(ServiceCall.to("LayDuLieuKhac").repeatable()))).isEqualTo("[]");
      assertThat(rig.mock.exchanges()).hasSize(3);
    }
  }

  @Test
  void aYesWithoutAResultIsNullToAnAgreedCall() {
    try (Rig rig = new Rig(folder);
        ScriptedPortal scripted = new ScriptedPortal(body -> ScriptedPortal.ACCEPTED);
        PortalClient portal = client(rig, scripted)) {
      assertThat(text(portal.call("DichVu", Map.of("a", "1")))).isEqualTo("null");
      assertThat(scripted.bodies().get(0))
          .contains("\"service\":\"DichVu\",\"a\":\"1\"}")
          .doesNotContain("\"data\"");
    }
  }

  @Test
  void theLogKnowsNobodyWhoWasLookedUp() throws Exception {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().build()) {
      assertThat(portal.accounts().lookUp(PERSON).orElseThrow().toString())
          .doesNotContain("mau-7f3a", PERSON);
      assertThat(Files.readString(rig.exchangeLog()))
          .contains("TraCuuTechID")
          .doesNotContain(PERSON);
    }
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }
}
