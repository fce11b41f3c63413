package fm.seda.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code functions/README.md} says what is deployed. */
class FunctionsPageTest {

  private static final Path PAGE = Path.of("..", "..", "functions", "README.md");
  private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\|.*");

  @Test
  void hasOneRowForEachFunction() throws IOException {
    assertThat(rows().stream().map(row -> ROW.matcher(row).replaceAll("$1")))
        .containsExactlyInAnyOrderElementsOf(
            Topology.FUNCTIONS.stream().map(FunctionSpec::name).toList());
  }

  @Test
  void namesTheRoleTheTriggersAndTheQueuesOfEachFunction() throws IOException {
    for (var function : Topology.FUNCTIONS) {
      assertThat(rows())
          .filteredOn(row -> row.startsWith("| `" + function.name() + "` |"))
          .singleElement()
          .asString()
          .contains(names(function).map(name -> "`" + name + "`").toList());
    }
  }

  private static Stream<String> names(FunctionSpec function) {
    var triggers =
        function.triggers().stream()
            .flatMap(trigger ->
                switch (trigger) {
                  case Trigger.Queue queue -> Stream.of(queue.queue().name());
                  case Trigger.Schedule schedule -> Stream.of(schedule.schedule().name());
                  case Trigger.ByHand byHand -> byHand.jobs().stream();
                  case Trigger.Http _, Trigger.Deploy _ -> Stream.<String>empty();
                });
    return Stream.concat(
        Stream.concat(Stream.of(function.database().roleName()), triggers),
        function.sendsTo().stream().map(QueueSpec::name));
  }

  private static List<String> rows() throws IOException {
    try (var lines = Files.lines(PAGE)) {
      return lines.filter(line -> ROW.matcher(line).matches()).toList();
    }
  }
}
