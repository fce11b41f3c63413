package fm.seda.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Which part may know which: functions know platform, storage, embeddings, the models and the
 * engine; storage and platform know the engine's ports; the engine knows the domain; the domain and
 * evaluation know nothing.
 */
class ArrowsTest {

  private static final String[] FUNCTIONS = {
    "fm.seda.feedapi..",
    "fm.seda.userapi..",
    "fm.seda.catalogapi..",
    "fm.seda.linkcallback..",
    "fm.seda.activityingest..",
    "fm.seda.embedbatch..",
    "fm.seda.train..",
    "fm.seda.rerank..",
    "fm.seda.housekeeping..",
    "fm.seda.migrate.."
  };

  @Test
  void everyModuleIsLookedAt() {
    assertThat(House.CLASSES.stream().map(type -> type.getPackageName().split("\\.")[2]).distinct())
        .contains(
            "domain",
            "engine",
            "collaborative",
            "storage",
            "platform",
            "calls",
            "embeddings",
            "providers",
            "linking",
            "evaluation",
            "topology",
            "testkit",
            "feedapi",
            "userapi",
            "catalogapi",
            "linkcallback",
            "activityingest",
            "embedbatch",
            "train",
            "rerank",
            "housekeeping",
            "migrate",
            "local",
            "datasets",
            "mocks");
  }

  @Test
  void theDomainKnowsNothing() {
    classes()
        .that()
        .resideInAPackage("fm.seda.domain..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("fm.seda.domain..", "java..", "org.jspecify..")
        .check(House.CLASSES);
  }

  @Test
  void theEngineKnowsTheDomainOnly() {
    classes()
        .that()
        .resideInAPackage("fm.seda.engine..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("fm.seda.engine..", "fm.seda.domain..", "java..", "org.jspecify..")
        .check(House.CLASSES);
    noClasses()
        .that()
        .resideInAPackage("fm.seda.engine..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.sql..")
        .check(House.CLASSES);
  }

  @Test
  void collaborativeModelsKnowNumbersOnly() {
    classes()
        .that()
        .resideInAPackage("fm.seda.collaborative..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("fm.seda.collaborative..", "org.bytedeco..", "java..", "org.jspecify..")
        .check(House.CLASSES);
  }

  @Test
  void theTopologyKnowsNothing() {
    classes()
        .that()
        .resideInAPackage("fm.seda.topology..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("fm.seda.topology..", "java..", "org.jspecify..")
        .check(House.CLASSES);
  }

  @Test
  void evaluationKnowsNothingOfWhatItMeasures() {
    classes()
        .that()
        .resideInAPackage("fm.seda.evaluation..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("fm.seda.evaluation..", "java..", "org.hipparchus..", "org.jspecify..")
        .check(House.CLASSES);
  }

  @Test
  void storageKnowsTheEngineOnlyByItsPortsAndTheirWords() {
    noClasses()
        .that()
        .resideInAPackage("fm.seda.storage..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "fm.seda.platform..",
            "fm.seda.calls..",
            "fm.seda.embeddings..",
            "fm.seda.providers..",
            "fm.seda.linking..",
            "fm.seda.topology..",
            "fm.seda.local..")
        .check(House.CLASSES);
    noClasses()
        .that()
        .resideInAPackage("fm.seda.storage..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "fm.seda.engine.collect..",
            "fm.seda.engine.filter..",
            "fm.seda.engine.score..",
            "fm.seda.engine.diversify..",
            "fm.seda.engine.explain..",
            "fm.seda.engine.read..")
        .check(House.CLASSES);
  }

  @Test
  void platformDoesNotKnowTheDatabase() {
    noClasses()
        .that()
        .resideInAPackage("fm.seda.platform..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "fm.seda.storage..",
            "java.sql..",
            "org.jdbi..",
            "fm.seda.embeddings..",
            "fm.seda.providers..",
            "fm.seda.linking..")
        .check(House.CLASSES);
  }

  @Test
  void providersKnowNothingOfWhatIsMadeOfThem() {
    noClasses()
        .that()
        .resideInAPackage("fm.seda.providers..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("fm.seda.storage..", "fm.seda.platform..", "fm.seda.linking..")
        .check(House.CLASSES);
  }

  @Test
  void functionsDoNotKnowEachOther() {
    for (var function : FUNCTIONS) {
      var others =
          java.util.Arrays.stream(FUNCTIONS)
              .filter(other -> !other.equals(function))
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(function)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .check(House.CLASSES);
    }
  }

  @Test
  void nothingKnowsTheSamples() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "fm.seda.local..", "fm.seda.datasets..", "fm.seda.mocks..", "fm.seda.evaluate..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "fm.seda.local..", "fm.seda.datasets..", "fm.seda.mocks..", "fm.seda.evaluate..")
        .check(House.CLASSES);
  }

  @Test
  void theMocksKnowNothingOfWhatTheyStandInFor() {
    noClasses()
        .that()
        .resideInAPackage("fm.seda.mocks..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("fm.seda..").and(resideOutsideOfPackage("fm.seda.mocks..")))
        .check(House.CLASSES);
  }

  @Test
  void onlyStorageAndTheLocalServersSpeakSql() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "fm.seda.storage..",
            "fm.seda.testkit..",
            "fm.seda.local..",
            "fm.seda.evaluate..",
            "fm.seda.migrate..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.jdbi..", "com.pgvector..")
        .check(House.CLASSES);
  }

  @Test
  void packagesDoNotGoInCircles() {
    slices().matching("fm.seda.(*)..").should().beFreeOfCycles().check(House.CLASSES);
    slices().matching("fm.seda.engine.(*)..").should().beFreeOfCycles().check(House.CLASSES);
    slices().matching("fm.seda.evaluation.(*)..").should().beFreeOfCycles().check(House.CLASSES);
    slices().matching("fm.seda.collaborative.(*)..").should().beFreeOfCycles().check(House.CLASSES);
    slices().matching("fm.seda.storage.(*)..").should().beFreeOfCycles().check(House.CLASSES);
    slices().matching("fm.seda.mocks.(*)..").should().beFreeOfCycles().check(House.CLASSES);
    slices().matching("fm.seda.platform.(*)..").should().beFreeOfCycles().check(House.CLASSES);
  }
}
