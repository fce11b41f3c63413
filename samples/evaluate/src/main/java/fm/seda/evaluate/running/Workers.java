package fm.seda.evaluate.running;

import fm.seda.local.lambda.FunctionHost;
import fm.seda.local.lambda.FunctionLogs;
import fm.seda.local.lambda.FunctionPackage;
import fm.seda.local.lambda.LocalFunction;
import fm.seda.local.lambda.Outcome;
import fm.seda.local.stack.FunctionEnvironment;
import fm.seda.local.stack.StackException;
import fm.seda.topology.FunctionSpec;
import fm.seda.topology.ScheduleSpec;
import fm.seda.topology.Topology;
import fm.seda.topology.Trigger;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** The functions that work behind the scenes, deployed from their packages. */
final class Workers implements AutoCloseable {

  private static final String DEPLOY_EVENT = "{\"job\":\"migrate\"}";

  private final Path home;
  private final Path logs;
  private final FunctionHost host;

  /**
   * None is deployed yet.
   *
   * @param home the sources, with the packages below
   * @param folder where packages are unpacked and logs are written
   */
  Workers(Path home, Path folder) {
    this.home = home;
    this.logs = folder.resolve("logs");
    this.host =
        new FunctionHost(
            folder.resolve("functions"), FunctionLogs.capture(logs), InstantSource.system());
  }

  /** Deploys all that prepare something or wake by the clock; none of them has started yet. */
  void deployAll(FunctionEnvironment environment) {
    for (var function : Topology.FUNCTIONS) {
      if (function.triggers().stream()
          .anyMatch(it -> it instanceof Trigger.Schedule || it instanceof Trigger.Deploy)) {
        deploy(function, environment, Map.of());
      }
    }
  }

  /** Deploys one, in the place of what it was until now. */
  LocalFunction deploy(
      FunctionSpec function, FunctionEnvironment environment, Map<String, String> settings) {
    var all = new HashMap<>(environment.of(function));
    all.putAll(settings);
    return host.deploy(function, FunctionPackage.built(home, function.name()), all);
  }

  /** Does what a deployment does before anything else. */
  void migrate() throws InterruptedException {
    invoke(Topology.MIGRATE, DEPLOY_EVENT);
  }

  /** Fires a schedule and waits for what comes of it. */
  void fire(ScheduleSpec schedule) throws InterruptedException {
    for (var function : Topology.FUNCTIONS) {
      if (function.triggers().contains(new Trigger.Schedule(schedule))) {
        invoke(function, schedule.input());
      }
    }
  }

  /** Where this function writes its log. */
  Path log(FunctionSpec function) {
    return logs.resolve(function.name() + ".log");
  }

  @Override
  public void close() {
    host.close();
  }

  private void invoke(FunctionSpec function, String event) throws InterruptedException {
    var outcome = host.function(function.name()).invoke(event);
    if (!(outcome instanceof Outcome.Answer)) {
      throw new StackException(
          "The function " + function.name() + " failed: " + outcome, "see " + log(function));
    }
  }
}
