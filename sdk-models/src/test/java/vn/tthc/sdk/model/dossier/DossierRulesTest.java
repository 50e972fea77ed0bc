package vn.tthc.sdk.model.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tthc.sdk.model.dossier.Records.at;
import static vn.tthc.sdk.model.dossier.Records.errors;
import static vn.tthc.sdk.model.dossier.Records.warnings;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.procedure.ProcedureRef;

/** What stops a dossier and what does not, apart from the texts. */
class DossierRulesTest {

  private static final String ARABIC_DIGITS = "٠٠٠٥٤٩٦٥٦٩٣١";

  @Test
  void aMinimalDossierAtReceptionPasses() {
    Dossier dossier = Records.minimal().build();

    assertThat(errors(dossier.validate())).isEmpty();
    assertThat(warnings(dossier.validate()))
        .containsExactly(
            "MISSING channel",
            "MISSING submittedAt",
            "MISSING dueAt",
            "MISSING filedAt",
            "MISSING digitised",
            "MISSING accountVerified",
            "MISSING onlinePayment");
  }

  @Test
  void goodDossiersHaveNothingToSay() {
    assertThat(Records.atReception().build().validate()).isEmpty();
    assertThat(Records.complete().build().validate()).isEmpty();
  }

  @Test
  void anEmptyDossierNamesAllThatIsMandatoryAtOnce() {
    assertThat(errors(Dossier.builder().build().validate()))
        .containsExactly(
            "MISSING code",
            "MISSING procedure.code",
            "MISSING procedure.name",
            "MISSING procedure.fieldCode",
            "MISSING procedure.fieldName",
            "MISSING owner.kind",
            "MISSING owner",
            "MISSING receivedAt",
            "MISSING status",
            "MISSING returnMethod",
            "MISSING processingUnit.name");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("errorRows")
  void isAnError(String expected, Dossier dossier) {
    assertThat(errors(dossier.validate())).containsExactly(expected);
  }

  static Stream<Arguments> errorRows() {
    return Stream.of(
            missing(),
            dates(),
            order(),
            codes("MALFORMED_DOSSIER_CODE code", Dossier.Builder::code, BAD_DOSSIER_CODES),
            codes(
                "MALFORMED_AGENCY_CODE processingUnit.code", DossierRulesTest::unit, BAD_AGENCIES),
            codes(
                "MALFORMED_AGENCY_CODE receivingUnit.code",
                (b, code) -> b.receivingUnit(Unit.of(code, null)),
                BAD_AGENCIES),
            codes("MALFORMED_PAPER_NUMBER owner.paperNumber", DossierRulesTest::number, BAD_PAPERS),
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
                "PROCESSING"),
            fees())
        .flatMap(rows -> rows);
  }

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

  private interface Setter {
    Dossier.Builder set(Dossier.Builder builder, String value);
  }

  private static Stream<Arguments> codes(String expected, Setter setter, String... values) {
    return Stream.of(values)
        .map(value -> Arguments.of(expected, setter.set(Records.atReception(), value).build()));
  }

  private static Arguments row(String expected, UnaryOperator<Dossier.Builder> change) {
    return Arguments.of(expected, change.apply(Records.atReception()).build());
  }

  private static Stream<Arguments> missing() {
    return Stream.of(null, "", " ", "\u2003")
        .flatMap(
            nothing ->
                Stream.of(
                    row("MISSING code", b -> b.code(nothing)),
                    row("MISSING procedure.code", b -> procedure(b, nothing, "b", "c", "d")),
                    row("MISSING procedure.name", b -> procedure(b, "a", nothing, "c", "d")),
                    row("MISSING procedure.fieldCode", b -> procedure(b, "a", "b", nothing, "d")),
                    row("MISSING procedure.fieldName", b -> procedure(b, "a", "b", "c", nothing)),
                    row("MISSING owner.kind", b -> b.owner(withKind(nothing))),
                    row("MISSING owner", b -> b.owner(owner(nothing, nothing))),
                    row("MISSING receivedAt", b -> b.receivedAt(null)),
                    row("MISSING status", b -> b.status(Coded.of(DossierStatus.class, nothing))),
                    row("MISSING returnMethod", b -> b.returnMethod((ReturnMethod) null)),
                    row(
                        "MISSING processingUnit.name",
                        b -> b.processingUnit(Unit.of("H29", nothing)))));
  }

  private static Stream<Arguments> dates() {
    OffsetDateTime early = at("18991231235959");
    OffsetDateTime late = at("99991231235959").plusSeconds(1);
    return Stream.of(
        row("BEFORE_1900 submittedAt", b -> b.submittedAt(early)),
        row("BEFORE_1900 receivedAt", b -> b.submittedAt(null).receivedAt(early)),
        row("IMPOSSIBLE_DATE dueAt", b -> b.dueAt(late)),
        row("IMPOSSIBLE_DATE processedAt", b -> b.processedAt(late)),
        row("IMPOSSIBLE_DATE returnedAt", b -> b.returnedAt(OffsetDateTime.MAX)),
        row("IMPOSSIBLE_DATE refusedAt", b -> b.refusedAt(late)),
        row("BEFORE_1900 submittedAt", b -> b.submittedAt(OffsetDateTime.MIN)),
        supplementRow("BEFORE_1900 supplements[0].requestedAt", s -> s.requestedAt(early)),
        supplementRow("IMPOSSIBLE_DATE supplements[0].receivedAt", s -> s.receivedAt(late)),
        supplementRow("BEFORE_1900 supplements[0].previousDueAt", s -> s.previousDueAt(early)),
        supplementRow("BEFORE_1900 supplements[0].newDueAt", s -> s.newDueAt(early)));
  }

  private static Stream<Arguments> order() {
    OffsetDateTime received = at("20261017154319");
    OffsetDateTime before = received.minusSeconds(1);
    return Stream.of(
        row("OUT_OF_ORDER receivedAt", b -> b.submittedAt(received.plusSeconds(1))),
        row("OUT_OF_ORDER dueAt", b -> b.dueAt(before)),
        row("OUT_OF_ORDER processedAt", b -> b.processedAt(before)),
        row("OUT_OF_ORDER returnedAt", b -> b.returnedAt(before)),
        row(
            "OUT_OF_ORDER returnedAt",
            b -> b.processedAt(received.plusDays(1)).returnedAt(received)),
        row("OUT_OF_ORDER refusedAt", b -> b.refusedAt(at("20261017083018"))),
        supplementRow(
            "OUT_OF_ORDER supplements[0].receivedAt", s -> s.receivedAt(at("20261018075959"))));
  }

  private static Stream<Arguments> fees() {
    return Stream.of(-1L, Long.MIN_VALUE, 1_000_000_000_000_001L, Long.MAX_VALUE)
        .map(amount -> Records.fee().amount(amount).build())
        .flatMap(
            fee ->
                Stream.of(
                    row(
                        "FEE_OUT_OF_RANGE fees[1].amount",
                        b -> b.fees(List.of(Records.fee().build(), fee))),
                    supplementRow(
                        "FEE_OUT_OF_RANGE supplements[0].fees[0].amount",
                        s -> s.fees(List.of(fee)))));
  }

  private static Arguments supplementRow(
      String expected, UnaryOperator<Supplement.Builder> change) {
    Supplement supplement = change.apply(Records.supplement()).build();
    return row(expected, b -> b.supplements(List.of(supplement)));
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

  @Test
  void takesFeesFromNothingToTheHighest() {
    List<Fee> fees =
        Stream.of(0L, 1L, 1_000_000_000_000_000L, null)
            .map(amount -> Records.fee().amount(amount).build())
            .toList();
    assertThat(Records.atReception().fees(fees).build().validate()).isEmpty();
  }

  @Test
  void anOwnerNeedsANameOrANumberNotBoth() {
    assertThat(Records.atReception().owner(owner("Ai", null)).build().validate()).isEmpty();
    assertThat(Records.atReception().owner(owner(null, "000549656")).build().validate()).isEmpty();
  }

  @Test
  void equalMomentsAreInOrder() {
    OffsetDateTime t = at("20261017154319");
    Dossier dossier =
        Records.atReception()
            .submittedAt(t)
            .receivedAt(t.withOffsetSameInstant(ZoneOffset.UTC))
            .dueAt(t)
            .processedAt(t)
            .returnedAt(t)
            .refusedAt(t)
            .build();
    assertThat(dossier.validate()).isEmpty();
  }

  @Test
  void aLaterDateBefore1900IsAlsoOutOfOrder() {
    OffsetDateTime early = at("18991231235959");
    Dossier dossier =
        Records.atReception().dueAt(early).processedAt(early).returnedAt(early).build();
    assertThat(errors(dossier.validate()))
        .containsExactly(
            "BEFORE_1900 dueAt",
            "BEFORE_1900 processedAt",
            "BEFORE_1900 returnedAt",
            "OUT_OF_ORDER dueAt",
            "OUT_OF_ORDER processedAt",
            "OUT_OF_ORDER returnedAt");
  }

  @Test
  void theYearIsCountedInVietNam() {
    OffsetDateTime first = at("19000101000000").withOffsetSameInstant(ZoneOffset.UTC);
    assertThat(first.getYear()).isEqualTo(1899);
    Dossier dossier = Records.atReception().submittedAt(first).build();
    assertThat(dossier.validate()).isEmpty();
  }

  @Test
  void anUnknownCodeOutsideTheStatusesPasses() {
    Dossier dossier =
        Records.atReception()
            .onlinePayment(Coded.of(OnlinePayment.class, "3"))
            .channel(Coded.of(SubmissionChannel.class, "9"))
            .build();
    assertThat(dossier.validate()).isEmpty();
  }

  @Test
  void whatIsNotMandatoryOnTheWireIsOnlyAWarning() {
    Dossier dossier =
        Records.atReception()
            .owner(
                Owner.builder()
                    .kind(OwnerKind.CITIZEN)
                    .name("Hồ Ngọc Hiếu")
                    .papers(List.of(IdentityPaper.personalNumber(null)))
                    .build())
            .results(List.of(ResultDocument.builder().build()))
            .build();
    assertThat(errors(dossier.validate())).isEmpty();
    assertThat(warnings(dossier.validate()))
        .containsExactly(
            "MISSING owner.papers[0].number",
            "MISSING results[0].url",
            "MISSING results[0].resultCode");
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

  private static Owner withKind(String code) {
    // A blank code built by hand must not pass for a kind.
    Coded<OwnerKind> kind = code == null ? null : new Coded<>(code, null);
    return Owner.builder().name("Hồ Ngọc Hiếu").kind(kind).build();
  }

  private static Dossier.Builder papers(Dossier.Builder builder, IdentityPaper second) {
    List<IdentityPaper> papers = List.of(IdentityPaper.oldIdentityCard("000549656"), second);
    return builder.owner(
        Owner.builder().kind(OwnerKind.CITIZEN).name("Hồ Ngọc Hiếu").papers(papers).build());
  }

  private static Dossier.Builder procedure(
      Dossier.Builder builder, String code, String name, String fieldCode, String fieldName) {
    return builder.procedure(new ProcedureRef(code, name, fieldCode, fieldName));
  }
}
