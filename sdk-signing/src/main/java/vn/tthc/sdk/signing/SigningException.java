package vn.tthc.sdk.signing;

import org.jspecify.annotations.Nullable;

/**
 * A key that cannot be used, or a signature that could not be made. The message names the key's
 * source, says what is wrong with it and how to mend it. It never contains a password, a key, the
 * name in a certificate, or anything of the content.
 *
 * <p>Nothing was signed. Trying again helps only after the cause is mended.
 */
public final class SigningException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * An error found here.
   *
   * @param message what is wrong and how to mend it
   */
  public SigningException(String message) {
    super(message);
  }

  /**
   * An error that something below reported.
   *
   * @param message what is wrong and how to mend it
   * @param cause what was reported; may be null
   */
  public SigningException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
