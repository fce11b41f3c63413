package fm.seda.imports;

import fm.seda.platform.worker.WorkerFunction;
import io.micronaut.context.ApplicationContext;

/** Woken by the queue {@code import} and by the nightly re-reading of linked accounts. */
public final class ImportHandler extends WorkerFunction {

  /** As Lambda makes it. */
  public ImportHandler() {}

  ImportHandler(ApplicationContext context) {
    super(context);
  }
}
