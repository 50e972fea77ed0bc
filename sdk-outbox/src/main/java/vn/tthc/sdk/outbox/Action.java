package vn.tthc.sdk.outbox;

/** What an operator may order for a change. */
public enum Action {
  /** Send one that is refused, unknown or waiting now. */
  RETRY,
  /** Do not send one that is not over, so that the rest of its dossier goes on. */
  DISCARD,
  /**
   * Send one once more that the portal accepted: a step, or the newest snapshot of its dossier.
   * Steps will stand at the portal twice.
   */
  REPLAY
}
