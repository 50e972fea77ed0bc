package vn.tthc.sdk.signing.internal.timestamp;

import java.io.IOException;

/** An answer of a time-stamp authority that must not be used. The message says why, and no more. */
public final class WrongAnswerException extends IOException {

  private static final long serialVersionUID = 1L;

  WrongAnswerException(String reason) {
    super(reason);
  }

  WrongAnswerException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
