package vn.tthc.sdk.testing;

/**
 * A way of answering that was seen in the field and differs from the mock's default. Habits of the
 * same {@linkplain #topic() topic} exclude each other.
 */
public enum Habit {
  /** Success is the text {@code "0"} instead of the number 0. */
  SUCCESS_AS_TEXT("success"),
  /** Success is the text {@code "00"} instead of the number 0. */
  SUCCESS_AS_TWO_DIGITS("success"),
  /** A successful progress call is answered in plain text, without JSON. */
  PROGRESS_AS_PLAIN_TEXT("progress"),
  /** A successful progress call is answered with one JSON string. */
  PROGRESS_AS_JSON_STRING("progress"),
  /**
   * A wrapper answers {@code response_code} and, as a string, the JSON in {@code response_data}.
   */
  WRAPPED_IN_RESPONSE_DATA("wrapper"),
  /** A wrapper answers {@code error_code} and, as a string, the JSON in {@code message}. */
  WRAPPED_IN_MESSAGE("wrapper"),
  /** An existing dossier is refused with {@code "-3"} instead of {@code "3"}. */
  EXISTS_AS_MINUS_THREE("exists"),
  /** An expired session is answered with HTTP 401 instead of an {@code error_code}. */
  EXPIRED_AS_HTTP_401("expired"),
  /** Answers that carry JSON come with HTTP 201 instead of 200. */
  HTTP_201("status"),
  /** What was asked for stands in {@code data} inside {@code result}. */
  RESULT_IN_DATA("result"),
  /** What was asked for stands in {@code data} instead of {@code result}. */
  DATA_FOR_RESULT("result"),
  /** That there is nothing is an empty text instead of an empty list. */
  NOTHING_AS_TEXT("nothing"),
  /** That there is nothing is null instead of an empty list. */
  NOTHING_AS_NULL("nothing"),
  /** That a look-up finds nothing is told with an {@code error_code} and words. */
  NOTHING_AS_ERROR("not found"),
  /** Lists come whole, whatever page is asked for. */
  WITHOUT_PAGES("pages"),
  /** A batch with bad records is refused, yet its good records are stored all the same. */
  PARTIAL_BATCHES("batch");

  private final String topic;

  Habit(String topic) {
    this.topic = topic;
  }

  /** What this habit is about. */
  public String topic() {
    return topic;
  }
}
