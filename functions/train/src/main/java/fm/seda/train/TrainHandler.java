package fm.seda.train;

import fm.seda.platform.worker.WorkerFunction;
import io.micronaut.context.ApplicationContext;

/** Woken by the nightly schedule. */
public final class TrainHandler extends WorkerFunction {

  /** As Lambda makes it. */
  public TrainHandler() {}

  TrainHandler(ApplicationContext context) {
    super(context);
  }
}
