package vn.tthc.sdk;

import java.util.List;
import java.util.stream.Stream;
import vn.tthc.sdk.model.evaluation.QualityEvaluation;

/** How people evaluate the agency's service (đánh giá chất lượng phục vụ). Thread-safe. */
public interface Evaluations {

  /**
   * The evaluations that the portal shares (Art. 4.5, which lists no fields; service and fields are
   * guesses). Pages are fetched as the stream is walked, and whoever walks it meets the exceptions
   * below.
   *
   * @throws RefusedException when the portal said no
   * @throws AuthenticationFailedException when no channel let us in
   * @throws SignatureException when it could not be signed
   * @throws UnexpectedResponseException when something answered that is not the portal, or an
   *     answer had no result that can be read
   * @throws UnavailableException when nobody answered within the deadline
   * @throws IllegalStateException when the service is a guess and guesses are not wanted; it says
   *     how to name the service
   */
  Stream<QualityEvaluation> received();

  /**
   * Sends the agency's own sums, the older way, which the circular does not list (service and
   * fields are certain).
   *
   * @param evaluations one to 50, sent together
   * @throws IllegalArgumentException when there are none, or too many
   * @throws RefusedException when the portal said no
   * @throws AuthenticationFailedException when no channel let us in; nothing was sent
   * @throws SignatureException when it could not be signed; nothing was sent
   * @throws UnexpectedResponseException when something answered that is not the portal
   * @throws UnavailableException when nobody answered within the deadline; it is not sent again
   *     when it may have arrived, which {@link PortalException#sent()} tells
   */
  Receipt send(List<QualityEvaluation> evaluations);
}
