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
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.procedure.ProcedureRef;
import vn.tthc.sdk.model.procedure.SubmissionChannel;

/** What stops a dossier and what does not, apart from codes and texts. */
class DossierRulesTest {

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
            "NAMELESS owner",
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
    return Stream.of(missing(), dates(), order(), fees()).flatMap(rows -> rows);
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
                    row("NAMELESS owner", b -> b.owner(owner(nothing, nothing))),
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

  @Test
  void takesFeesFromNothingToTheHighest() {
    List<Fee> fees =
        Stream.of(0L, 1L, 1_000_000_000_000_000L)
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

  private static Owner owner(String name, String number) {
    return Owner.builder().kind(OwnerKind.CITIZEN).name(name).paperNumber(number).build();
  }

  private static Owner withKind(String code) {
    // A blank code built by hand must not pass for a kind.
    Coded<OwnerKind> kind = code == null ? null : new Coded<>(code, null);
    return Owner.builder().name("Hồ Ngọc Hiếu").kind(kind).build();
  }

  private static Dossier.Builder procedure(
      Dossier.Builder builder, String code, String name, String fieldCode, String fieldName) {
    return builder.procedure(new ProcedureRef(code, name, fieldCode, fieldName));
  }

  @Test
  void warnsOfWhatTheIndicatorsReadAtTheEnd() {
    Dossier.Builder online = Records.atReception().channel(SubmissionChannel.ONLINE);
    assertThat(warnings(online.status(DossierStatus.RETURNED).build().validate()))
        .containsExactly("MISSING processedAt", "MISSING results", "MISSING returnedAt");
    assertThat(warnings(online.status(DossierStatus.PROCESSED).build().validate()))
        .containsExactly("MISSING processedAt", "MISSING results");
    assertThat(warnings(online.status(DossierStatus.REFUSED).build().validate()))
        .containsExactly("MISSING refusedAt");
    assertThat(warnings(online.status(DossierStatus.NOT_RECEIVED).build().validate()))
        .containsExactly("MISSING refusedAt");
    Dossier atCounter =
        online.channel(SubmissionChannel.IN_PERSON).status(DossierStatus.PROCESSED).build();
    assertThat(warnings(atCounter.validate())).containsExactly("MISSING processedAt");
    Dossier anywhere = atCounter.toBuilder().channel((Coded<SubmissionChannel>) null).build();
    assertThat(warnings(anywhere.validate()))
        .containsExactly("MISSING channel", "MISSING processedAt");
  }

  @Test
  void warnsOfAFeeWithoutAnAmount() {
    Fee fee = Records.fee().amount(null).build();
    Dossier dossier = Records.atReception().fees(List.of(fee)).build();
    assertThat(warnings(dossier.validate())).containsExactly("MISSING fees[0].amount");
  }
}
