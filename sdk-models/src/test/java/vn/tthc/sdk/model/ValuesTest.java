package vn.tthc.sdk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small values: every date shape, birth dates, codes, further fields. */
class ValuesTest {

  @ParameterizedTest
  @CsvSource({
    "20261017154319,            2026-10-17T15:43:19+07:00",
    "17/10/2026 15:43:19,       2026-10-17T15:43:19+07:00",
    "17/10/2026,                2026-10-17T00:00+07:00",
    "20261017,                  2026-10-17T00:00+07:00",
    "2026-10-17,                2026-10-17T00:00+07:00",
    "2026-10-17T15:43:19,       2026-10-17T15:43:19+07:00",
    "2026-10-17T15:43:19.987,   2026-10-17T15:43:19+07:00",
    "2026-10-17T08:43:19Z,      2026-10-17T15:43:19+07:00",
    "2026-10-17T20:43:19+12:00, 2026-10-17T15:43:19+07:00",
    "1792226599000,             2026-10-17T15:43:19+07:00",
    "0001-01-01T00:00:00,       0001-01-01T00:00+07:06:30",
  })
  void everyShapeOfAMoment(String text, String moment) {
    assertThat(VietnamTime.read(text)).hasToString(moment);
    assertThat(VietnamTime.read(" " + text + " ")).hasToString(moment);
    assertThat(VietnamTime.read(VietnamTime.format(VietnamTime.read(text)))).hasToString(moment);
    assertThat(VietnamTime.readDate(text)).isEqualTo(moment.substring(0, 10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "202610171543",
        "20260230000000",
        "30/02/2026",
        "2026-02-30",
        "17-10-2026",
        "10/17/2026",
        "1/1/2026",
        "17/10/2026 24:00:00",
        "2026-10-17T15",
        "+999999999-12-31T23:59:59-18:00",
        "10000-01-01T00:00:00",
        "0000-01-01T00:00:00+18:00",
        "179222659900",
        "-1792226599000",
        "hôm nay",
      })
  void noShapeOfAMoment(String text) {
    assertThatThrownBy(() -> VietnamTime.read(text))
        .isInstanceOf(DateTimeException.class)
        .hasMessage("not a date and time in a known form")
        .hasNoCause();
    assertThatThrownBy(() -> VietnamTime.readDate(text)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "19900131, 19900131, 1990-01-31",
    "31/01/1990, 19900131, 1990-01-31",
    "1/1/1990, 19900101, 1990-01-01",
    "1990-01-31, 19900131, 1990-01-31",
    "199001, 199001,",
    "01/1990, 199001,",
    "1990, 1990,",
  })
  void birthDatesStayAsFarAsTheyAreKnown(String text, String written, LocalDate date) {
    BirthDate birthDate = BirthDate.parse(text);
    assertThat(birthDate.text()).isEqualTo(written);
    assertThat(birthDate.year()).isEqualTo(1990);
    assertThat(birthDate.date().orElse(null)).isEqualTo(date);
    assertThat(birthDate).isEqualTo(BirthDate.parse(written)).hasToString("BirthDate[left out]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"19900230", "199013", "90", "31/02/1990", "00000000", "abcd", "-1990"})
  void noBirthDate(String text) {
    assertThatThrownBy(() -> BirthDate.parse(text))
        .isInstanceOf(DateTimeException.class)
        .message()
        .doesNotContain(text);
    assertThatThrownBy(() -> BirthDate.of(Year.of(10_000))).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "000.00.00.H29, H29, H29,",
    "000.00.22.H29, H29.22, H29, H29",
    "000.05.22.H29, H29.22.05, H29, H29.22",
    "013.05.22.H29, H29.22.05.013, H29, H29.22.05",
    "001.00.22.H29, H29.22.001, H29, H29.22",
  })
  void oldAgencyCodesTurnIntoNewOnesAndBack(
      String old, String renewed, String topLevel, String superior) {
    AgencyCode code = new AgencyCode(old);
    assertThat(code.isOld()).isTrue();
    assertThat(code.toNew()).hasToString(renewed);
    assertThat(code.toNew().toNew()).hasToString(renewed);
    assertThat(code.toNew().toOld()).contains(code);
    assertThat(code.toOld()).contains(code);
    assertThat(code.topLevel()).isEqualTo(topLevel).isEqualTo(code.toNew().topLevel());
    assertThat(code.superior().map(AgencyCode::value).orElse(null)).isEqualTo(superior);
    assertThat(code.isWithin(new AgencyCode("H29"))).isTrue();
    assertThat(new AgencyCode("H29.2X").isWithin(new AgencyCode("H29.22"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"H15.50.05.13", "H29.2A", "H29.001.22", "H29.22.05.013.01", "H29.00"})
  void someNewAgencyCodesHaveNoOldForm(String code) {
    assertThat(new AgencyCode(code).toOld()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "H29.22-261017-0001,       H29.22,        2026-10-17, 0001",
    "000.00.22.H29-261017-0001, 000.00.22.H29, 2026-10-17, 0001",
    "G07-20261017-1234567,     G07,           2026-10-17, 1234567",
    "H29.22-261399-0001,       H29.22,        ,           0001",
    "22.22.22-261017-0001,     ,              2026-10-17, 0001",
  })
  void dossierCodesHoldAnAgencyADateAndANumber(
      String text, String agency, LocalDate date, String number) {
    DossierCode code = new DossierCode(text);
    assertThat(code.agency().map(AgencyCode::value).orElse(null)).isEqualTo(agency);
    assertThat(code.date().orElse(null)).isEqualTo(date);
    assertThat(code.number()).isEqualTo(number);
  }

  @Test
  void furtherFieldsAreCopiedAndChecked() {
    Map<String, Object> given = new HashMap<>();
    given.put("a", Arrays.asList("b", null));
    Extras extras = new Extras(given);
    given.clear();
    assertThat(extras.fields()).hasSize(1);
    assertThat(extras).hasToString("1 further fields, left out");
    assertThatThrownBy(() -> extras.fields().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    for (Object bad : List.of(1, 'c', Map.of(1, "a"), List.of(1.0), "\ud83d", deep())) {
      assertThatThrownBy(() -> new Extras(Map.of("a", bad)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static Object deep() {
    Object deep = List.of();
    for (int i = 0; i < 100_000; i++) {
      deep = List.of(deep);
    }
    return deep;
  }
}
