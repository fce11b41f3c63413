package fm.seda.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.topology.FunctionSpec;
import fm.seda.topology.Topology;
import fm.seda.topology.Trigger;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever wakes a function finds somebody there to do the work. */
class TriggersTest {

  private static final List<FunctionSpec> FUNCTIONS = Topology.FUNCTIONS;
  private static final String MESSAGE_HANDLER = "fm.seda.platform.worker.MessageHandler";
  private static final Pattern JOB =
      Pattern.compile("implements Job \\{.*String name\\(\\) \\{ return \"([^\"]+)\"; }");

  @ParameterizedTest
  @FieldSource("FUNCTIONS")
  void aQueueHasOneWhoHandlesItsMessages(FunctionSpec function) {
    var queues = function.triggers().stream().filter(Trigger.Queue.class::isInstance).count();

    assertThat(House.CLASSES)
        .filteredOn(type -> type.getName().startsWith("fm.seda." + House.packageOf(function) + "."))
        .filteredOn(type -> type.isAssignableTo(MESSAGE_HANDLER))
        .hasSize((int) queues);
  }

  @ParameterizedTest
  @FieldSource("FUNCTIONS")
  void whoAsksForAJobFindsItAndEveryJobIsAskedFor(FunctionSpec function) {
    var askedFor =
        function.triggers().stream()
            .flatMap(trigger ->
                switch (trigger) {
                  case Trigger.Schedule schedule -> Stream.of(schedule.schedule().input());
                  case Trigger.Deploy _ -> Stream.of("{\"job\":\"migrate\"}");
                  case Trigger.ByHand byHand ->
                      byHand.jobs().stream().map(job -> "{\"job\":\"" + job + "\"}");
                  case Trigger.Http _, Trigger.Queue _ -> Stream.<String>empty();
                })
            .toList();

    assertThat(jobs(function).map(job -> "{\"job\":\"" + job + "\"}"))
        .containsExactlyInAnyOrderElementsOf(askedFor);
  }

  private static Stream<String> jobs(FunctionSpec function) {
    var folder = Path.of("fm", "seda", House.packageOf(function));
    return House.sources("src/main/java").stream()
        .filter(file -> file.toString().contains(folder.toString()))
        .map(file -> String.join(" ", House.lines(file)).replaceAll("\\s+", " "))
        .flatMap(source -> JOB.matcher(source).results())
        .map(job -> job.group(1));
  }
}
