package fm.seda.rerank;

import fm.seda.domain.problem.Unavailable;
import fm.seda.platform.queue.RerankShard;
import fm.seda.storage.people.PeoplePages;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thousand people of the night. Whoever was ranked in this run already is passed over, so a shard
 * that is delivered again goes on where it stopped. One person's failure is logged and stays
 * theirs; only a database that is gone fails the shard, which then comes again.
 */
@Singleton
final class ShardRanker {

  private static final Logger LOG = LoggerFactory.getLogger(ShardRanker.class);

  private final PeoplePages people;
  private final PersonRanker ranker;

  ShardRanker(PeoplePages people, PersonRanker ranker) {
    this.people = people;
    this.ranker = ranker;
  }

  void rank(RerankShard shard) {
    var todo = people.unrankedSince(shard.startedAt(), shard.afterUserId(), shard.count());
    int failed = 0;
    for (var userId : todo) {
      failed += succeeds(userId) ? 0 : 1;
    }
    LOG.info(
        "shard {} of run {}: {} ranked, {} failed",
        shard.shard(),
        shard.run(),
        todo.size() - failed,
        failed);
  }

  private boolean succeeds(UUID userId) {
    var attempt = new FutureTask<>(() -> ranker.rankForTheNight(userId), true);
    attempt.run();
    if (attempt.state() == Future.State.SUCCESS) {
      return true;
    }
    switch (attempt.exceptionNow()) {
      case Unavailable gone -> throw gone;
      case Error fatal -> throw fatal;
      case Throwable failure -> LOG.error("person {} could not be ranked", userId, failure);
    }
    return false;
  }
}
