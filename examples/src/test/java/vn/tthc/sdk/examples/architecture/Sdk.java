package vn.tthc.sdk.examples.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** The parts of the SDK by their packages, for architecture rules. */
final class Sdk {

  static final String ROOT = "vn.tthc.sdk";

  static final DescribedPredicate<JavaClass> ANYTHING = inside(ROOT + "..");
  static final DescribedPredicate<JavaClass> MODELS = inside(ROOT + ".model..");
  static final DescribedPredicate<JavaClass> SIGNING = inside(ROOT + ".signing..");
  static final DescribedPredicate<JavaClass> CORE =
      inside(ROOT).or(inside(ROOT + ".evidence..")).or(inside(ROOT + ".internal..")).as("core");
  static final DescribedPredicate<JavaClass> TESTING = inside(ROOT + ".testing..");
  static final DescribedPredicate<JavaClass> TESTING_JUNIT = inside(ROOT + ".testing.junit..");
  static final DescribedPredicate<JavaClass> MOCK =
      TESTING.and(DescribedPredicate.not(TESTING_JUNIT)).as("mock portal");
  static final DescribedPredicate<JavaClass> OUTBOX = inside(ROOT + ".outbox..");
  static final DescribedPredicate<JavaClass> CLI = inside(ROOT + ".cli..");
  static final DescribedPredicate<JavaClass> EXAMPLES = inside(ROOT + ".examples..");
  static final DescribedPredicate<JavaClass> INTERNAL = inside("..internal..");

  /** Everything of ours but the listed parts. */
  @SafeVarargs
  static DescribedPredicate<JavaClass> allBut(DescribedPredicate<JavaClass>... allowed) {
    DescribedPredicate<JavaClass> rest = ANYTHING;
    for (DescribedPredicate<JavaClass> part : allowed) {
      rest = rest.and(DescribedPredicate.not(part));
    }
    return rest.as("other parts of the SDK");
  }

  private static DescribedPredicate<JavaClass> inside(String packages) {
    return resideInAPackage(packages);
  }

  private Sdk() {}
}
