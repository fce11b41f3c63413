package fm.seda.embedbatch.taste;

import fm.seda.domain.problem.Unavailable;
import fm.seda.platform.worker.Job;
import fm.seda.storage.taste.StaleTastes;
import fm.seda.storage.taste.TasteKeeper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes the tastes that are behind. One person's failure is logged and stays theirs; only a
 * database that is gone ends it for all. Whoever there is no time for is still behind an hour
 * later.
 */
@Singleton
final class TasteRefresh implements Job {

  private static final Logger LOG = LoggerFactory.getLogger(TasteRefresh.class);
  private static final int PAGE = 500;

  private final StaleTastes stale;
  private final TasteKeeper taste;
  private final TasteSettings settings;
  private final Clock clock;

  TasteRefresh(StaleTastes stale, TasteKeeper taste, TasteSettings settings, Clock clock) {
    this.stale = stale;
    this.taste = taste;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "taste-refresh";
  }

  @Override
  public Map<String, Object> run() {
    var end = clock.instant().plus(settings.atMost());
    var refreshed = 0;
    for (var page = stale.page(null, PAGE);
        !page.isEmpty();
        page = stale.page(page.getLast(), PAGE)) {
      for (var person : page) {
        if (clock.instant().isAfter(end)) {
          return answer(refreshed, true);
        }
        refreshed += refresh(person) ? 1 : 0;
      }
    }
    return answer(refreshed, false);
  }

  private boolean refresh(UUID person) {
    var attempt = new FutureTask<>(() -> taste.refresh(person), true);
    attempt.run();
    if (attempt.state() == Future.State.SUCCESS) {
      return true;
    }
    switch (attempt.exceptionNow()) {
      case Unavailable gone -> throw gone;
      case Error fatal -> throw fatal;
      case Throwable failure -> LOG.error("person {} keeps their old taste", person, failure);
    }
    return false;
  }

  private static Map<String, Object> answer(int refreshed, boolean left) {
    return Map.of("refreshed", refreshed, "left", left);
  }
}
