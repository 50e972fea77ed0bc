package vn.tthc.sdk.outbox.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.wire.WireFormatException;

/**
 * A change that is to be enqueued.
 *
 * @param dossier the subject it keeps its order with
 * @param key the agency's own; null when there is none
 * @param kind of the change
 * @param payload its JSON
 * @param digest of the payload, SHA-256 in hex
 */
record Row(String dossier, @Nullable String key, String kind, byte[] payload, String digest) {

  private static final int LONGEST = 200;

  /**
   * Checks what the database would choke on, before the host's transaction is touched.
   *
   * @param key the agency's own; null when there is none
   */
  static Row of(@Nullable String key, Change change) {
    String code = change.key();
    if (code == null || code.isBlank()) {
      throw new IllegalArgumentException(
          "A " + Codec.kind(change) + " has no code: give the code of its dossier or feedback.");
    }
    String subject = Codec.subject(change, code);
    check(subject, "The code of a " + Codec.kind(change));
    if (key != null) {
      check(key, "The key");
    }
    byte[] payload = write(change);
    return new Row(subject, key, Codec.kind(change), payload, digest(payload));
  }

  private static byte[] write(Change change) {
    try {
      return Codec.write(change);
    } catch (WireFormatException e) {
      throw new IllegalArgumentException(
          "A " + Codec.kind(change) + " cannot be written as JSON: " + e.getMessage(), e);
    }
  }

  private static void check(String text, String what) {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException(
          what + " has from 1 to " + LONGEST + " characters; this one has " + text.length() + ".");
    }
    if (text.codePoints().anyMatch(Row::isUnfit)) {
      throw new IllegalArgumentException(what + " holds a control character: leave it out.");
    }
  }

  /** What the database or the exchange log would refuse. */
  private static boolean isUnfit(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  private static String digest(byte[] payload) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(payload));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  int shard() {
    return Math.floorMod(dossier.hashCode(), Schema.SHARDS);
  }

  /** Leaves the content out. */
  @Override
  public String toString() {
    return "Row[" + dossier + ", " + kind + "]";
  }
}
