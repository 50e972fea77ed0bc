package vn.tthc.sdk.internal.channel;

import java.io.IOException;

/** No answer may take all our memory. */
final class TooLargeException extends IOException {

  private static final long serialVersionUID = 1L;

  static final int LARGEST = 16 * 1024 * 1024;
  static final String WHAT = "the answer is larger than 16 MiB";

  TooLargeException() {
    super(WHAT);
  }
}
