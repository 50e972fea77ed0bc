package vn.tthc.sdk.model.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcedureFeeTest {

  private static ProcedureFee fee(String amount) {
    return ProcedureFee.builder().amountText(amount).build();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "8000, 8000",
    "' 8.000 ', 8000",
    "1.234.567, 1234567",
    "999999999999999, 999999999999999",
    "999.999.999.999.999, 999999999999999"
  })
  void readsDigitsAndDotsBetweenThousands(String text, long amount) {
    assertThat(fee(text).amount()).hasValue(amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Không",
        "0.5",
        "50000.0",
        "1.5000",
        "1234.567",
        "1..000",
        ".000",
        "8.000.",
        "-1",
        "1000000000000000",
        "1.000.000.000.000.000",
        "８"
      })
  void takesNothingElseForAnAmount(String text) {
    assertThat(fee(text).amount()).isEmpty();
  }

  @Test
  void nothingIsNoAmount() {
    assertThat(fee(null).amount()).isEmpty();
  }
}
