package vn.tthc.sdk.examples.demo;

/** Something that is done when the program is interrupted, unless that is taken back before. */
final class AtExit {

  private final Thread hook;

  AtExit(String name, Runnable work) {
    hook = new Thread(work, name);
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Takes it back; too late while the program ends, when it is done anyway. */
  void cancel() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the program is ending, and this may go on beside it
    }
  }
}
