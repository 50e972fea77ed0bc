package vn.tthc.sdk.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.model.dossier.Dossier;

/** What is refused before the database is asked. */
class RowTest {

  private static Dossier dossier(String code, String summary) {
    return Dossier.builder().code(code).summary(summary).build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A\u2028B", "A\u2029B", "A\u0085B", "A\nB", "A\ud83dB"})
  void aCodeThatTheLogOrTheDatabaseWouldRefuseIsRefused(String code) {
    assertThatThrownBy(() -> Row.of(null, dossier(code, "x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("control character");
    assertThatThrownBy(() -> Row.of(code, dossier("H29", "x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("The key holds a control character");
  }

  @Test
  void halfACharacterIsToldAndNotQuoted() {
    assertThatThrownBy(() -> Row.of(null, dossier("H29", "Nguyễn \ud83d")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("A Dossier cannot be written as JSON")
        .hasMessageNotContaining("Nguyễn");
  }

  @Test
  void aWholeCharacterOfTwoHalvesIsFine() {
    assertThat(Row.of("khóa \ud83d\ude00", dossier("H29", "x")).key()).isEqualTo("khóa 😀");
  }
}
