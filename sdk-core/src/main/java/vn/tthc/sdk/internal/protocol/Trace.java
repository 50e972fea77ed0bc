package vn.tthc.sdk.internal.protocol;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The trace that an exchange belongs to (W3C Trace Context, level 1).
 *
 * @param id 32 hex digits
 * @param flags two hex digits, passed on as they came
 */
public record Trace(String id, String flags) {

  private static final HexFormat HEX = HexFormat.of();
  private static final String SAMPLED = "01";
  private static final Pattern PARENT =
      Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})");

  /**
   * The trace of a caller, or a new one.
   *
   * @param traceparent as the caller gives it; null or anything else than a header of version 00
   *     begins a new trace
   */
  public static Trace of(@Nullable String traceparent) {
    Matcher parent = PARENT.matcher(traceparent == null ? "" : traceparent);
    return parent.matches()
        ? new Trace(parent.group(1), parent.group(2))
        : new Trace(randomHex() + randomHex(), SAMPLED);
  }

  /** The header of one request, with an id of its own for it. */
  public String header() {
    return "00-" + id + "-" + randomHex() + "-" + flags;
  }

  /** Never zero, which stands for "none". */
  private static String randomHex() {
    return HEX.toHexDigits(ThreadLocalRandom.current().nextLong() | 1);
  }
}
