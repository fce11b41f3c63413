package fm.seda.local.stack;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers what was started, to stop it in reverse, once. */
public final class Shutdown {

  private static final Logger LOG = LoggerFactory.getLogger(Shutdown.class);

  private final Deque<Step> steps = new ArrayDeque<>();

  /** This part runs from now on. */
  public synchronized void later(String part, Runnable stop) {
    steps.push(new Step(part, stop));
  }

  /** Stops everything. A part that fails to stop does not keep the others running. */
  public synchronized void run() {
    while (!steps.isEmpty()) {
      var step = steps.pop();
      try {
        step.stop().run();
        LOG.info("{} is stopped", step.part());
      } finally {
        run();
      }
    }
  }

  /** Whether anything runs. */
  public synchronized boolean isDone() {
    return steps.isEmpty();
  }

  private record Step(String part, Runnable stop) {}
}
