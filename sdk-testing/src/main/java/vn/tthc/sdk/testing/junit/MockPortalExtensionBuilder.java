package vn.tthc.sdk.testing.junit;

import java.util.Objects;
import java.util.function.UnaryOperator;
import vn.tthc.sdk.PortalClientBuilder;
import vn.tthc.sdk.testing.MockPortalBuilder;

/** Options of a {@link MockPortalExtension}; every one has a default. Not thread-safe. */
public final class MockPortalExtensionBuilder {

  private UnaryOperator<MockPortalBuilder> portal = UnaryOperator.identity();
  private UnaryOperator<PortalClientBuilder> client = UnaryOperator.identity();
  private boolean perClass;

  MockPortalExtensionBuilder() {}

  /**
   * Sets options of every portal, such as its agency; replaces what was set before. The portal
   * trusts the test identity's authority whatever is set here. Default: the portal's defaults.
   *
   * @param options gets a new builder for every portal
   */
  public MockPortalExtensionBuilder portal(UnaryOperator<MockPortalBuilder> options) {
    portal = Objects.requireNonNull(options, "options");
    return this;
  }

  /**
   * Sets options of every client on top of what leads it to the portal: the agency, the channels
   * {@code main} and {@code backup}, the signer and the exchange log; replaces what was set before.
   * Default: the client's defaults.
   *
   * @param options gets a new builder for every client
   */
  public MockPortalExtensionBuilder client(UnaryOperator<PortalClientBuilder> options) {
    client = Objects.requireNonNull(options, "options");
    return this;
  }

  /**
   * Lets one portal serve all tests of a class and of the classes nested in it. The extension must
   * stand in a static field then. Default: each test has its own.
   */
  public MockPortalExtensionBuilder perClass() {
    perClass = true;
    return this;
  }

  /** Makes the extension; portals start when tests need them. */
  public MockPortalExtension build() {
    return new MockPortalExtension(new Options(perClass, portal, client));
  }
}
