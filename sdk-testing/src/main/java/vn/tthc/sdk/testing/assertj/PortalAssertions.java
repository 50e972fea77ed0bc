package vn.tthc.sdk.testing.assertj;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.testing.AgencyAnswer;
import vn.tthc.sdk.testing.MockPortal;

/** Where assertions about a mock portal begin. */
public final class PortalAssertions {

  private PortalAssertions() {}

  /** Begins assertions about what a portal holds and saw. */
  public static PortalAssert assertThat(@Nullable MockPortal portal) {
    return new PortalAssert(portal);
  }

  /** Begins assertions about what an agency answered to the portal. */
  public static AgencyAnswerAssert assertThat(@Nullable AgencyAnswer answer) {
    return new AgencyAnswerAssert(answer);
  }
}
