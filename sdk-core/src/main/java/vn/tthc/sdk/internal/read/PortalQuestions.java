package vn.tthc.sdk.internal.read;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.News;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.Questions;
import vn.tthc.sdk.Receipt;
import vn.tthc.sdk.model.question.Question;
import vn.tthc.sdk.model.question.QuestionAnswer;
import vn.tthc.sdk.model.question.QuestionEntry;
import vn.tthc.sdk.model.question.QuestionReply;

/** Questions and answers. */
final class PortalQuestions implements Questions {

  private static final Listing<Question> FROM_PORTAL = listing(Operation.LIST_PORTAL_QUESTIONS);
  private static final Listing<Question> OF_AGENCY = listing(Operation.LIST_AGENCY_QUESTIONS);

  private final PortalReader reader;
  private final Records records;
  private final Lists lists;

  PortalQuestions(PortalReader reader, Records records, Lists lists) {
    this.reader = reader;
    this.records = records;
    this.lists = lists;
  }

  private static Listing<Question> listing(Operation operation) {
    return new Listing<>(
        operation,
        Question.class,
        question ->
            State.of(
                question.id(),
                question.state(),
                question.content(),
                question.answerId(),
                question.answer()));
  }

  @Override
  public List<Question> fromPortal() {
    return lists.stream(FROM_PORTAL).toList();
  }

  @Override
  public News<Question> fromPortal(@Nullable String cursor) {
    return lists.news(FROM_PORTAL, cursor);
  }

  @Override
  public List<Question> ofAgency() {
    return lists.stream(OF_AGENCY).toList();
  }

  @Override
  public List<QuestionAnswer> answersTo(String questionId) {
    String id = State.given(questionId, "questionId");
    return reader
        .read(Operation.READ_ANSWERS, Map.of(Operation.READ_ANSWERS.parameter(), id))
        .read(entries -> records.list(QuestionAnswer.class, entries));
  }

  @Override
  public Receipt publish(QuestionEntry question) {
    return send(Operation.PUBLISH_QUESTION, Objects.requireNonNull(question, "question"));
  }

  @Override
  public Receipt answer(QuestionReply reply) {
    return send(Operation.ANSWER_QUESTION, Objects.requireNonNull(reply, "reply"));
  }

  private Receipt send(Operation operation, Record item) {
    return reader.send(operation, List.of(records.write(item)));
  }
}
