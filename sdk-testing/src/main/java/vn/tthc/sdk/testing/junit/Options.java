package vn.tthc.sdk.testing.junit;

import java.util.function.UnaryOperator;
import vn.tthc.sdk.PortalClientBuilder;
import vn.tthc.sdk.testing.MockPortalBuilder;

/** What portals and clients are like, and how long they live. */
record Options(
    boolean perClass,
    UnaryOperator<MockPortalBuilder> portal,
    UnaryOperator<PortalClientBuilder> client) {

  static Options of(PortalTest annotation) {
    return new Options(
        annotation.perClass(),
        portal -> portal.agency(annotation.agency()).habits(annotation.habits()),
        UnaryOperator.identity());
  }
}
