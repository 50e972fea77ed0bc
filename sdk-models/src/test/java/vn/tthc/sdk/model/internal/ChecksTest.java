package vn.tthc.sdk.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.model.Rule;
import vn.tthc.sdk.model.Violation;

/** Each check at the edges of what passes. */
class ChecksTest {

  private static final String ARTICLE = "10.1";

  private final Checks checks = new Checks();

  private List<Rule> rules() {
    return checks.violations().stream().map(Violation::rule).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1899-12-31, BEFORE_1900",
    "1900-01-01,",
    "9999-12-31,",
    "+10000-01-01, IMPOSSIBLE_DATE",
  })
  void aDateHasAYearOfOurs(LocalDate date, Rule rule) {
    assertThat(checks.date("date", date, ARTICLE)).isSameAs(checks);
    assertThat(rules()).isEqualTo(rule == null ? List.of() : List.of(rule));
  }

  @ParameterizedTest
  @CsvSource({
    "1899-12-31T23:59:59+07:06:30, BEFORE_1900",
    "1900-01-01T00:00:00+07:06:30,",
    "9999-12-31T23:59:59+07:00,",
    "9999-12-31T17:00:00Z, IMPOSSIBLE_DATE",
  })
  void aMomentHasAYearOfOursInVietNam(OffsetDateTime moment, Rule rule) {
    checks.moment("moment", moment, ARTICLE);
    assertThat(rules()).isEqualTo(rule == null ? List.of() : List.of(rule));
  }

  @ParameterizedTest
  @CsvSource({"-1, 1", "0, 0", "1000000000000000, 0", "1000000000000001, 1"})
  void aFeeIsNeitherNegativeNorBeyondAllFees(long amount, int faults) {
    assertThat(checks.fee("fee", amount, ARTICLE)).isSameAs(checks);
    assertThat(rules()).hasSize(faults).allMatch(Rule.FEE_OUT_OF_RANGE::equals);
  }

  @ParameterizedTest
  @CsvSource({"9, 0", "10, 0", "11, 1"})
  void aTextIsCountedInLetters(int length, int faults) {
    // Decomposed: two characters for each letter.
    String text = "a\u0301".repeat(length);
    checks.line("text", text, 10, ARTICLE).expectedWithin("text", text, 10, ARTICLE);
    assertThat(rules()).hasSize(2 * faults).allMatch(Rule.TOO_LONG::equals);
  }

  @Test
  void whatIsAbsentPasses() {
    checks
        .line("a", null, 1, ARTICLE)
        .expectedWithin("b", null, 1, ARTICLE)
        .date("c", null, ARTICLE)
        .moment("d", null, ARTICLE)
        .fee("e", null, ARTICLE)
        .digits("f", null, 10, ARTICLE)
        .paperNumber("g", null, ARTICLE);
    assertThat(checks.violations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "~", "\u00a0", "ÿ", "Ạ", "\u2027", "\u202f", "a < b", "😀"})
  void aPlainCharacterPasses(String text) {
    checks.line("text", text, ARTICLE);
    assertThat(checks.violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "31, CONTROL_CHARACTER",
    "127, CONTROL_CHARACTER",
    "159, CONTROL_CHARACTER",
    "133, LINE_BREAK",
    "8232, LINE_BREAK",
    "8233, LINE_BREAK",
    "8234, DIRECTION_OVERRIDE",
    "8238, DIRECTION_OVERRIDE",
    "8294, DIRECTION_OVERRIDE",
    "8297, DIRECTION_OVERRIDE",
  })
  void aCharacterThatChangesTheTextDoesNot(int character, Rule rule) {
    checks.line("text", "a" + Character.toString(character), ARTICLE);
    assertThat(rules()).containsExactly(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "012345678,",
    "012345678901,",
    "0123456789,",
    "0123456789-012,",
    "B1234567,",
    "01234567, UNUSUAL_PAPER_NUMBER",
    "B12345678901, MALFORMED_PAPER_NUMBER",
    "01234567890A, MALFORMED_PAPER_NUMBER",
    "0123456789-01, MALFORMED_PAPER_NUMBER",
    "ABCDEF, MALFORMED_PAPER_NUMBER",
  })
  void aPaperNumberHasOneOfItsForms(String number, Rule rule) {
    checks.paperNumber("number", number, ARTICLE);
    assertThat(rules()).isEqualTo(rule == null ? List.of() : List.of(rule));
  }

  @ParameterizedTest
  @CsvSource({"0123456789, 0", "012345678, 1", "01234567890, 1", "012345678:, 1", "012345678/, 1"})
  void digitsAreAsManyAsAskedFor(String number, int faults) {
    assertThat(checks.digits("number", number, 10, ARTICLE)).isSameAs(checks);
    assertThat(rules()).hasSize(faults).allMatch(Rule.MALFORMED_PAPER_NUMBER::equals);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void blankDigitsAreNone(String blank) {
    assertThat(checks.digits("number", blank, 10, ARTICLE)).isSameAs(checks);
    checks.paperNumber("number", blank, ARTICLE);
    assertThat(checks.violations()).isEmpty();
  }
}
