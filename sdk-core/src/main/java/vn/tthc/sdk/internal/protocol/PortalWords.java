package vn.tthc.sdk.internal.protocol;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The meaning of the portal's Vietnamese messages, where its codes leave it open. Words count only
 * whole, without regard to case, accents or the form of their letters.
 */
final class PortalWords {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern EXISTS = Pattern.compile("\\bda ton tai\\b");
  private static final Pattern MISSING =
      Pattern.compile("\\b(khong|chua) (ton tai|tim thay)\\b|\\bkhong co ho so\\b");
  private static final Pattern SUCCESS =
      Pattern.compile("(?<!\\bkhong )(?<!\\bchua )\\bthanh cong\\b");
  private static final Pattern FAILURE =
      Pattern.compile("\\b(khong|chua) thanh cong\\b|\\bthat bai\\b|\\bkhong hop le\\b|\\bloi\\b");
  private static final Pattern SESSION =
      Pattern.compile("\\bsession\\b|\\bphien\\b|\\bdang nhap\\b|\\btoken\\b");

  private final String folded;

  PortalWords(String message) {
    String decomposed = Normalizer.normalize(message, Normalizer.Form.NFD);
    String bare = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    this.folded = SPACES.matcher(bare.replace('đ', 'd')).replaceAll(" ");
  }

  boolean sayExists() {
    return EXISTS.matcher(folded).find() && !sayMissing();
  }

  boolean sayMissing() {
    return MISSING.matcher(folded).find();
  }

  boolean saySuccess() {
    return SUCCESS.matcher(folded).find() && !sayFailure();
  }

  boolean sayFailure() {
    return FAILURE.matcher(folded).find();
  }

  boolean speakOfSession() {
    return SESSION.matcher(folded).find();
  }
}
