package fm.seda.rerank.night;

import fm.seda.engine.port.Listener;
import fm.seda.platform.queue.RerankShard;
import fm.seda.storage.people.PeoplePages;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ranks a thousand people of the night. Whoever was ranked in this run already is passed over, so a
 * shard that is delivered again goes on where it stopped.
 */
@Singleton
public final class NightShift {

  private static final Logger LOG = LoggerFactory.getLogger(NightShift.class);

  /**
   * So many people's lists are written at once: enough to share the cost, and not so many that a
   * shard that is cut off has much to do again, or the database many locks to hold.
   */
  private static final int BLOCK = 100;

  private final PeoplePages people;
  private final StockRoom stocks;
  private final CrowdRanking rankings;
  private final ListWriter writer;

  NightShift(PeoplePages people, StockRoom stocks, CrowdRanking rankings, ListWriter writer) {
    this.people = people;
    this.stocks = stocks;
    this.rankings = rankings;
    this.writer = writer;
  }

  /** Ranks everybody of it who is still to be ranked. */
  public void rank(RerankShard shard) {
    var todo = people.unrankedSince(shard.startedAt(), shard.afterUserId(), shard.count());
    var attempts = new Attempts();
    var stages = new Stages();
    var stock = stocks.since(shard.startedAt());
    stages.done("stock");
    var crowd = rankings.prepare(todo, stock, attempts, stages);
    for (var block : blocks(crowd.listeners())) {
      var slates = crowd.rank(block, attempts);
      stages.done("rank");
      writer.write(block, slates, attempts);
      stages.done("write");
    }
    LOG.info(
        "shard {} of run {} is through: {} people, {} failed; milliseconds: {}",
        shard.shard(),
        shard.run(),
        todo.size(),
        attempts.failed(),
        stages);
  }

  private static List<List<Listener>> blocks(List<Listener> all) {
    var blocks = new ArrayList<List<Listener>>();
    for (int from = 0; from < all.size(); from += BLOCK) {
      blocks.add(all.subList(from, Math.min(from + BLOCK, all.size())));
    }
    return blocks;
  }
}
