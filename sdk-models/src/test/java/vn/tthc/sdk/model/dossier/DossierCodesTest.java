package vn.tthc.sdk.model.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tthc.sdk.model.dossier.Records.errors;
import static vn.tthc.sdk.model.dossier.Records.warnings;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Unit;

/** Dossier codes, agency codes, paper numbers and statuses: which forms pass and which do not. */
class DossierCodesTest {

  private static final String ARABIC_DIGITS = "٠٠٠٥٤٩٦٥٦٩٣١";

  private static final String[] BAD_DOSSIER_CODES = {
    "H29.22-261017",
    "H29.22-261017-001",
    "H29.22-261017-00000001",
    "H29.22-2610170-0001",
    "H29.22-٢٦١٠١٧-0001",
    "h29.22-261017-0001",
    "H2-261017-0001",
    "H29.22-261017-0001 ",
    "H29.22-261017-0001\n",
    "H29.22/261017/0001",
    "H29.22–261017–0001",
    "A".repeat(36) + "-261017-0001",
  };

  private static final String[] BAD_AGENCIES = {
    "not an agency",
    "H2",
    "29.22",
    "h29.22",
    "H29.",
    "H29..22",
    "H29.2222",
    "H29.22\n",
    "Ｈ29.22",
    "H٢٩",
    "000.00.22",
    "000.00.22.29",
    "00.00.22.H29",
    "H29" + ".123".repeat(9),
  };

  private static final String[] BAD_PAPERS = {
    "12AB",
    "0005496569A",
    "00054965693",
    "0005496569310",
    "000 549 656 931",
    "000549656931-",
    "0005496569-01",
    "ABCDEFG",
    "c1234567",
    ARABIC_DIGITS,
    "٠٠٠٥٤٩٦٥٦",
    "０００５４９６５６９３１",
    "C123456\u0000",
  };

  @ParameterizedTest(name = "{0}")
  @MethodSource("errorRows")
  void isAnError(String expected, Dossier dossier) {
    assertThat(errors(dossier.validate())).containsExactly(expected);
  }

  static Stream<Arguments> errorRows() {
    return Stream.of(
            codes("MALFORMED_DOSSIER_CODE code", Dossier.Builder::code, BAD_DOSSIER_CODES),
            codes(
                "MALFORMED_AGENCY_CODE processingUnit.code", DossierCodesTest::unit, BAD_AGENCIES),
            codes(
                "MALFORMED_AGENCY_CODE receivingUnit.code",
                (b, code) -> b.receivingUnit(Unit.of(code, null)),
                BAD_AGENCIES),
            codes("MALFORMED_PAPER_NUMBER owner.paperNumber", DossierCodesTest::number, BAD_PAPERS),
            codes(
                "MALFORMED_PAPER_NUMBER submitter.paperNumber",
                (b, n) -> b.submitter(Submitter.builder().paperNumber(n).build()),
                BAD_PAPERS),
            codes(
                "MALFORMED_PAPER_NUMBER owner.papers[1].number",
                (b, n) -> papers(b, IdentityPaper.personalNumber(n)),
                "000549656",
                "00054965693A",
                "0005496569310",
                ARABIC_DIGITS),
            codes(
                "MALFORMED_PAPER_NUMBER owner.papers[1].number",
                (b, n) -> papers(b, IdentityPaper.oldIdentityCard(n)),
                "000549656931",
                "00054965A",
                "٠٠٠٥٤٩٦٥٦"),
            codes(
                "MALFORMED_PAPER_NUMBER owner.papers[1].number",
                (b, n) -> papers(b, new IdentityPaper(null, n)),
                BAD_PAPERS),
            codes(
                "UNKNOWN_STATUS status",
                (b, code) -> b.status(Coded.of(DossierStatus.class, code)),
                "0",
                "11",
                "07",
                "-1",
                "٤",
                "PROCESSING"))
        .flatMap(rows -> rows);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "H29.22-261017-0001",
        "000.00.22.H29-180115-0001",
        "000.00.00.G22-180115-0001",
        "G05-261017-123456",
        "G05-261017-1234567",
        "H29.22.05.13-261017-00001",
        "H29.22-20261017-0000123",
      })
  void takesEveryKnownShapeOfDossierCode(String code) {
    assertThat(Records.atReception().code(code).build().validate()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "G22",
        "H29",
        "H56.14",
        "H15.50.05.13",
        "H29.1A2",
        "000.00.00.G22",
        "000.00.22.H29"
      })
  void takesBothFormsOfAgencyCode(String code) {
    assertThat(unit(Records.atReception(), code).build().validate()).isEmpty();
  }

  @Test
  void takesAnAgencyCodeOf35CharactersAndNoMore() {
    String code = "H29" + ".123".repeat(8);
    assertThat(code).hasSize(35);
    assertThat(unit(Records.atReception(), code).build().validate()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000549656",
        "000549656931",
        "0101234567",
        "0101234567-001",
        "C1234567",
        "AB123456"
      })
  void takesPersonalNumbersTaxCodesAndPassports(String number) {
    assertThat(number(Records.atReception(), number).build().validate()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"123456", "1234567", "12345678"})
  void wondersAtShortNumbersOfDigitsAlone(String number) {
    Dossier dossier = number(Records.atReception(), number).build();
    assertThat(errors(dossier.validate())).isEmpty();
    assertThat(warnings(dossier.validate()))
        .containsExactly("UNUSUAL_PAPER_NUMBER owner.paperNumber");
  }

  private interface Setter {
    Dossier.Builder set(Dossier.Builder builder, String value);
  }

  private static Stream<Arguments> codes(String expected, Setter setter, String... values) {
    return Stream.of(values)
        .map(value -> Arguments.of(expected, setter.set(Records.atReception(), value).build()));
  }

  private static Dossier.Builder unit(Dossier.Builder builder, String code) {
    return builder.processingUnit(Unit.of(code, "Sở Tư pháp"));
  }

  private static Dossier.Builder number(Dossier.Builder builder, String number) {
    return builder.owner(owner("Hồ Ngọc Hiếu", number));
  }

  private static Owner owner(String name, String number) {
    return Owner.builder().kind(OwnerKind.CITIZEN).name(name).paperNumber(number).build();
  }

  private static Dossier.Builder papers(Dossier.Builder builder, IdentityPaper second) {
    List<IdentityPaper> papers = List.of(IdentityPaper.oldIdentityCard("000549656"), second);
    return builder.owner(
        Owner.builder().kind(OwnerKind.CITIZEN).name("Hồ Ngọc Hiếu").papers(papers).build());
  }
}
