package vn.tthc.sdk.internal.protocol;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The meaning of the portal's Vietnamese messages, where its codes leave it open. Words count only
 * whole, without regard to case, accents or the form of their letters. Whoever says yes and no in
 * one breath has said neither.
 */
final class PortalWords {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern EXISTS = Pattern.compile("\\bda ton tai\\b");
  // Of services and agencies it is a fault of the call, and says nothing about the thing asked for.
  private static final Pattern MISSING =
      Pattern.compile(
          "(?<!\\b(dich vu|don vi|service) )\\b(khong|chua) (ton tai|tim thay)\\b"
              + "(?! (dich vu|don vi|service)\\b)|\\bkhong co ho so\\b");
  private static final Pattern SUCCESS = Pattern.compile("\\bthanh cong\\b");
  // "Not", anywhere: it may stand well before the words it turns round.
  private static final Pattern NEGATION = Pattern.compile("\\b(khong|chua|tu choi)\\b");
  // "0 succeeded", "3/5 succeeded", but no dates.
  private static final Pattern COUNT =
      Pattern.compile("\\b0\\b|(?<![\\d/])\\d+ ?/ ?\\d+(?![\\d/])");
  private static final Pattern REFUSAL =
      Pattern.compile(
          "\\b(khong|chua)( \\w+){0,4} thanh cong\\b|\\bthat bai\\b|\\bkhong hop le\\b"
              + "|\\btu choi\\b|\\b(khong|chua) (ton tai|tim thay)\\b");
  // With its accent, "lỗi", it is a fault; "lời" in "trả lời" is an answer, "lợi" a benefit.
  private static final Pattern FAULT =
      Pattern.compile("\\blỗi\\b", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern BARE_FAULT = Pattern.compile("(?<!\\btra )\\bloi\\b");
  private static final Pattern SESSION =
      Pattern.compile(
          "\\bsession\\b|\\bphien\\b(?! (ban|dich|hop|toa)\\b)|\\bdang nhap\\b|\\btoken\\b");

  private final String spelled;
  private final String folded;

  PortalWords(String message) {
    String decomposed = Normalizer.normalize(message, Normalizer.Form.NFD);
    String bare = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    this.folded = SPACES.matcher(bare.replace('đ', 'd')).replaceAll(" ");
    this.spelled = Normalizer.normalize(message, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  boolean sayExists() {
    return EXISTS.matcher(folded).find();
  }

  boolean sayMissing() {
    return MISSING.matcher(folded).find();
  }

  boolean saySuccess() {
    return SUCCESS.matcher(folded).find()
        && !NEGATION.matcher(folded).find()
        && !COUNT.matcher(folded).find()
        && !sayRefusal()
        && !speakOfFault()
        && !speakOfSession();
  }

  boolean sayRefusal() {
    return REFUSAL.matcher(folded).find();
  }

  boolean speakOfSession() {
    return SESSION.matcher(folded).find();
  }

  private boolean speakOfFault() {
    boolean withoutAccents = spelled.equals(folded);
    return FAULT.matcher(spelled).find() || (withoutAccents && BARE_FAULT.matcher(folded).find());
  }
}
