package vn.tthc.sdk.model.internal;

import java.text.Normalizer;

/** Vietnamese text in one spelling. */
public final class Texts {

  private Texts() {}

  /**
   * The text in composed letters (NFC); looks at the letters first, as most texts are so already.
   */
  public static String nfc(String text) {
    return isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Whether it holds nothing that composes or breaks, as most texts do: a quick look. */
  public static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isComposedAnyway(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Characters that no composition changes: Latin, and the block of Vietnamese letters. */
  private static boolean isComposedAnyway(char c) {
    return c < 0x300 || (c >= 0x1EA0 && c <= 0x1EF9);
  }

  /** Whether a character is cut in half, so that no UTF-8 can spell it. */
  public static boolean isBroken(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }
}
