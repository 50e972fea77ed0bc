package vn.tthc.sdk.model.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.CodeTable;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.Violation;
import vn.tthc.sdk.model.dossier.ConsultedDatabase;
import vn.tthc.sdk.model.dossier.DocumentReuse;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.dossier.Fee;
import vn.tthc.sdk.model.dossier.FeeCollection;
import vn.tthc.sdk.model.dossier.FilingPlace;
import vn.tthc.sdk.model.dossier.IdentityPaper;
import vn.tthc.sdk.model.dossier.IdentityPaperKind;
import vn.tthc.sdk.model.dossier.OnlinePayment;
import vn.tthc.sdk.model.dossier.OtherAttachment;
import vn.tthc.sdk.model.dossier.Owner;
import vn.tthc.sdk.model.dossier.OwnerKind;
import vn.tthc.sdk.model.dossier.Records;
import vn.tthc.sdk.model.dossier.ResultDocument;
import vn.tthc.sdk.model.dossier.ReturnMethod;
import vn.tthc.sdk.model.dossier.SubmittedDocument;
import vn.tthc.sdk.model.dossier.Submitter;
import vn.tthc.sdk.model.dossier.Supplement;
import vn.tthc.sdk.model.feedback.FeedbackStatus;
import vn.tthc.sdk.model.feedback.FeedbackUpdate;
import vn.tthc.sdk.model.procedure.FeeKind;
import vn.tthc.sdk.model.procedure.ProcedureRef;
import vn.tthc.sdk.model.procedure.SubmissionChannel;

/** Whatever a record holds: validate answers, and what it passes can be written. */
class NastyRecordsTest {

  private static final List<String> NASTY =
      List.of(
          "",
          " ",
          "\n",
          "\u2028",
          "\u0000",
          "\ud83d",
          "\ude00",
          "\ude00\ud83d",
          "😀",
          "\u202e",
          "\ufeff",
          "\uffff",
          "<script>",
          "< b",
          "(a+)+$",
          "a".repeat(5000),
          "0".repeat(300) + "-",
          "H29." + "22.".repeat(500),
          "H29.22-261017-0001",
          "H29.22",
          "000549656931",
          "٠٠٠٥٤٩٦٥٦٩٣١",
          "e\u0323\u0302",
          "\u0344".repeat(700),
          "\\u0000\"'",
          "4",
          "null");
  private static final List<OffsetDateTime> MOMENTS =
      List.of(
          OffsetDateTime.MIN,
          OffsetDateTime.MAX,
          OffsetDateTime.parse("0000-01-01T00:00:00Z"),
          OffsetDateTime.parse("1899-12-31T16:53:30Z"),
          OffsetDateTime.parse("1900-01-01T00:00:00Z"),
          OffsetDateTime.parse("9999-12-31T16:59:59Z"),
          OffsetDateTime.parse("9999-12-31T17:00:00Z"),
          OffsetDateTime.parse("2026-10-17T15:43:19.999999999+18:00"));

  private final ObjectMapper mapper =
      new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
  private final WireJson json = new WireJson(WireOptions.of(GuessedFields.SEND));
  private final Random random = new Random(20261017L);

  @Test
  void validateNeverThrowsAndWhatItPassesCanBeWritten() throws IOException {
    int passed = 0;
    for (int i = 0; i < 3000; i++) {
      for (Change change : List.of(dossier(), nearlyGood(), step(), feedback())) {
        if (!Violation.anyError(change.validate())) {
          passed++;
          WireJsonTest.assertOnlyText(mapper.readTree(json.write(change)));
        }
      }
    }
    assertThat(passed).isGreaterThan(100);
  }

  @ParameterizedTest
  @MethodSource("changes")
  <T extends Change> void soForEveryChange(Class<T> type) throws IOException {
    RandomRecords records =
        new RandomRecords(20261017L) {
          @Override
          String text() {
            return random.nextInt(9) == 0 ? NastyRecordsTest.this.text() : super.text();
          }

          @Override
          OffsetDateTime moment() {
            return random.nextInt(9) == 0 ? NastyRecordsTest.this.moment() : super.moment();
          }
        };
    for (int i = 0; i < 300; i++) {
      T change = records.record(type);
      boolean passed = !Violation.anyError(change.validate());
      try {
        mapper.readTree(json.write(change));
      } catch (WireFormatException e) {
        assertThat(passed).as(e.getMessage()).isFalse();
      }
    }
  }

  static Stream<Class<?>> changes() {
    return Arrays.stream(Change.class.getPermittedSubclasses());
  }

  /** A good dossier with one nasty thing, so that some pass. */
  private Dossier nearlyGood() {
    Dossier.Builder good = Records.complete();
    return switch (random.nextInt(8)) {
      case 0 -> good.summary(text()).build();
      case 1 -> good.owner(owner()).build();
      case 2 -> good.dueAt(moment()).build();
      case 3 -> good.consultedDatabases(list(() -> new ConsultedDatabase("a" + text()))).build();
      case 4 -> good.channel(code(SubmissionChannel.class)).build();
      case 5 -> good.documents(list(this::document)).build();
      case 6 -> good.fees(list(this::fee)).build();
      default -> good.code(text()).build();
    };
  }

  private Dossier dossier() {
    return Dossier.builder()
        .code(text())
        .procedure(new ProcedureRef(text(), text(), text(), text()))
        .channel(code(SubmissionChannel.class))
        .submitter(new Submitter(text(), text(), text(), text(), text()))
        .owner(owner())
        .summary(text())
        .submittedAt(moment())
        .receivedAt(moment())
        .dueAt(moment())
        .processedAt(moment())
        .returnedAt(moment())
        .refusedAt(moment())
        .status(code(DossierStatus.class))
        .returnMethod(code(ReturnMethod.class))
        .returnNote(text())
        .receivingUnit(Unit.of(text(), text()))
        .processingUnit(Unit.of(text(), text()))
        .documents(list(this::document))
        .otherAttachments(list(() -> new OtherAttachment(text(), random.nextInt(), text())))
        .results(list(() -> new ResultDocument(text(), text(), text(), text(), text(), null)))
        .fees(list(this::fee))
        .onlinePayment(code(OnlinePayment.class))
        .supplements(list(this::supplement))
        .filedAt(code(FilingPlace.class))
        .consultedDatabases(list(() -> new ConsultedDatabase("a" + text())))
        .note(text())
        .otherInformation(text())
        .build();
  }

  private Owner owner() {
    return new Owner(
        code(OwnerKind.class),
        text(),
        text(),
        list(() -> new IdentityPaper(code(IdentityPaperKind.class), text())),
        text(),
        text(),
        text(),
        text());
  }

  private SubmittedDocument document() {
    return new SubmittedDocument(
        text(), text(), null, text(), text(), true, code(DocumentReuse.class), false, text(), null);
  }

  private Fee fee() {
    Long amount = random.nextBoolean() ? null : random.nextLong();
    return new Fee(text(), text(), code(FeeKind.class), code(FeeCollection.class), amount, null);
  }

  private Supplement supplement() {
    return Supplement.builder()
        .id(text())
        .requestedBy(text())
        .content(text())
        .requestedAt(moment())
        .receivedBy(text())
        .receivedNote(text())
        .receivedAt(moment())
        .documents(list(this::document))
        .fees(list(this::fee))
        .previousDueAt(moment())
        .newDueAt(moment())
        .build();
  }

  private DossierStep step() {
    return Records.step()
        .officer(text())
        .officerTitle(text())
        .content(text())
        .processedAt(moment())
        .startedAt(random.nextBoolean() ? null : moment())
        .endedAt(random.nextBoolean() ? null : moment())
        .status(code(DossierStatus.class))
        .build();
  }

  private FeedbackUpdate feedback() {
    return FeedbackUpdate.builder()
        .code(text())
        .subject(text())
        .procedureCode(text())
        .content(text())
        .status(code(FeedbackStatus.class))
        .answer(text())
        .answeredAt(moment())
        .officer(text())
        .handlingUnit(Unit.of(text(), text()))
        .build();
  }

  private String text() {
    return switch (random.nextInt(4)) {
      case 0 -> null;
      case 1 -> pick(NASTY) + pick(NASTY);
      case 2 -> anyCharacters();
      default -> pick(NASTY);
    };
  }

  private String anyCharacters() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      text.append((char) random.nextInt(random.nextBoolean() ? 0x300 : 0x10000));
    }
    return text.toString();
  }

  private OffsetDateTime moment() {
    if (random.nextBoolean()) {
      return pick(MOMENTS);
    }
    return Records.at("20261017154319").plus(Duration.ofHours(random.nextInt(-2000, 2000)));
  }

  private <E extends Enum<E> & CodeTable> Coded<E> code(Class<E> table) {
    String code = text();
    return code == null || random.nextBoolean()
        ? Coded.of(pick(List.of(table.getEnumConstants())))
        : new Coded<>(code, null);
  }

  private <E> List<E> list(Supplier<E> element) {
    if (random.nextInt(4) == 0) {
      return null;
    }
    List<E> list = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      list.add(element.get());
    }
    return list;
  }

  private <E> E pick(List<E> from) {
    return from.get(random.nextInt(from.size()));
  }
}
