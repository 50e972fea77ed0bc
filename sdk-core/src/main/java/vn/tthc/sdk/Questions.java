package vn.tthc.sdk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.question.Question;
import vn.tthc.sdk.model.question.QuestionAnswer;
import vn.tthc.sdk.model.question.QuestionEntry;
import vn.tthc.sdk.model.question.QuestionReply;

/**
 * Questions and answers (hỏi đáp), which are not feedback. The circular does not list them;
 * services and fields are certain. Thread-safe.
 */
public interface Questions {

  /**
   * The questions that people sent to the agency on the portal. Hidden ones, {@code state} 0, are
   * among them.
   *
   * @return in the portal's order; empty when there are none
   * @throws RefusedException when the portal said no
   * @throws AuthenticationFailedException when no channel let us in
   * @throws SignatureException when it could not be signed
   * @throws UnexpectedResponseException when something answered that is not the portal, or an
   *     answer had no result that can be read
   * @throws UnavailableException when nobody answered within the deadline
   */
  List<Question> fromPortal();

  /**
   * The questions of {@link #fromPortal()} that are new, or whose state or answer changed.
   *
   * @param cursor of the last poll; null or blank when there was none, so that everything is new
   * @throws IllegalArgumentException when it is no cursor of this list
   * @throws RefusedException when the portal said no
   * @throws AuthenticationFailedException when no channel let us in
   * @throws SignatureException when it could not be signed
   * @throws UnexpectedResponseException when something answered that is not the portal, or an
   *     answer had no result that can be read
   * @throws UnavailableException when nobody answered within the deadline
   */
  News<Question> fromPortal(@Nullable String cursor);

  /**
   * The agency's own set of questions, as the portal holds it.
   *
   * @return in the portal's order; empty when there are none
   * @throws RefusedException when the portal said no
   * @throws AuthenticationFailedException when no channel let us in
   * @throws SignatureException when it could not be signed
   * @throws UnexpectedResponseException when something answered that is not the portal, or an
   *     answer had no result that can be read
   * @throws UnavailableException when nobody answered within the deadline
   */
  List<Question> ofAgency();

  /**
   * The answers to a question.
   *
   * @param questionId the portal's number of the question; not blank
   * @return in the portal's order; empty when there are none
   * @throws RefusedException when the portal said no
   * @throws AuthenticationFailedException when no channel let us in
   * @throws SignatureException when it could not be signed
   * @throws UnexpectedResponseException when something answered that is not the portal, or an
   *     answer had no result that can be read
   * @throws UnavailableException when nobody answered within the deadline
   */
  List<QuestionAnswer> answersTo(String questionId);

  /**
   * Sends a question of the agency's own set to the portal.
   *
   * @param question sent as it is; what the portal asks of it is not public
   * @throws RefusedException when the portal said no
   * @throws AuthenticationFailedException when no channel let us in; nothing was sent
   * @throws SignatureException when it could not be signed; nothing was sent
   * @throws UnexpectedResponseException when something answered that is not the portal
   * @throws UnavailableException when nobody answered within the deadline; it is not sent again
   *     when it may have arrived, which {@link PortalException#sent()} tells
   */
  Receipt publish(QuestionEntry question);

  /**
   * Answers a question that came from the portal.
   *
   * @param reply sent as it is; what the portal asks of it is not public
   * @throws RefusedException when the portal said no
   * @throws AuthenticationFailedException when no channel let us in; nothing was sent
   * @throws SignatureException when it could not be signed; nothing was sent
   * @throws UnexpectedResponseException when something answered that is not the portal
   * @throws UnavailableException when nobody answered within the deadline; it is not sent again
   *     when it may have arrived, which {@link PortalException#sent()} tells
   */
  Receipt answer(QuestionReply reply);
}
