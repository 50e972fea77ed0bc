package vn.tthc.sdk.examples.docs;

import java.util.List;

/**
 * What the signature of an event does not tell.
 *
 * @param method name of the listener's method
 * @param thread on which threads it is told
 * @param article place in the circular; empty where none asks for it
 * @param use what people do with it
 */
record EventRow(String method, String thread, String article, String use) {

  private static final String SENDS = "the one that carries the exchange";
  private static final String SENDS_OR_BACKGROUND = SENDS + ", or `tthc-background`";
  private static final String WORKS = "`tthc-outbox-N`";
  private static final String KEEPS = "`tthc-outbox-lease`";
  private static final String ROUNDS = "`tthc-outbox-rounds`";

  /** Events of the client, in the order of its interface. */
  static final List<EventRow> PORTAL =
      List.of(
          new EventRow(
              "itemSettled",
              "the one that carries the exchange; the caller's when nothing was sent",
              "21.1.đ",
              "count by `outcome`; show `portalMessage` to the officer"),
          new EventRow("exchangeStarted", SENDS, "21.1.d", "count what is under way"),
          new EventRow(
              "exchangeEnded", SENDS, "21.1.d", "time calls; count by `sent` and `channel`"),
          new EventRow("retrying", SENDS, "", "count; many of them come before an outage"),
          new EventRow("channelDown", SENDS, "20.2", "tell the operator"),
          new EventRow("channelUp", "`tthc-background`", "20.2", "take the alarm back"),
          new EventRow(
              "credentialRenewed",
              SENDS_OR_BACKGROUND,
              "",
              "count; far more than one in `session-life` means that sessions end early, perhaps"
                  + " because another program uses the account"),
          new EventRow("clockSkewed", SENDS_OR_BACKGROUND, "", "set the clocks right"),
          new EventRow("outageBegan", SENDS, "19.2", "raise an alarm"),
          new EventRow(
              "outageOverdue", "`tthc-background`", "19.2", "start the backup channel's runbook"),
          new EventRow("outageEnded", SENDS_OR_BACKGROUND, "19.2", "take the alarm back"),
          new EventRow(
              "securityIncident",
              SENDS_OR_BACKGROUND + "; the one that opens the client for `BROKEN_LOG`",
              "19.1",
              "wake somebody up: there is one hour, until `dueBy()`"));

  /** Events of the outbox, in the order of its interface. */
  static final List<EventRow> OUTBOX =
      List.of(
          new EventRow(
              "itemChanged", WORKS + "; " + ROUNDS + " for orders", "3.3", "count by `state`"),
          new EventRow("dossierBlocked", WORKS, "21.1.e", "tell who mends the record"),
          new EventRow("shardTaken", KEEPS, "", "count; nodes share 16 shards"),
          new EventRow("shardLeft", KEEPS, "", "look at the node when `lost`"),
          new EventRow(
              "degraded", ROUNDS + " of the node that has shard 0", "19.2", "raise an alarm"));
}
