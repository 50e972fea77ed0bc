package vn.tthc.sdk.model.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WireOptionsTest {

  @Test
  void refusesKeysThatNameNothing() {
    Map<String, String> names = Map.of("Dossier.onwer.name", "A", "Dossier.a", "B");
    assertThatThrownBy(() -> names(GuessedFields.OMIT, names))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("No such key: wire.name.Dossier.a, wire.name.Dossier.onwer.name.")
        .hasMessageContaining("Dossier.owner.name");
    assertThatThrownBy(() -> codes(Map.of("DossierStatus.GONE", "12")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("No such key: wire.code.DossierStatus.GONE.")
        .hasMessageContaining("DossierStatus.REFUSED");
  }

  @Test
  void refusesBlankNamesAndCodes() {
    assertThatThrownBy(() -> names(GuessedFields.OMIT, Map.of("Dossier.note", " ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("wire.name.Dossier.note is blank: give it a value");
    assertThatThrownBy(() -> codes(Map.of("FeeKind.FEE", "")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("wire.code.FeeKind.FEE is blank: give it a value");
  }

  @Test
  void refusesOneNameForTwoComponents() {
    assertThatThrownBy(() -> names(GuessedFields.OMIT, Map.of("Dossier.note", "MaHoSo")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("wire.name.Dossier.code and wire.name.Dossier.note are both called MaHoSo");
    Map<String, String> taken = Map.of("Dossier.note", "NguoiNop");
    assertThatThrownBy(() -> names(GuessedFields.SEND, taken))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(names(GuessedFields.OMIT, taken).names()).isEqualTo(taken);
  }

  @Test
  void namesMayChangePlaces() {
    Map<String, String> swapped =
        Map.of("Dossier.note", "ThongTinKhac", "Dossier.otherInformation", "GhiChu");
    assertThat(names(GuessedFields.SEND, swapped).names()).isEqualTo(swapped);
  }

  @Test
  void copiesItsMaps() {
    Map<String, String> given = new HashMap<>(Map.of("Dossier.note", "GhiChuHoSo"));
    WireOptions options = names(GuessedFields.SEND, given);
    given.clear();
    assertThat(options.names()).containsOnlyKeys("Dossier.note");
  }

  @Test
  void refusesNulls() {
    assertThatThrownBy(() -> WireOptions.of(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("guessedFields");
    assertThatThrownBy(() -> names(GuessedFields.OMIT, null)).hasMessage("names");
    assertThatThrownBy(() -> codes(null)).hasMessage("codes");
    assertThatThrownBy(() -> new WireJson(null)).hasMessage("options");
  }

  private static WireOptions names(GuessedFields guessed, Map<String, String> names) {
    return new WireOptions(guessed, names, Map.of());
  }

  private static WireOptions codes(Map<String, String> codes) {
    return new WireOptions(GuessedFields.OMIT, Map.of(), codes);
  }
}
