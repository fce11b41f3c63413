package fm.seda.local.lambda;

import fm.seda.topology.FunctionSpec;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeoutException;

/** A function that is deployed on this machine. Nothing of it runs before its first event. */
public final class LocalFunction implements AutoCloseable {

  private final FunctionSpec spec;
  private final LambdaRuntime runtime;
  private final FunctionLogs logs;
  private final InstancePool instances;

  LocalFunction(FunctionSpec spec, LambdaRuntime runtime, FunctionLogs logs, InstantSource clock) {
    this.spec = spec;
    this.runtime = runtime;
    this.logs = logs;
    this.instances =
        new InstancePool(
            spec.concurrency(),
            number -> Instance.start(spec.name() + "-" + number, runtime, spec.handler(), clock));
    logs.open(spec.name(), runtime.classes());
  }

  public FunctionSpec spec() {
    return spec;
  }

  /** How many instances are up. */
  public int instances() {
    return instances.size();
  }

  /** Hands an event, a JSON document, to a free instance, and waits for both. */
  public Outcome invoke(String event) throws InterruptedException {
    Instance instance;
    try {
      instance = instances.take();
    } catch (FunctionError e) {
      return failed(e);
    } catch (TimeoutException e) {
      return timedOut(Instance.INITIALISATION);
    }
    return work(instance, event);
  }

  private Outcome work(Instance instance, String event) throws InterruptedException {
    var healthy = false;
    try {
      var answer = instance.invoke(event, spec.timeout(), arn());
      healthy = true;
      return new Outcome.Answer(answer);
    } catch (FunctionError e) {
      healthy = !e.fatal();
      return failed(e);
    } catch (TimeoutException e) {
      return timedOut(spec.timeout());
    } finally {
      if (healthy) {
        instances.giveBack(instance);
      } else {
        instances.discard(instance);
      }
    }
  }

  /** Stops idle instances. Classes stay readable, since the function's own threads may go on. */
  @Override
  public void close() {
    instances.stopAll();
  }

  private Outcome failed(FunctionError error) {
    logs.append(runtime.classes(), error.trace());
    return new Outcome.Failed(error.type(), String.valueOf(error.getMessage()));
  }

  private Outcome timedOut(Duration timeout) {
    logs.append(runtime.classes(), "Task timed out after " + timeout.toSeconds() + " seconds");
    return new Outcome.TimedOut(timeout);
  }

  private String arn() {
    return "arn:aws:lambda:us-east-1:000000000000:function:" + spec.name();
  }
}
