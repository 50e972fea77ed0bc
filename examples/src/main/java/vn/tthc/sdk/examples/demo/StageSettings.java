package vn.tthc.sdk.examples.demo;

import java.nio.file.Path;
import java.util.List;
import vn.tthc.sdk.testing.Door;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.TestIdentity;

/** The settings of a sender on a stage: what an agency writes, with its own addresses. */
final class StageSettings {

  private StageSettings() {}

  static String text(
      MockPortal portal, TestIdentity identity, Path log, int node, List<String> more) {
    return """
        agency = H29
        environment = mock
        channels = main, backup
        signing.key = %s
        signing.key-password = %s
        exchange-log = %s
        wire.guessed-fields = send
        probe-interval = 100ms
        outbox.node = sender-%d
        outbox.lease = 2s
        outbox.idle-poll = 100ms
        outbox.create-schema = on
        """
            .formatted(identity.keyStore(), identity.password(), log, node)
        + channel(portal, portal.main())
        + channel(portal, portal.backup())
        + String.join("\n", more)
        + "\n";
  }

  private static String channel(MockPortal portal, Door door) {
    return """
        channel.%1$s.url = %2$s
        channel.%1$s.destination = %3$s
        channel.%1$s.username = %4$s
        channel.%1$s.password = %5$s
        """
        .formatted(door.name(), door.url(), portal.destination(), door.user(), door.password());
  }
}
