package vn.tthc.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeepingTest {
  private final MockPortal portal = MockPortal.builder().keepDossiers(2).start();
  private final RawClient client = RawClient.loggedIn(portal.main());

  @AfterEach
  void close() {
    portal.close();
  }

  private void create(String... codes) {
    for (String code : codes) {
      client.create(Samples.dossier(code));
    }
  }

  @Test
  void dossiersWrittenLongestAgoGoFirstWithTheirSteps() {
    create("H29-1", "H29-2");
    client.steps(Samples.step("H29-1", "x"), Samples.step("H29-2", "x"));
    client.steps(Samples.step("H29-2", "y"));
    client.replace(Samples.dossier("H29-1"));
    create("H29-3");

    assertThat(portal.dossierCodes()).containsExactly("H29-1", "H29-3");
    assertThat(portal.dossierCount()).isEqualTo(2);
    assertThat(portal.steps("H29-2")).isEmpty();
    assertThat(portal.stepCount()).isEqualTo(1);
    assertThat(client.steps(Samples.step("H29-2", "z")).path("message").asText())
        .isEqualTo("Hồ sơ không tồn tại");
    create("H29-2");
    assertThat(portal.dossierCodes()).containsExactly("H29-2", "H29-3");
    assertThat(portal.steps("H29-2")).isEmpty();
  }

  @Test
  void aBatchLargerThanWhatIsKeptIsAccepted() {
    assertThat(
            client
                .create(
                    Samples.dossier("H29-1"), Samples.dossier("H29-2"), Samples.dossier("H29-3"))
                .path("error_code")
                .asText())
        .isEqualTo("0");
    assertThat(portal.dossierCodes()).containsExactly("H29-2", "H29-3");
  }

  @Test
  void theLastStepsOfADossierStay() {
    create("H29-1");
    for (int i = 0; i < Records.MOST_STEPS / 10 + 1; i++) {
      String[] ten = new String[10];
      for (int j = 0; j < 10; j++) {
        ten[j] = Samples.step("H29-1", "step " + (10 * i + j));
      }
      client.steps(ten);
    }

    assertThat(portal.stepCount()).isEqualTo(Records.MOST_STEPS);
    assertThat(portal.steps("H29-1")).hasSize(Records.MOST_STEPS);
    assertThat(portal.steps("H29-1").get(0)).containsEntry("NoiDungXuLy", "step 10");
  }

  @Test
  void feedbackAndOtherRecordsAreAsMany() {
    for (String code : List.of("1", "2", "3")) {
      client.feedback("{\"MaPAKN\":\"" + code + "\"}");
      client.sync("DongBoThanhToanHoSo", "", "[{\"MaGiaoDich\":\"" + code + "\"}]");
    }

    assertThat(portal.feedbackCount()).isEqualTo(2);
    assertThat(portal.feedback("1")).isEmpty();
    assertThat(portal.feedback("3")).isPresent();
    assertThat(portal.record("DongBoThanhToanHoSo", "1")).isEmpty();
    assertThat(portal.record("DongBoThanhToanHoSo", "3")).isPresent();
  }

  @Test
  void loadsWhatAPortalThatKeepsMoreHasSaved() throws IOException {
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    try (MockPortal larger = MockPortal.start()) {
      RawClient other = RawClient.loggedIn(larger.main());
      for (String code : List.of("H29-3", "H29-1", "H29-2")) {
        other.create(Samples.dossier(code));
        other.steps(Samples.step(code, "x"));
      }
      larger.save(saved);
    }
    portal.load(new ByteArrayInputStream(saved.toByteArray()));

    assertThat(portal.dossierCodes()).containsExactly("H29-1", "H29-2");
    assertThat(portal.stepCount()).isEqualTo(2);
  }

  @Test
  void refusesToKeepLessThanNothing() {
    assertThatThrownBy(() -> MockPortal.builder().keepDossiers(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }

  @Test
  void inventedNamesAreNotRemembered() {
    PackedItem.Packer packer = new PackedItem.Packer();
    Item longNames = Item.of(RawClient.object().put("x".repeat(5_000), "v"));
    assertThat(packer.pack(longNames).unpack()).isEqualTo(longNames.fields());
    assertThat(packer.shapes()).isZero();

    for (int i = 0; i < PackedItem.Packer.MOST_SHAPES + 10; i++) {
      Item item = Item.of(RawClient.object().put("name" + i, "v").put("other", "w"));
      assertThat(packer.pack(item).unpack()).isEqualTo(item.fields());
    }
    assertThat(packer.shapes()).isEqualTo(PackedItem.Packer.MOST_SHAPES);
  }

  @Test
  void theOldestSessionEndsWhenThereAreTooMany() {
    Sessions sessions = new Sessions();
    String first = sessions.issue();
    String second = sessions.issue();
    for (int i = 0; i < Sessions.MANY - 1; i++) {
      sessions.issue();
    }
    assertThat(sessions.isValid(first)).isFalse();
    assertThat(sessions.isValid(second)).isTrue();
  }

  @Test
  void tokensThatAreOverAreDroppedAndTheRestIsCapped() {
    TurnedClock clock = new TurnedClock();
    Tokens tokens = new Tokens(Duration.ofMinutes(5), clock);
    String first = tokens.issue();
    clock.turn(Duration.ofMinutes(4));
    String second = tokens.issue();
    assertThat(tokens.size()).isEqualTo(2);

    clock.turn(Duration.ofMinutes(1));
    assertThat(tokens.isValid(first)).isFalse();
    String third = tokens.issue();
    assertThat(tokens.size()).isEqualTo(2);
    assertThat(tokens.isValid(second)).isTrue();

    for (int i = 0; i < Tokens.MANY - 1; i++) {
      tokens.issue();
    }
    assertThat(tokens.size()).isEqualTo(Tokens.MANY);
    assertThat(tokens.isValid(second)).isFalse();
    assertThat(tokens.isValid(third)).isTrue();
  }
}
