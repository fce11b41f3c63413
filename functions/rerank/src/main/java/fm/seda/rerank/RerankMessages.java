package fm.seda.rerank;

import fm.seda.platform.queue.Message;
import fm.seda.platform.queue.RerankShard;
import fm.seda.platform.queue.RerankUser;
import fm.seda.platform.worker.MessageHandler;
import fm.seda.rerank.night.ByDay;
import fm.seda.rerank.night.NightShift;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** Works on people first, because somebody may be waiting, then on shards of the night. */
@Singleton
final class RerankMessages implements MessageHandler {

  private final PersonRanker ranker;
  private final ByDay byDay;
  private final NightShift night;

  RerankMessages(PersonRanker ranker, ByDay byDay, NightShift night) {
    this.ranker = ranker;
    this.byDay = byDay;
    this.night = night;
  }

  @Override
  public Collection<Message> handle(List<Message> batch) {
    var people = new LinkedHashSet<UUID>();
    for (var message : batch) {
      switch (message.payload()) {
        case RerankUser one -> people.add(one.userId());
        case RerankShard _ -> {}
        default ->
            throw new IllegalArgumentException(
                "the queue rerank does not carry " + message.payload().getClass().getSimpleName());
      }
    }
    // asked twice in one batch is ranked once
    people.forEach(ranker::rankNow);
    if (!people.isEmpty()) {
      byDay.stockUp();
    }
    for (var message : batch) {
      if (message.payload() instanceof RerankShard shard) {
        night.rank(shard);
      }
    }
    return List.of();
  }
}
