package vn.tthc.sdk.internal.protocol;

import org.jspecify.annotations.Nullable;

/**
 * What a login came to: a session, or the reason why there is none.
 *
 * @param session the session; null when there is none
 * @param failure why; null when there is a session
 */
public record Login(@Nullable String session, @Nullable Reply failure) {

  /** We are in. */
  public static Login in(String session) {
    return new Login(session, null);
  }

  /** We are not. */
  public static Login failed(Reply failure) {
    return new Login(null, failure);
  }

  /** The session is a secret. */
  @Override
  public String toString() {
    return "Login[" + (failure == null ? "in" : failure.fate()) + "]";
  }
}
