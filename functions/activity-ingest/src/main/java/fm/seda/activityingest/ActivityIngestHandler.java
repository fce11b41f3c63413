package fm.seda.activityingest;

import fm.seda.platform.worker.WorkerFunction;
import io.micronaut.context.ApplicationContext;

/** Woken by the queue of accepted interactions. */
public final class ActivityIngestHandler extends WorkerFunction {

  /** As Lambda makes it. */
  public ActivityIngestHandler() {}

  /** In an application context somebody else has started. */
  public ActivityIngestHandler(ApplicationContext context) {
    super(context);
  }
}
