package vn.tthc.sdk.model.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.feedback.FeedbackStatus;
import vn.tthc.sdk.model.feedback.FeedbackUpdate;
import vn.tthc.sdk.model.procedure.FeeKind;
import vn.tthc.sdk.model.procedure.SubmissionChannel;

/** Builders lose nothing, lists are the record's own. */
class RecordCopiesTest {

  @ParameterizedTest
  @MethodSource("roundTrips")
  void aBuilderKeepsEveryComponent(Record record, Record copy) throws Exception {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = component.getAccessor().invoke(record);
      assertThat(value).as("the record must fill %s", component.getName()).isNotNull();
      assertThat(component.getAccessor().invoke(copy)).as(component.getName()).isEqualTo(value);
    }
    assertThat(copy).isEqualTo(record).hasSameHashCodeAs(record);
  }

  static Stream<Arguments> roundTrips() {
    Dossier dossier = Records.complete().build();
    DossierStep step = Records.step().build();
    FeedbackUpdate feedback =
        FeedbackUpdate.builder()
            .code("PA-1")
            .subject("chủ đề")
            .procedureCode("1.001612")
            .content("nội dung")
            .status(FeedbackStatus.ANSWERED)
            .answer("trả lời")
            .answeredAt(Records.at("20261017154319"))
            .officer("Lê Thu Khánh")
            .handlingUnit(Unit.of("H29", "Tỉnh"))
            .build();
    Supplement supplement = dossier.supplements().get(0);
    SubmittedDocument document = dossier.documents().get(0);
    ResultDocument result = dossier.results().get(0);
    Fee fee = dossier.fees().get(0);
    return Stream.of(
        Arguments.of(dossier, dossier.toBuilder().build()),
        Arguments.of(step, step.toBuilder().build()),
        Arguments.of(feedback, feedback.toBuilder().build()),
        Arguments.of(dossier.owner(), dossier.owner().toBuilder().build()),
        Arguments.of(dossier.submitter(), dossier.submitter().toBuilder().build()),
        Arguments.of(supplement, supplement.toBuilder().build()),
        Arguments.of(document, document.toBuilder().build()),
        Arguments.of(result, result.toBuilder().build()),
        Arguments.of(fee, fee.toBuilder().build()));
  }

  @Test
  void theKeyIsTheCode() {
    assertThat(Records.step().build().key()).isEqualTo("H29.22-261017-0001");
    assertThat(Records.minimal().build().key()).isEqualTo("H29.22-261017-0001");
    assertThat(FeedbackUpdate.builder().code("PA-1").build().key()).isEqualTo("PA-1");
  }

  @Test
  void constantsMayBeLeftOutWithNull() {
    assertThat(Records.minimal().channel((SubmissionChannel) null).build().channel()).isNull();
    assertThat(Records.fee().kind((FeeKind) null).build().kind()).isNull();
    assertThat(Records.minimal().procedure("1.001612").build().procedure().code())
        .isEqualTo("1.001612");
  }

  @Test
  void missingListsAreEmpty() {
    Dossier dossier = Dossier.builder().build();
    assertThat(dossier.documents()).isEmpty();
    assertThat(dossier.otherAttachments()).isEmpty();
    assertThat(dossier.results()).isEmpty();
    assertThat(dossier.fees()).isEmpty();
    assertThat(dossier.supplements()).isEmpty();
    assertThat(dossier.consultedDatabases()).isEmpty();
    assertThat(Owner.builder().build().papers()).isEmpty();
    assertThat(Supplement.builder().build().documents()).isEmpty();
    assertThat(Supplement.builder().build().fees()).isEmpty();
  }

  @Test
  void listsAreTheRecordsOwn() {
    ConsultedDatabase first = new ConsultedDatabase("1");
    List<ConsultedDatabase> given = new ArrayList<>(List.of(first));
    Dossier dossier = Dossier.builder().consultedDatabases(given).build();
    given.add(new ConsultedDatabase("2"));

    assertThat(dossier.consultedDatabases()).containsExactly(first);
    assertThatThrownBy(() -> dossier.consultedDatabases().add(first))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aNullInsideAListIsNamed() {
    Dossier.Builder builder = Dossier.builder().fees(Arrays.asList(Records.fee().build(), null));
    assertThatThrownBy(builder::build)
        .isInstanceOf(NullPointerException.class)
        .hasMessage("fees[1] is null: leave it out of the list");

    Owner.Builder owner = Owner.builder().papers(Arrays.asList((IdentityPaper) null));
    assertThatThrownBy(owner::build).hasMessageStartingWith("papers[0] is null");

    Supplement.Builder supplement = Supplement.builder().documents(Arrays.asList(null, null));
    assertThatThrownBy(supplement::build).hasMessageStartingWith("documents[0] is null");
  }
}
