package vn.tthc.sdk.model.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.Coded;

/** The circular lists refusal (g) before withdrawal (h); the portal's codes are crossed. */
class DossierStatusTest {

  @Test
  void eachPlaceInTheCircularHasItsCode() {
    Map<String, String> codes =
        Arrays.stream(DossierStatus.values())
            .collect(Collectors.toMap(DossierStatusTest::place, DossierStatus::code));

    assertThat(codes)
        .containsOnly(
            entry("7.3.a", "1"),
            entry("7.3.b", "2"),
            entry("7.3.c", "3"),
            entry("7.3.d", "4"),
            entry("7.3.đ", "5"),
            entry("7.3.e", "6"),
            entry("7.3.g", "8"),
            entry("7.3.h", "7"),
            entry("7.3.i", "9"),
            entry("7.3.k", "10"));
  }

  @Test
  void sevenIsWithdrawalAndEightIsRefusal() {
    assertThat(Coded.of(DossierStatus.class, "7").is(DossierStatus.WITHDRAWAL_REQUESTED)).isTrue();
    assertThat(Coded.of(DossierStatus.class, "8").is(DossierStatus.REFUSED)).isTrue();
  }

  private static String place(DossierStatus status) {
    try {
      return DossierStatus.class.getField(status.name()).getAnnotation(Circular.class).value()[0];
    } catch (NoSuchFieldException e) {
      throw new AssertionError(e);
    }
  }
}
