package vn.tthc.sdk.testing.junit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.TestIdentity;

/**
 * Starts mock portals for tests and hands out what goes with them, as {@link PortalTest} says, with
 * more that can be set:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final MockPortalExtension portal =
 *     MockPortalExtension.builder().portal(mock -> mock.agency("H30")).build();
 * }</pre>
 *
 * <p>Each test, and each run of a repeated or parameterized one, has its own portal, which starts
 * when it is first asked for. With {@link MockPortalExtensionBuilder#perClass()} there is one for
 * the class, open before its {@code @BeforeAll} methods; code that cannot have parameters, such as
 * the method that gives a Spring application its settings, takes it from {@link #portal()}.
 */
public final class MockPortalExtension
    implements BeforeAllCallback, AfterAllCallback, ParameterResolver {

  private static final Map<Class<?>, Function<PortalRig, Object>> PARTS =
      Map.of(
          MockPortal.class, PortalRig::portal,
          PortalClient.class, PortalRig::client,
          TestIdentity.class, PortalRig::identity);

  private final @Nullable Options options;
  private final ExtensionContext.Namespace namespace =
      ExtensionContext.Namespace.create(MockPortalExtension.class, this);
  private final List<PortalRig> ofClasses = new CopyOnWriteArrayList<>();

  /** For {@link PortalTest}, which has the options. */
  MockPortalExtension() {
    this(null);
  }

  MockPortalExtension(@Nullable Options options) {
    this.options = options;
  }

  /** Collects options for an extension. */
  public static MockPortalExtensionBuilder builder() {
    return new MockPortalExtensionBuilder();
  }

  /** Where a rig is kept: that of a class is found from everything inside it. */
  private enum Key {
    CLASS,
    TEST
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    boolean inherited = annotation(context).isEmpty() && rigOfClass(context) != null;
    if (optionsFor(context).perClass() && !inherited) {
      PortalRig rig = new PortalRig(optionsFor(context));
      context.getStore(namespace).put(Key.CLASS, rig);
      ofClasses.add(rig);
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    PortalRig rig = rigOfClass(context);
    if (rig != context.getParent().map(this::rigOfClass).orElse(null)) {
      ofClasses.remove(rig);
    }
  }

  /** A constructor gets the portal of the test that its object is made for. */
  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return PARTS.containsKey(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return Objects.requireNonNull(PARTS.get(parameter.getParameter().getType()))
        .apply(rig(context));
  }

  private PortalRig rig(ExtensionContext context) {
    Options wanted = optionsFor(context);
    if (wanted.perClass()) {
      return Optional.ofNullable(rigOfClass(context))
          .orElseThrow(
              () ->
                  new ParameterResolutionException(
                      "For one portal per class the extension must stand in a static field."));
    }
    if (context.getTestMethod().isEmpty()) {
      throw new ParameterResolutionException(
          "Each test has its own portal, and here no test is running: ask for it in a method of the"
              + " test, or choose one portal per class.");
    }
    return context
        .getStore(namespace)
        .getOrComputeIfAbsent(Key.TEST, key -> new PortalRig(wanted), PortalRig.class);
  }

  private @Nullable PortalRig rigOfClass(ExtensionContext context) {
    return context.getStore(namespace).get(Key.CLASS, PortalRig.class);
  }

  private Options optionsFor(ExtensionContext context) {
    if (options != null) {
      return options;
    }
    return annotation(context)
        .map(Options::of)
        .or(() -> context.getParent().map(this::optionsFor))
        .orElseThrow(() -> new IllegalStateException("There is no @PortalTest on the class."));
  }

  private Optional<PortalTest> annotation(ExtensionContext context) {
    return options != null
        ? Optional.empty()
        : AnnotationSupport.findAnnotation(context.getTestClass(), PortalTest.class);
  }

  /**
   * The portal of the class whose tests are running.
   *
   * @throws IllegalStateException if there is not one portal per class, if no class is running, or
   *     if several classes that share this extension run at a time
   */
  public MockPortal portal() {
    return onlyRig().portal();
  }

  /**
   * The client of {@link #portal()}.
   *
   * @throws IllegalStateException as {@link #portal()} does
   */
  public PortalClient client() {
    return onlyRig().client();
  }

  /**
   * The identity whose authority {@link #portal()} trusts.
   *
   * @throws IllegalStateException as {@link #portal()} does
   */
  public TestIdentity identity() {
    return onlyRig().identity();
  }

  private PortalRig onlyRig() {
    List<PortalRig> rigs = List.copyOf(ofClasses);
    if (rigs.size() != 1) {
      throw new IllegalStateException(
          rigs.isEmpty()
              ? "There is no portal of a class now: choose perClass(), or ask for a parameter."
              : "Several classes share this extension now: ask for a parameter.");
    }
    return rigs.get(0);
  }
}
