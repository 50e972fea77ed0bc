package vn.tthc.sdk.internal.channel;

import java.util.function.Supplier;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.Reply;

/** Asks the user's code for a secret; what it throws may name the secret, so only its class is. */
final class UserSource {

  private UserSource() {}

  /**
   * The secret.
   *
   * @param what its name in messages
   */
  static String ask(String what, Supplier<String> source) throws LoginFailedException {
    String why = "its source gave none";
    try {
      String value = source.get();
      if (value != null) {
        return value;
      }
    } catch (RuntimeException | Error e) {
      why = "its source failed: " + e.getClass().getName();
    }
    throw new LoginFailedException(Reply.of(Fate.LOGIN_REFUSED, what + ": " + why));
  }
}
