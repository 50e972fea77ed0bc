package vn.tthc.sdk.examples.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/** What nobody does, or only where it is meant to be done. */
@AnalyzeClasses(packages = Sdk.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

  /** One exception: users may lend the client their own HTTP client. */
  @ArchTest
  static final ArchRule publicSignaturesNameNoLibrary =
      classes()
          .that(not(Sdk.INTERNAL).and(Sdk.ANYTHING).and(not(Sdk.CLI)).and(not(Sdk.EXAMPLES)))
          .and()
          .arePublic()
          .should(
              new HaveSignaturesWithout(
                      "okhttp3.",
                      "com.fasterxml.jackson.",
                      "org.bouncycastle.",
                      "com.github.tomakehurst.wiremock.",
                      "org.h2.")
                  .except("httpClient"));

  @ArchTest
  static final ArchRule librariesPrintNothing =
      noClasses().that(not(Sdk.CLI).and(not(Sdk.EXAMPLES))).should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule librariesLogThroughSlf4j =
      noClasses()
          .that(not(Sdk.CLI).and(not(Sdk.EXAMPLES)))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.util.logging..");

  /** One class may wait, so that tests can do without. */
  @ArchTest
  static final ArchRule onlyTheTickerSleeps =
      noClasses()
          .that(Sdk.CORE.or(Sdk.MODELS).or(Sdk.SIGNING))
          .and()
          .haveSimpleNameNotStartingWith("Ticker")
          .and()
          .haveNameNotMatching(".*\\.Ticker\\$.*")
          .should()
          .callMethod(Thread.class, "sleep", long.class);

  @ArchTest
  static final ArchRule nothingIsDoneToTheWholeJvm =
      noClasses()
          .that(Sdk.ANYTHING)
          .should()
          .callMethod(java.security.Security.class, "addProvider", java.security.Provider.class);

  /** Otherwise the compiler would not look at it, and users' tools could not tell. */
  @ArchTest
  static final ArchRule everyPackageSaysWhatMayBeNull =
      classes()
          .that(not(Sdk.EXAMPLES))
          .should(
              ArchCondition.from(
                  describe(
                      "lie in a package that is @NullMarked",
                      type -> type.getPackage().isAnnotatedWith(NullMarked.class))));
}
