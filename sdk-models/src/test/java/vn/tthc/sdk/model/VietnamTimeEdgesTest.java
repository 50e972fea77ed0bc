package vn.tthc.sdk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first and the last moment, and what lies beyond. */
class VietnamTimeEdgesTest {

  @ParameterizedTest
  @CsvSource({
    // By the sun, as clocks went before 1906.
    "0000-01-01T00:00:00+07:06:30, 00000101000000",
    "9999-12-31T23:59:59+07:00, 99991231235959",
  })
  void writesWhatFourDigitsCanSpell(OffsetDateTime moment, String expected) {
    assertThat(VietnamTime.format(moment)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0001-12-31T23:59:59+07:06:30", "+10000-01-01T00:00:00+07:00"})
  void writesNothingElse(OffsetDateTime moment) {
    assertThatThrownBy(() -> VietnamTime.format(moment)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> VietnamTime.read(moment.toString()))
        .isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "0000-01-01T00:00:00,                    0000-01-01T00:00:00",
    "9999-12-31T23:59:59,                    9999-12-31T23:59:59",
    "2026-10-17T08:43:19.123456789+07:00,    2026-10-17T08:43:19",
    "17/10/2026 08:43:19,                    2026-10-17T08:43:19",
    "1792201399000,                          2026-10-17T08:43:19",
    "17/10/2026,                             2026-10-17T00:00:00",
  })
  void readsEveryShape(String text, String local) {
    assertThat(VietnamTime.read(text).toLocalDateTime()).isEqualTo(local);
    assertThat(VietnamTime.readDate(text)).isEqualTo(local.substring(0, 10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026101708431/",
        "2026101708431:",
        "T08:43:19",
        ":08",
        "2026-10-17T08:43:19 and so on, and on"
      })
  void readsNoOther(String text) {
    assertThatThrownBy(() -> VietnamTime.read(text)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> VietnamTime.readDate(text)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void nothingIsUnknown(String text) {
    assertThat(VietnamTime.read(text)).isNull();
    assertThat(VietnamTime.readDate(text)).isNull();
    assertThat(VietnamTime.readMonth(text)).isNull();
  }

  @Test
  void monthsAndDatesComeBackAsTheyWere() {
    assertThat(VietnamTime.readMonth(" 3-2026 ")).isEqualTo(YearMonth.of(2026, 3));
    assertThat(VietnamTime.formatMonth(YearMonth.of(2026, 3))).isEqualTo("3-2026");
    assertThat(VietnamTime.formatDate(LocalDate.of(2026, 3, 4))).isEqualTo("04/03/2026");
    assertThatThrownBy(() -> VietnamTime.readMonth("13-2026"))
        .hasMessage("not a month of the form M-yyyy");
  }
}
