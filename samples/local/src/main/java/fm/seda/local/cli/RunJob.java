package fm.seda.local.cli;

import fm.seda.local.stack.StackException;
import fm.seda.topology.FunctionSpec;
import fm.seda.topology.Topology;
import fm.seda.topology.Trigger;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs a job of a function in the running stack and prints what it answers. */
@Command(name = "job", description = "Run a job of a function in the running stack.")
public final class RunJob implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "FUNCTION", description = "Such as embed-batch.")
  private String function = "";

  @Parameters(index = "1", paramLabel = "JOB", description = "Such as embed-sweep.")
  private String job = "";

  @Override
  public Integer call() throws InterruptedException {
    if (Topology.FUNCTIONS.stream().filter(RunJob::hasJobs).noneMatch(this::isWanted)) {
      throw new StackException(
          "There is no function %s that has jobs".formatted(function),
          "use one of "
              + Topology.FUNCTIONS.stream()
                  .filter(RunJob::hasJobs)
                  .map(FunctionSpec::name)
                  .collect(Collectors.joining(", ")));
    }
    System.out.println(RunningApi.of(Place.folder()).run(function, job));
    return 0;
  }

  private boolean isWanted(FunctionSpec spec) {
    return spec.name().equals(function);
  }

  private static boolean hasJobs(FunctionSpec spec) {
    return spec.triggers().stream()
        .anyMatch(
            trigger -> trigger instanceof Trigger.Schedule || trigger instanceof Trigger.Deploy);
  }
}
