package fm.seda.rerank;

import fm.seda.platform.queue.Message;
import fm.seda.platform.queue.MessageQueue;
import fm.seda.platform.queue.Messages;
import fm.seda.platform.queue.RerankShard;
import fm.seda.platform.worker.Job;
import fm.seda.storage.people.PeoplePages;
import fm.seda.topology.Queues;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The night's coordinator: cuts everybody into shards and hands them out. It ranks nobody itself.
 */
@Singleton
final class RerankEverybody implements Job {

  private static final int SHARD = 1_000;

  private final PeoplePages people;
  private final MessageQueue queue;
  private final Messages messages;
  private final Clock clock;
  private final Supplier<UUID> ids;

  RerankEverybody(
      PeoplePages people, MessageQueue queue, Messages messages, Clock clock, Supplier<UUID> ids) {
    this.people = people;
    this.queue = queue;
    this.messages = messages;
    this.clock = clock;
    this.ids = ids;
  }

  @Override
  public String name() {
    return "rerank-all";
  }

  @Override
  public Map<String, Object> run() {
    var run = ids.get();
    var startedAt = clock.instant();
    var shards = new ArrayList<Message>();
    @Nullable UUID after = null;
    for (var last = people.lastOfPage(after, SHARD);
        last.isPresent();
        last = people.lastOfPage(after, SHARD)) {
      shards.add(messages.of(new RerankShard(run, startedAt, shards.size(), after, SHARD)));
      after = last.get();
    }
    queue.send(Queues.RERANK, shards);
    return Map.of("run", run.toString(), "shards", shards.size());
  }
}
