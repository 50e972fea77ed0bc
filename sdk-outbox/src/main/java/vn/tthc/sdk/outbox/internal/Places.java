package vn.tthc.sdk.outbox.internal;

/** Places of changes within a dossier. */
final class Places {

  /** Room before each place for snapshots that go ahead of it. */
  static final long STEP = 1024;

  private Places() {}
}
