package vn.tthc.sdk.model;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.internal.Texts;

/**
 * Shortens texts that are longer than the portal takes. The SDK never cuts a text by itself: a long
 * one is an error of {@code validate()} until its owner mends it or calls this.
 */
public final class LongText {

  private static final String MARK = "…";

  private LongText() {}

  /**
   * Cuts a text so that what is sent keeps within a limit, and ends it with "…" so that the cut
   * shows. Characters are counted as they are sent, in composed letters, and none is cut in half.
   *
   * @param text null stays null
   * @param limit most characters, the mark among them; at least 1
   * @return the text itself when it is short enough
   */
  public static @Nullable String cutTo(@Nullable String text, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit is less than 1");
    }
    if (text == null) {
      return null;
    }
    String sent = Texts.nfc(text);
    if (sent.codePointCount(0, sent.length()) <= limit) {
      return text;
    }
    int end = sent.offsetByCodePoints(0, limit - 1);
    while (end > 0 && belongsToTheLetterBefore(sent.codePointAt(end))) {
      end = sent.offsetByCodePoints(end, -1);
    }
    return sent.substring(0, end) + MARK;
  }

  private static boolean belongsToTheLetterBefore(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
