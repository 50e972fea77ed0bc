package vn.tthc.sdk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnamTimeTest {

  @Test
  void readsAMomentWithVietNamsOffset() {
    assertThat(VietnamTime.parse("20261017154319")).hasToString("2026-10-17T15:43:19+07:00");
    assertThat(VietnamTime.parse(" 20261017154319 ")).isEqualTo("2026-10-17T15:43:19+07:00");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void nothingIsUnknown(String text) {
    assertThat(VietnamTime.parse(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20260230120000",
        "20250229120000",
        "21000229120000",
        "20260431120000",
        "20261301120000",
        "20260001120000",
        "20260100120000",
        "20261017250000",
        "20261017240000",
        "20261017126000",
        "20261017120060",
        "2026101703430",
        "202610171543190",
        "20261017",
        "20261017 154319",
        "20261017034319PM",
        "034319PM",
        "-2026101715431",
        "+20261017154319",
        "2026-10-17T15:43:19",
        "17/10/2026 15:43:19",
        "20261017154319Z",
        "٢٠٢٦١٠١٧١٥٤٣١٩",
        "２０２６１０１７１５４３１９",
        "Nguyễn Văn A",
      })
  void refusesWhatIsNoSuchMomentWithoutRepeatingIt(String text) {
    assertThatThrownBy(() -> VietnamTime.parse(text))
        .isInstanceOf(DateTimeException.class)
        .hasMessage("not a date and time of the form yyyyMMddHHmmss")
        .hasNoCause();
  }

  @Test
  void takesTheLeapDayOfALeapYear() {
    assertThat(VietnamTime.parse("20280229000000")).isEqualTo("2028-02-29T00:00:00+07:00");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-17T08:43:19Z,          20261017154319",
    "2026-10-17T17:00:00Z,          20261018000000",
    "2026-12-31T23:30:00-05:00,     20270101113000",
    "2026-10-17T15:43:19.999+07:00, 20261017154319",
    "2026-10-17T15:43+07:00,        20261017154300",
  })
  void writesAnyOffsetAsVietNamsTime(OffsetDateTime moment, String expected) {
    assertThat(VietnamTime.format(moment)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"19000101000000", "20261017154319", "99991231235959"})
  void comesBackAsItWas(String text) {
    assertThat(VietnamTime.format(VietnamTime.parse(text))).isEqualTo(text);
  }
}
