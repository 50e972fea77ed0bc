package vn.tthc.sdk.model.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tthc.sdk.model.dossier.Records.errors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.feedback.FeedbackStatus;
import vn.tthc.sdk.model.feedback.FeedbackUpdate;
import vn.tthc.sdk.model.procedure.ProcedureRef;

/** What a text may hold and how long it may be: every text of every record, rule by rule. */
class DossierTextsTest {

  private static final Map<String, Function<String, Change>> ONE_LINE = oneLine();
  private static final Map<String, Function<String, Change>> MANY_LINES = manyLines();

  @ParameterizedTest(name = "{0} #{index}")
  @MethodSource("errorRows")
  void isAnError(String expected, Change change) {
    assertThat(errors(change.validate())).containsExactly(expected);
  }

  static Stream<Arguments> errorRows() {
    List<Arguments> rows = new ArrayList<>();
    Map<String, String> inAnyText = new LinkedHashMap<>();
    inAnyText.put("a\u0000b", "CONTROL_CHARACTER");
    inAnyText.put("a\u000bb", "CONTROL_CHARACTER");
    inAnyText.put("a\u001bb", "CONTROL_CHARACTER");
    inAnyText.put("a\u007fb", "CONTROL_CHARACTER");
    inAnyText.put("a\u009fb", "CONTROL_CHARACTER");
    inAnyText.put("a\ud83d", "CONTROL_CHARACTER");
    inAnyText.put("\ude00a", "CONTROL_CHARACTER");
    inAnyText.put("a\u202eb", "DIRECTION_OVERRIDE");
    inAnyText.put("a\u202ab", "DIRECTION_OVERRIDE");
    inAnyText.put("a\u2066b", "DIRECTION_OVERRIDE");
    inAnyText.put("a\u2069b", "DIRECTION_OVERRIDE");
    inAnyText.put("<script>alert(1)</script>", "MARKUP");
    inAnyText.put("a</p", "MARKUP");
    inAnyText.put("a<!-- b", "MARKUP");
    inAnyText.put("<?xml", "MARKUP");
    inAnyText.put("x<y", "MARKUP");
    inAnyText.put("<đơn>", "MARKUP");
    Map<String, String> inOneLine = new LinkedHashMap<>(inAnyText);
    inOneLine.put("a\tb", "CONTROL_CHARACTER");
    inOneLine.put("a\nb", "LINE_BREAK");
    inOneLine.put("a\r\nb", "LINE_BREAK");
    inOneLine.put("a\u0085b", "LINE_BREAK");
    inOneLine.put("a\u2028b", "LINE_BREAK");
    inOneLine.put("a\u2029b", "LINE_BREAK");
    addRows(rows, ONE_LINE, inOneLine);
    addRows(rows, MANY_LINES, inAnyText);
    return rows.stream();
  }

  private static void addRows(
      List<Arguments> rows,
      Map<String, Function<String, Change>> paths,
      Map<String, String> textsAndRules) {
    paths.forEach(
        (path, withText) ->
            textsAndRules.forEach(
                (text, rule) -> rows.add(Arguments.of(rule + " " + path, withText.apply(text)))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a < b",
        "< b",
        "<3",
        "thu nhập <5 triệu",
        "a <= b",
        "<- đây",
        "a > b",
        "a & b",
        "\"'; DROP TABLE ho_so;-- \uD83D\uDE00",
        "Đỗ Minh Tuấn",
        "\u200fעברית\u200e",
        "👩‍👩‍👧",
      })
  void comparisonsSignsAndOrdinaryLettersPass(String text) {
    ONE_LINE.forEach((path, with) -> assertThat(with.apply(text).validate()).as(path).isEmpty());
    MANY_LINES.forEach((path, with) -> assertThat(with.apply(text).validate()).as(path).isEmpty());
  }

  @Test
  void longerTextsMayHaveLinesAndTabs() {
    MANY_LINES.forEach(
        (path, with) -> assertThat(with.apply("a\r\n\tb\u2028c").validate()).as(path).isEmpty());
  }

  @Test
  void severalFaultsOfOneTextAreSaidOnceEach() {
    Dossier dossier = Records.atReception().summary("\u0000\u0001\n\n<b>\u202e\u202e").build();
    assertThat(errors(dossier.validate()))
        .containsExactly(
            "CONTROL_CHARACTER summary",
            "LINE_BREAK summary",
            "DIRECTION_OVERRIDE summary",
            "MARKUP summary");
  }

  @Test
  void aBlankPaperNumberOrCodeHidesNoLineBreak() {
    Owner owner = Owner.builder().kind(OwnerKind.CITIZEN).name("A").paperNumber(" \n").build();
    Dossier dossier =
        Records.atReception().owner(owner).receivingUnit(Unit.of("\u2028", null)).build();
    assertThat(errors(dossier.validate()))
        .containsExactly("LINE_BREAK owner.paperNumber", "LINE_BREAK receivingUnit.code");
  }

  @ParameterizedTest(name = "{0} takes {1}")
  @MethodSource("limits")
  void countsCharactersNotCodeUnits(String path, int limit, Function<String, Change> with) {
    String tooLong = "TOO_LONG " + path;
    // "ệ" decomposed is three characters that are sent as one.
    for (String letter : List.of("a", "ệ", "😀", "e\u0323\u0302")) {
      assertThat(errors(with.apply(letter.repeat(limit)).validate())).isEmpty();
      assertThat(errors(with.apply(letter.repeat(limit + 1)).validate())).containsExactly(tooLong);
    }
  }

  static Stream<Arguments> limits() {
    return Stream.of(
        Arguments.of("summary", 1000, ONE_LINE.get("summary")),
        Arguments.of("note", 2000, MANY_LINES.get("note")),
        Arguments.of("documents[0].name", 4000, ONE_LINE.get("documents[0].name")),
        Arguments.of(
            "supplements[0].documents[0].name",
            4000,
            ONE_LINE.get("supplements[0].documents[0].name")),
        Arguments.of("otherAttachments[0].name", 2000, ONE_LINE.get("otherAttachments[0].name")),
        Arguments.of("results[0].name", 2000, ONE_LINE.get("results[0].name")));
  }

  private static Map<String, Function<String, Change>> oneLine() {
    Map<String, Function<String, Change>> paths = new LinkedHashMap<>();
    paths.put("procedure.code", t -> procedure(new ProcedureRef(t, "b", "c", "d")));
    paths.put("procedure.name", t -> procedure(new ProcedureRef("a", t, "c", "d")));
    paths.put("procedure.fieldCode", t -> procedure(new ProcedureRef("a", "b", t, "d")));
    paths.put("procedure.fieldName", t -> procedure(new ProcedureRef("a", "b", "c", t)));
    paths.put("owner.kind", t -> owner(o -> o.kind(new Coded<>(t, null))));
    paths.put("owner.name", t -> owner(o -> o.name(t)));
    paths.put("owner.accountId", t -> owner(o -> o.accountId(t)));
    paths.put("owner.phone", t -> owner(o -> o.phone(t)));
    paths.put("owner.email", t -> owner(o -> o.email(t)));
    paths.put("owner.fax", t -> owner(o -> o.fax(t)));
    paths.put(
        "owner.papers[0].kind",
        t -> owner(o -> o.papers(List.of(new IdentityPaper(new Coded<>(t, null), "000549656")))));
    paths.put("submitter.name", t -> submitter(s -> s.name(t)));
    paths.put("submitter.phone", t -> submitter(s -> s.phone(t)));
    paths.put("submitter.email", t -> submitter(s -> s.email(t)));
    paths.put("submitter.address", t -> submitter(s -> s.address(t)));
    paths.put("summary", t -> dossier(d -> d.summary(t)));
    paths.put("returnNote", t -> dossier(d -> d.returnNote(t)));
    paths.put("processingUnit.name", t -> dossier(d -> d.processingUnit(Unit.of("H29", t))));
    paths.put("receivingUnit.name", t -> dossier(d -> d.receivingUnit(Unit.of("H29", t))));
    paths.put("channel", t -> dossier(d -> d.channel(new Coded<>(t, null))));
    paths.put("returnMethod", t -> dossier(d -> d.returnMethod(new Coded<>(t, null))));
    paths.put("onlinePayment", t -> dossier(d -> d.onlinePayment(new Coded<>(t, null))));
    paths.put("filedAt", t -> dossier(d -> d.filedAt(new Coded<>(t, null))));
    paths.put(
        "consultedDatabases[0].code",
        t -> dossier(d -> d.consultedDatabases(List.of(new ConsultedDatabase(t)))));
    documents(paths, "documents[0].", d -> dossier(b -> b.documents(List.of(d))));
    paths.put(
        "otherAttachments[0].name",
        t -> dossier(d -> d.otherAttachments(List.of(new OtherAttachment(t, 1, null)))));
    paths.put(
        "otherAttachments[0].kind",
        t -> dossier(d -> d.otherAttachments(List.of(new OtherAttachment(null, 1, t)))));
    paths.put("results[0].id", t -> result(r -> r.id(t)));
    paths.put("results[0].name", t -> result(r -> r.name(t)));
    paths.put("results[0].componentCode", t -> result(r -> r.componentCode(t)));
    paths.put("results[0].url", t -> result(r -> r.url(t)));
    paths.put("results[0].resultCode", t -> result(r -> r.resultCode(t)));
    fees(paths, "fees[0].", f -> dossier(b -> b.fees(List.of(f))));
    paths.put("supplements[0].id", t -> supplement(s -> s.id(t)));
    paths.put("supplements[0].requestedBy", t -> supplement(s -> s.requestedBy(t)));
    paths.put("supplements[0].receivedBy", t -> supplement(s -> s.receivedBy(t)));
    documents(paths, "supplements[0].documents[0].", d -> supplement(s -> s.documents(List.of(d))));
    fees(paths, "supplements[0].fees[0].", f -> supplement(s -> s.fees(List.of(f))));
    paths.put("officer", t -> Records.step().officer(t).build());
    paths.put("officerTitle", t -> Records.step().officerTitle(t).build());
    paths.put("officerUnit.name", t -> Records.step().officerUnit(Unit.of(null, t)).build());
    paths.put("code", t -> feedback(f -> f.code(t)));
    paths.put("subject", t -> feedback(f -> f.subject(t)));
    paths.put("procedureCode", t -> feedback(f -> f.procedureCode(t)));
    paths.put("status", t -> feedback(f -> f.status(new Coded<>(t, null))));
    paths.put("handlingUnit.name", t -> feedback(f -> f.handlingUnit(Unit.of(null, t))));
    return paths;
  }

  private static Map<String, Function<String, Change>> manyLines() {
    Map<String, Function<String, Change>> paths = new LinkedHashMap<>();
    paths.put("note", t -> dossier(d -> d.note(t)));
    paths.put("otherInformation", t -> dossier(d -> d.otherInformation(t)));
    paths.put("supplements[0].content", t -> supplement(s -> s.content(t)));
    paths.put("supplements[0].receivedNote", t -> supplement(s -> s.receivedNote(t)));
    paths.put("content", t -> Records.step().content(t).build());
    paths.put("answer", t -> feedback(f -> f.answer(t)));
    return paths;
  }

  private static void documents(
      Map<String, Function<String, Change>> paths,
      String at,
      Function<SubmittedDocument, Change> in) {
    paths.put(at + "id", t -> in.apply(Records.document().id(t).build()));
    paths.put(at + "name", t -> in.apply(Records.document().name(t).build()));
    paths.put(at + "componentCode", t -> in.apply(Records.document().componentCode(t).build()));
    paths.put(at + "url", t -> in.apply(Records.document().url(t).build()));
    paths.put(at + "reuse", t -> in.apply(Records.document().reuse(new Coded<>(t, null)).build()));
    paths.put(
        at + "replacementResultCode",
        t -> in.apply(Records.document().replacementResultCode(t).build()));
  }

  private static void fees(
      Map<String, Function<String, Change>> paths, String at, Function<Fee, Change> in) {
    paths.put(at + "code", t -> in.apply(Records.fee().code(t).build()));
    paths.put(at + "name", t -> in.apply(Records.fee().name(t).build()));
    paths.put(at + "kind", t -> in.apply(Records.fee().kind(new Coded<>(t, null)).build()));
    paths.put(
        at + "collection", t -> in.apply(Records.fee().collection(new Coded<>(t, null)).build()));
  }

  private static Change dossier(Function<Dossier.Builder, Dossier.Builder> change) {
    return change.apply(Records.atReception()).build();
  }

  private static Change procedure(ProcedureRef procedure) {
    return dossier(d -> d.procedure(procedure));
  }

  private static Change owner(Function<Owner.Builder, Owner.Builder> change) {
    Owner.Builder owner =
        Owner.builder().kind(OwnerKind.CITIZEN).name("A").paperNumber("000549656931");
    return dossier(d -> d.owner(change.apply(owner).build()));
  }

  private static Change submitter(Function<Submitter.Builder, Submitter.Builder> change) {
    return dossier(d -> d.submitter(change.apply(Submitter.builder()).build()));
  }

  private static Change result(Function<ResultDocument.Builder, ResultDocument.Builder> change) {
    return dossier(d -> d.results(List.of(change.apply(Records.result()).build())));
  }

  private static Change supplement(Function<Supplement.Builder, Supplement.Builder> change) {
    return dossier(d -> d.supplements(List.of(change.apply(Records.supplement()).build())));
  }

  private static Change feedback(Function<FeedbackUpdate.Builder, FeedbackUpdate.Builder> change) {
    return change
        .apply(FeedbackUpdate.builder().code("PA-1").status(FeedbackStatus.IN_PROGRESS))
        .build();
  }
}
