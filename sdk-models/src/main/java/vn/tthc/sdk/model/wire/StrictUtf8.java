package vn.tthc.sdk.model.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Whether bytes are UTF-8 as RFC 3629 has it. The JSON parser takes overlong forms and halves of
 * surrogate pairs too, which other readers of the same message may read otherwise.
 */
final class StrictUtf8 {

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGHEST_BITS = 0x8080808080808080L;

  private StrictUtf8() {}

  static boolean isValid(byte[] bytes) {
    int i = 0;
    while (i < bytes.length) {
      if (bytes[i] >= 0) {
        i += isAsciiAt(bytes, i) ? Long.BYTES : 1;
      } else {
        int length = lengthAt(bytes, i);
        if (length == 0) {
          return false;
        }
        i += length;
      }
    }
    return true;
  }

  /** Whether the next eight bytes are there and are ASCII, as they mostly are. */
  private static boolean isAsciiAt(byte[] bytes, int i) {
    return i + Long.BYTES <= bytes.length && ((long) EIGHT_BYTES.get(bytes, i) & HIGHEST_BITS) == 0;
  }

  /** Bytes of the character that begins there with more than one; 0 when it is none. */
  private static int lengthAt(byte[] bytes, int i) {
    int lead = bytes[i] & 0xFF;
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || i + length > bytes.length) {
      return 0;
    }
    for (int k = 1; k < length; k++) {
      if ((bytes[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = bytes[i + 1] & 0xFF;
    boolean overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    boolean surrogate = lead == 0xED && second > 0x9F;
    boolean beyond = lead == 0xF4 && second > 0x8F;
    return overlong || surrogate || beyond ? 0 : length;
  }
}
