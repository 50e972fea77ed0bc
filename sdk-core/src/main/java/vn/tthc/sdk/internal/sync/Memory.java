package vn.tthc.sdk.internal.sync;

/**
 * What a checkpoint knows of a change.
 *
 * @param state what became of it
 * @param exchangeId the exchange that carried it, when it was accepted
 * @param repeated whether the portal may hold it twice
 */
record Memory(State state, String exchangeId, boolean repeated) {

  /** What became of a change in an earlier run. */
  enum State {
    /** Nothing is known, or it was not accepted and may be sent. */
    NEW,
    /** It was being sent, or the caller says so, and may have arrived. */
    IN_DOUBT,
    /** The portal accepted it. */
    ACCEPTED
  }

  static final Memory NEW = new Memory(State.NEW, "", false);
  static final Memory IN_DOUBT = new Memory(State.IN_DOUBT, "", true);
}
