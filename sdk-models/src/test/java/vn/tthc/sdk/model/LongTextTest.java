package vn.tthc.sdk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tthc.sdk.model.dossier.Records.errors;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.Records;

/** Cutting is asked for and shows. */
class LongTextTest {

  @Test
  void aShortTextStaysItself() {
    assertThat(LongText.cutTo("đơn", 3)).isEqualTo("đơn");
    assertThat(LongText.cutTo("", 1)).isEmpty();
    assertThat(LongText.cutTo(null, 1)).isNull();
    String decomposed = Normalizer.normalize("Nguyễn", Normalizer.Form.NFD);
    assertThat(LongText.cutTo(decomposed, 6)).isSameAs(decomposed);
  }

  @Test
  void aLongTextIsCutAndMarked() {
    assertThat(LongText.cutTo("đơn đăng ký", 5)).isEqualTo("đơn …");
    assertThat(LongText.cutTo("đơn", 1)).isEqualTo("…");
    assertThatThrownBy(() -> LongText.cutTo("đơn", 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noCharacterIsCutInHalf() {
    assertThat(LongText.cutTo("a😀b😀c", 3)).isEqualTo("a😀…");
    assertThat(LongText.cutTo("abx\u0315\u0315\u0315cd", 5)).isEqualTo("ab…");
  }

  @Test
  void whatIsCutPasses() {
    String tooLong = "ễ".repeat(1001);
    Dossier.Builder dossier = Records.atReception().summary(tooLong);
    assertThat(errors(dossier.build().validate())).containsExactly("TOO_LONG summary");
    String cut = LongText.cutTo(tooLong, 1000);
    assertThat(dossier.summary(cut).build().validate()).isEmpty();
  }
}
