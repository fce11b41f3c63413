package fm.seda.local.stack;

import fm.seda.local.lambda.FunctionHost;
import fm.seda.local.lambda.FunctionLogs;
import fm.seda.local.lambda.Outcome;
import fm.seda.topology.Topology;
import fm.seda.topology.Trigger;
import java.time.InstantSource;

/** Deploys every function of the topology, and runs first those that prepare the ground. */
final class Deployment {

  private static final String DEPLOY_EVENT = "{\"job\":\"migrate\"}";

  private Deployment() {}

  static FunctionHost run(
      StackSettings settings, FunctionEnvironment environment, Console console, Shutdown shutdown)
      throws InterruptedException {
    var logs = FunctionLogs.capture(settings.folder().logs());
    var host = new FunctionHost(settings.folder().functions(), logs, InstantSource.system());
    shutdown.later("functions", host::close);
    console.timed(
        "functions",
        Topology.FUNCTIONS.size() + " functions are deployed",
        () -> {
          for (var spec : Topology.FUNCTIONS) {
            host.deploy(spec, settings.zip(spec.name()), environment.of(spec));
          }
          return host;
        });
    for (var function : host.functions()) {
      if (function.spec().triggers().stream().anyMatch(Trigger.Deploy.class::isInstance)) {
        console.say("functions", "Running " + function.spec().name());
        require(function.spec().name(), function.invoke(DEPLOY_EVENT));
      }
    }
    return host;
  }

  private static void require(String name, Outcome outcome) {
    if (!(outcome instanceof Outcome.Answer)) {
      throw new StackException(
          "The function " + name + " did not prepare the system: " + outcome,
          "see .local/logs/" + name + ".log, or start anew by ./seda reset");
    }
  }
}
