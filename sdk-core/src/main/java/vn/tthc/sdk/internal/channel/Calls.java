package vn.tthc.sdk.internal.channel;

import okhttp3.Call;

/** Cancels calls. */
final class Calls {

  private Calls() {}

  /** Cancels one; what a listener of the user's throws at that must not keep others from it. */
  static void cancel(Call call) {
    try {
      call.cancel();
    } catch (RuntimeException | Error e) {
      // It is cancelled all the same.
    }
  }
}
