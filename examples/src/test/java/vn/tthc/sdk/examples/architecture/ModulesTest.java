package vn.tthc.sdk.examples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom: arrows between the parts point one way. */
@AnalyzeClasses(packages = Sdk.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ModulesTest {

  @ArchTest
  static final ArchRule modelsKnowNobody =
      noClasses().that(Sdk.MODELS).should().dependOnClassesThat(Sdk.allBut(Sdk.MODELS));

  @ArchTest
  static final ArchRule signingKnowsNobody =
      noClasses().that(Sdk.SIGNING).should().dependOnClassesThat(Sdk.allBut(Sdk.SIGNING));

  @ArchTest
  static final ArchRule coreKnowsModelsAndSigning =
      noClasses()
          .that(Sdk.CORE)
          .should()
          .dependOnClassesThat(Sdk.allBut(Sdk.CORE, Sdk.MODELS, Sdk.SIGNING));

  @ArchTest
  static final ArchRule outboxKnowsCoreAndModels =
      noClasses()
          .that(Sdk.OUTBOX)
          .should()
          .dependOnClassesThat(Sdk.allBut(Sdk.OUTBOX, Sdk.CORE, Sdk.MODELS));

  /** It drives the client as any application does. */
  @ArchTest
  static final ArchRule outboxKnowsNothingInsideTheClient =
      noClasses()
          .that(Sdk.OUTBOX)
          .should()
          .dependOnClassesThat(Sdk.INTERNAL.and(DescribedPredicate.not(Sdk.OUTBOX)));

  /** The mock portal must not repeat a mistake of the client, nor know who hands both out. */
  @ArchTest
  static final ArchRule mockPortalKnowsNobody =
      noClasses().that(Sdk.MOCK).should().dependOnClassesThat(Sdk.allBut(Sdk.MOCK));

  @ArchTest
  static final ArchRule whoHandsOutClientsKnowsCoreAndSigning =
      noClasses()
          .that(Sdk.TESTING_JUNIT)
          .should()
          .dependOnClassesThat(Sdk.allBut(Sdk.TESTING, Sdk.CORE, Sdk.SIGNING));

  /** It runs without the libraries that only tests have. */
  @ArchTest
  static final ArchRule mockPortalStandsByItself =
      noClasses()
          .that()
          .resideInAPackage(Sdk.ROOT + ".testing")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.junit..", "org.assertj..");

  @ArchTest
  static final ArchRule cliKnowsNoExamples =
      noClasses().that(Sdk.CLI).should().dependOnClassesThat(Sdk.EXAMPLES);

  @ArchTest
  static final ArchRule insidesStayInside =
      noClasses()
          .that(Sdk.TESTING.or(Sdk.CLI).or(Sdk.EXAMPLES))
          .should()
          .dependOnClassesThat(Sdk.INTERNAL);

  @ArchTest
  static final ArchRule packagesInsideCoreHaveNoCycles =
      slices().matching("vn.tthc.sdk.internal.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule packagesOfTheExamplesHaveNoCycles =
      slices().matching("vn.tthc.sdk.examples.(*)..").should().beFreeOfCycles();
}
