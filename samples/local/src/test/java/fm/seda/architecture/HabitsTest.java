package fm.seda.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How code is written here. */
class HabitsTest {

  private static final int ROOM_TOO_LARGE_TO_KNOW = 300;

  @Test
  void thingsAreHandedInByConstructor() {
    fields().should().notBeAnnotatedWith("jakarta.inject.Inject").check(House.CLASSES);
  }

  @Test
  void theClockIsHandedIn() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "fm.seda.domain..", "fm.seda.engine..", "fm.seda.evaluation..", "fm.seda.storage..")
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(House.CLASSES);
  }

  @Test
  void chanceIsSeeded() {
    noClasses()
        .that()
        .resideOutsideOfPackage("fm.seda.local..")
        .should()
        .callConstructor(java.util.Random.class)
        .orShould()
        .callMethod(Math.class, "random")
        .check(House.CLASSES);
  }

  @Test
  void oldDatesStayOut() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Calendar")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.text.SimpleDateFormat")
        .check(House.CLASSES);
  }

  @Test
  void nobodySleepsToWait() {
    noClasses()
        .should()
        .callMethod(Thread.class, "sleep", long.class)
        .orShould()
        .callMethod(Thread.class, "sleep", java.time.Duration.class)
        .check(House.CLASSES);
    assertThat(naming("src/test/java", "Thread\\.sleep|@Disabled")).isEmpty();
  }

  @Test
  void failuresAreCaughtByName() {
    assertThat(naming("src/main/java", "catch \\((final )?(Exception|Throwable|RuntimeException) "))
        .isEmpty();
  }

  @Test
  void onlyProgramsWriteToTheConsole() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "fm.seda.local..", "fm.seda.datasets..", "fm.seda.mocks..", "fm.seda.evaluate..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(House.CLASSES);
  }

  @Test
  void namesSaySomething() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .check(House.CLASSES);
  }

  @Test
  void aFileHoldsOneIdea() {
    var large =
        House.sources("src/main/java").stream()
            .filter(file -> House.lines(file).size() > ROOM_TOO_LARGE_TO_KNOW)
            .map(House::shown)
            .toList();
    assertThat(large).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsAndIsNullMarked() {
    var silent =
        House.sources("src/main/java").stream()
            .map(Path::getParent)
            .distinct()
            .filter(folder ->
                !Files.exists(folder.resolve("package-info.java"))
                    || House.lines(folder.resolve("package-info.java")).stream()
                        .noneMatch("@NullMarked"::equals))
            .map(House::shown)
            .toList();
    assertThat(silent).isEmpty();
  }

  @Test
  void nothingIsLeftUnfinished() {
    assertThat(naming("src/main/java", "\\b(TODO|FIXME|XXX)\\b")).isEmpty();
  }

  private static List<String> naming(String part, String pattern) {
    var wanted = Pattern.compile(pattern);
    return House.sources(part).stream()
        .filter(file -> !file.endsWith(Path.of("HabitsTest.java")))
        .filter(file -> House.lines(file).stream().anyMatch(line -> wanted.matcher(line).find()))
        .map(House::shown)
        .toList();
  }
}
