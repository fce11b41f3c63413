package fm.seda.rerank.night;

import fm.seda.domain.problem.Unavailable;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does something for one person after the other. One person's failure is logged and stays theirs;
 * only a database that is gone ends it for all.
 */
final class Attempts {

  private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

  private int failed;

  /** What came of it; empty if it failed. */
  <T> Optional<T> at(UUID person, Callable<T> work) {
    var attempt = new FutureTask<>(work);
    attempt.run();
    if (attempt.state() == Future.State.SUCCESS) {
      return Optional.of(attempt.resultNow());
    }
    switch (attempt.exceptionNow()) {
      case Unavailable gone -> throw gone;
      case Error fatal -> throw fatal;
      case Throwable failure -> LOG.error("person {} could not be ranked", person, failure);
    }
    failed++;
    return Optional.empty();
  }

  /** How often it failed. */
  int failed() {
    return failed;
  }
}
