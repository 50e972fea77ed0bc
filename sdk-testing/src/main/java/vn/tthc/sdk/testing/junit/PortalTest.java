package vn.tthc.sdk.testing.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tthc.sdk.testing.Habit;

/**
 * Gives the tests of a class a mock portal each, and whatever goes with it: their methods and
 * constructors may have parameters of the types {@code MockPortal}, {@code PortalClient} (of both
 * doors, signing with a throw-away key) and {@code TestIdentity} (that key). All is closed and
 * deleted when the test is over, however it ended. Tests may run in parallel.
 *
 * <pre>{@code
 * @PortalTest
 * class OurSystemTest {
 *   @Test
 *   void sends(MockPortal portal, PortalClient client) {
 *     client.dossiers().sync(dossier);
 *     assertThat(portal).hasDossiers(1).hasNoVerdicts();
 *   }
 * }
 * }</pre>
 *
 * <p>Nested classes follow the nearest annotation. More can be set with a {@link
 * MockPortalExtension} in a field, instead of this annotation.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(MockPortalExtension.class)
public @interface PortalTest {

  /** The agency whose calls the portal accepts and in whose name the client speaks. */
  String agency() default "H29";

  /** How the portal answers where it differs from its default. */
  Habit[] habits() default {};

  /**
   * Whether one portal serves all tests of the class and of the classes nested in it, and its
   * constructors and {@code @BeforeAll} methods too. By default each test has its own.
   */
  boolean perClass() default false;
}
