package fm.seda.activityingest;

import fm.seda.platform.worker.WorkerFunction;
import io.micronaut.context.ApplicationContext;

/** Woken by the queue {@code interactions}. */
public final class ActivityIngestHandler extends WorkerFunction {

  /** As Lambda makes it. */
  public ActivityIngestHandler() {}

  ActivityIngestHandler(ApplicationContext context) {
    super(context);
  }
}
