package vn.tthc.sdk;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.feedback.PendingFeedback;
import vn.tthc.sdk.model.feedback.PublishedFeedback;

/**
 * Feedback and recommendations (phản ánh, kiến nghị) that the portal shares. No public source names
 * its services or fields: all are guesses, to be named with {@link PortalClientBuilder#serviceName}
 * and in {@link vn.tthc.sdk.model.wire.WireOptions}. Answers go back through {@link
 * PortalClient#sync}. Thread-safe.
 */
public interface Feedback {

  /**
   * The feedback that waits for the agency (Art. 6.1). Pages are fetched as the stream is walked,
   * and whoever walks it meets the exceptions below.
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
  Stream<PendingFeedback> pending();

  /**
   * The feedback of {@link #pending()} that is new or has another status than before.
   *
   * @param cursor of the last poll; null or blank when there was none, so that everything is new
   * @throws IllegalArgumentException when it is no cursor of this list
   * @throws RefusedException when the portal said no
   * @throws AuthenticationFailedException when no channel let us in
   * @throws SignatureException when it could not be signed
   * @throws UnexpectedResponseException when something answered that is not the portal, or an
   *     answer had no result that can be read
   * @throws UnavailableException when nobody answered within the deadline
   * @throws IllegalStateException when the service is a guess and guesses are not wanted; it says
   *     how to name the service
   */
  News<PendingFeedback> pending(@Nullable String cursor);

  /**
   * The feedback that the portal has published (Art. 6.2). Pages are fetched as the stream is
   * walked, and whoever walks it meets the exceptions below.
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
  Stream<PublishedFeedback> published();

  /**
   * The feedback of {@link #published()} that is new, or whose status or answer changed.
   *
   * @param cursor of the last poll; null or blank when there was none, so that everything is new
   * @throws IllegalArgumentException when it is no cursor of this list
   * @throws RefusedException when the portal said no
   * @throws AuthenticationFailedException when no channel let us in
   * @throws SignatureException when it could not be signed
   * @throws UnexpectedResponseException when something answered that is not the portal, or an
   *     answer had no result that can be read
   * @throws UnavailableException when nobody answered within the deadline
   * @throws IllegalStateException when the service is a guess and guesses are not wanted; it says
   *     how to name the service
   */
  News<PublishedFeedback> published(@Nullable String cursor);
}
