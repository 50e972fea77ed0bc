package vn.tthc.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StepsAndFeedbackTest {
  private final MockPortal portal = MockPortal.start();
  private final RawClient client = RawClient.loggedIn(portal.main());

  @BeforeEach
  void createDossier() {
    client.create(Samples.dossier("H29-1"));
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void appendsStepsInOrderAndRepeatsThemToo() {
    client.steps(Samples.step("H29-1", "một"), Samples.step("H29-1", "hai"));
    client.steps(Samples.step("H29-1", "một"));

    assertThat(portal.steps("H29-1"))
        .extracting(step -> step.get("NoiDungXuLy"))
        .containsExactly("một", "hai", "một");
    assertThat(portal.stepCount()).isEqualTo(3);
    assertThat(portal.duplicatedSteps()).isEqualTo(1);
  }

  @Test
  void comparesStepsByWhatTheySay() {
    ObjectNode spelledOtherwise = RawClient.object();
    Samples.stepJson("H29-1", "một")
        .properties()
        .forEach(field -> spelledOtherwise.set(field.getKey().toUpperCase(), field.getValue()));

    client.steps(Samples.step("H29-1", "một"));
    client.steps(spelledOtherwise.put("ChucDanh", "").toString());
    client.steps(Samples.stepJson("H29-1", "một").put("ChucDanh", "Chuyên viên").toString());

    assertThat(portal.duplicatedSteps()).isEqualTo(1);
  }

  @Test
  void refusesStepsOfUnknownDossiersAndImpossibleOnes() {
    assertThat(
            client
                .steps(Samples.step("H29-1", "một"), Samples.step("H29-9", "hai"))
                .path("message")
                .asText())
        .isEqualTo("Hồ sơ không tồn tại");
    String[] bad = {
      Samples.stepJson("H29-1", "một").put("TrangThai", "11").toString(),
      Samples.stepJson("H29-1", "một").without("NguoiXuLy").toString(),
      Samples.stepJson("H29-1", "một").put("ThoiDiemXuLy", "20261317154319").toString()
    };
    for (String step : bad) {
      assertThat(client.steps(step).path("message").asText()).isEqualTo("Dữ liệu không hợp lệ");
    }
    assertThat(portal.stepCount()).isZero();
    assertThat(portal.steps("H29-9")).isEmpty();
  }

  @Test
  void keepsTheLatestStateOfFeedback() {
    String first = RawClient.object().put("MaPAKN", "PAKN.1").put("TrangThai", "MOI").toString();
    String second = RawClient.object().put("MaPAKN", "PAKN.1").put("TrangThai", "XONG").toString();
    String nameless = RawClient.object().put("TrangThai", "MOI").toString();
    String impossible =
        RawClient.object().put("MaPAKN", "PAKN.2").put("NgayGui", "20260230000000").toString();

    assertThat(client.feedback(first).path("error_code").asText()).isEqualTo("0");
    assertThat(client.feedback(second).path("error_code").asText()).isEqualTo("0");
    assertThat(client.feedback(nameless).path("error_code").asText()).isEqualTo("-1");
    assertThat(client.feedback(impossible).path("error_code").asText()).isEqualTo("-1");

    assertThat(portal.feedbackCount()).isEqualTo(1);
    assertThat(portal.feedback("PAKN.1").orElseThrow()).containsEntry("TrangThai", "XONG");
  }
}
