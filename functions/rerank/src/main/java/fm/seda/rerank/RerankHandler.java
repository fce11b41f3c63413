package fm.seda.rerank;

import fm.seda.platform.worker.WorkerFunction;
import io.micronaut.context.ApplicationContext;

/** Woken by the queue {@code rerank} and by the nightly schedule. */
public final class RerankHandler extends WorkerFunction {

  /** As Lambda makes it. */
  public RerankHandler() {}

  RerankHandler(ApplicationContext context) {
    super(context);
  }
}
