package vn.tthc.sdk.model.wire;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tthc.sdk.model.Attachment;
import vn.tthc.sdk.model.BirthDate;
import vn.tthc.sdk.model.CodeTable;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;
import vn.tthc.sdk.model.dossier.IdentityPaper;
import vn.tthc.sdk.model.dossier.Owner;
import vn.tthc.sdk.model.dossier.Submitter;
import vn.tthc.sdk.model.feedback.FeedbackSender;

/** Personal data is marked wherever it can stand, and nothing that is marked shows. */
class PrivacyTest {

  private static final String PERSONAL = "PERSONAL";
  private static final Year PERSONAL_YEAR = Year.of(1987);

  /** Words of a component's name behind which a person may be. */
  private static final Pattern SENSITIVE =
      Pattern.compile(
          "name|phone|email|fax|address|place(?!ment)|paper|number|passport|birth|gender|officer"
              + "|request(er|edBy)|received(By|Note)|returned?(By|Note)|publishedBy|contact|content"
              + "|summary|note|subject|title|answer$|opinion|reason|description|measures|information"
              + "|url|file(?!dAt)|account(Id)|tax|identification|symbol|owner$|submitter|sender|attachments",
          Pattern.CASE_INSENSITIVE);

  private static final Set<Class<?>> SENSITIVE_TYPES =
      Set.of(
          Owner.class,
          Submitter.class,
          FeedbackSender.class,
          IdentityPaper.class,
          Attachment.class,
          BirthDate.class);

  /** What sounds like a person and is none, and why. */
  private static final Map<String, Set<String>> ALLOWED =
      Map.of(
          "names of agencies",
          Set.of(
              "Unit.name",
              "StateAgency.name",
              "PendingFeedback.agencyName",
              "PublishedFeedback.agencyName",
              "QualityEvaluation.agencyName",
              "Question.agencyName",
              "QuestionEntry.agencyName"),
          "names of procedures and fees",
          Set.of("DossierDetail.procedureName", "Fee.name"),
          "names of databases and of what they hold",
          Set.of(
              "DatabaseContact.databaseName",
              "CorrectionRequest.fieldName",
              "DataField.name",
              "DataField.description"),
          "a post, held by many",
          Set.of("DossierStep.officerTitle", "QuestionReply.officerTitle"),
          "a list whose own records leave it out",
          Set.of("Dossier.otherAttachments"));

  /** Published for everybody: what a procedure asks and who performs it. */
  private static final String PUBLIC_CATALOGUE = "vn.tthc.sdk.model.procedure";

  static Stream<Class<?>> records() {
    Set<Class<?>> found = new LinkedHashSet<>();
    Tables.records().keySet().forEach(type -> collect(type, found));
    return found.stream();
  }

  private static void collect(Type type, Set<Class<?>> into) {
    if (type instanceof ParameterizedType generic) {
      collect(generic.getActualTypeArguments()[0], into);
    } else if (type instanceof Class<?> plain
        && plain.isRecord()
        && plain != Extras.class
        && into.add(plain)) {
      for (RecordComponent component : plain.getRecordComponents()) {
        collect(component.getGenericType(), into);
      }
    }
  }

  @Test
  void whatSoundsLikeAPersonIsMarked() {
    Set<String> unmarked =
        records()
            .filter(type -> !type.getPackageName().equals(PUBLIC_CATALOGUE))
            .flatMap(
                type ->
                    Arrays.stream(type.getRecordComponents())
                        .filter(component -> isSensitive(component))
                        .filter(component -> !component.isAnnotationPresent(PersonalData.class))
                        .map(component -> type.getSimpleName() + "." + component.getName()))
            .collect(toCollection(LinkedHashSet::new));
    Set<String> allowed =
        ALLOWED.values().stream().flatMap(Set::stream).collect(toCollection(LinkedHashSet::new));
    assertThat(unmarked).isEqualTo(allowed);
  }

  private static boolean isSensitive(RecordComponent component) {
    Type type = component.getGenericType();
    Type element = type instanceof ParameterizedType p ? p.getActualTypeArguments()[0] : type;
    boolean holdsText = type == String.class || type instanceof ParameterizedType;
    return SENSITIVE_TYPES.contains(element)
        || (holdsText && SENSITIVE.matcher(component.getName()).find());
  }

  @ParameterizedTest
  @MethodSource("records")
  void nothingMarkedShows(Class<?> type) throws ReflectiveOperationException {
    Object record = fill(type, false);
    String text = record.toString();
    assertThat(text).startsWith(type.getSimpleName() + "[");
    assertThat(text).doesNotContain(PERSONAL).doesNotContain(PERSONAL_YEAR.toString());
    if (Arrays.stream(type.getRecordComponents())
        .anyMatch(component -> component.isAnnotationPresent(PersonalData.class))) {
      assertThat(text).contains("personal data left out");
    }
  }

  private static Object fill(Class<?> type, boolean personal) throws ReflectiveOperationException {
    Object builder = type.getMethod("builder").invoke(null);
    for (RecordComponent component : type.getRecordComponents()) {
      boolean marked = personal || component.isAnnotationPresent(PersonalData.class);
      builder
          .getClass()
          .getMethod(component.getName(), component.getType())
          .invoke(builder, value(component.getGenericType(), marked));
    }
    return builder.getClass().getMethod("build").invoke(builder);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the table of a code is an enum with codes
  private static Object value(Type type, boolean personal) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType generic) {
      Class<?> argument = (Class<?>) generic.getActualTypeArguments()[0];
      return generic.getRawType() == List.class
          ? List.of(fill(argument, personal))
          // An unknown code may be anything, so none is ever shown.
          : unknown((Class) argument);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == Extras.class) {
      return new Extras(Map.of(PERSONAL, PERSONAL));
    } else if (plain == String.class) {
      return personal ? PERSONAL : "open";
    } else if (plain == BirthDate.class) {
      return BirthDate.of(PERSONAL_YEAR);
    } else if (plain == YearMonth.class) {
      return YearMonth.of(2026, 10);
    } else if (plain == OffsetDateTime.class) {
      return OffsetDateTime.parse("2026-10-17T15:43:19+07:00");
    }
    return plain.isRecord() ? fill(plain, personal) : null;
  }

  private static <E extends Enum<E> & CodeTable> Coded<E> unknown(Class<E> table) {
    return Coded.of(table, PERSONAL);
  }
}
