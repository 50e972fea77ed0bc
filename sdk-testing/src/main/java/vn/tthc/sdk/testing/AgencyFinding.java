package vn.tthc.sdk.testing;

/**
 * Something about an agency's answer. Never contains what the agency said, only names, lengths and
 * codes.
 *
 * @param kind how much it weighs
 * @param article of the circular that asks for the field, such as {@code 10.3.c}; empty where no
 *     article does
 * @param field its name in the answer, empty where the answer as a whole is meant
 * @param text what there is to say, in plain words
 */
public record AgencyFinding(Kind kind, String article, String field, String text) {

  /** How much a finding weighs. */
  public enum Kind {
    /** What the circular lists, or the portal needs to understand the answer, is not there. */
    MISSING,
    /** Something is there that cannot be right. */
    ODD,
    /** Something that agencies give but no article lists by itself, or that is unusual. */
    HINT
  }

  /** Whether the answer is wrong for it; a hint alone is none. */
  public boolean isFault() {
    return kind != Kind.HINT;
  }

  /** One line, such as {@code MISSING Art. 10.3.c TenTTHC: is not there}. */
  @Override
  public String toString() {
    String place =
        (article.isEmpty() ? "" : " Art. " + article) + (field.isEmpty() ? "" : " " + field);
    return kind + place + ": " + text;
  }
}
