package fm.seda.storage.bulk;

import fm.seda.domain.Affinity;
import fm.seda.domain.InteractionType;
import fm.seda.domain.ItemRef;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import fm.seda.storage.session.SqlFile;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Histories that somebody else has summed up: a music provider that knows how often a person played
 * an artist, or the parent product that has kept count so far.
 *
 * <p>What was seen here and what a summary says may be the same plays, so they are not added up: of
 * two counts the greater stands. Writing a summary again changes nothing.
 */
@Singleton
public class AffinityBatch {

  private static final String UPSERT = SqlFile.read(AffinityBatch.class, "upsert-affinities.sql");

  private final Database database;
  private final Json json;

  /** Writes through this database, as a job. */
  public AffinityBatch(Database database, Json json) {
    this.database = database;
    this.json = json;
  }

  /**
   * What one person did with one item.
   *
   * @param userId the parent product's id
   * @param counts how often they did what
   * @param lastAt when they last did anything of it
   */
  public record Summary(
      String userId, ItemRef item, Map<InteractionType, Integer> counts, Instant lastAt) {

    private double weight() {
      return counts.entrySet().stream()
          .mapToDouble(count -> count.getKey().tasteWeight() * count.getValue())
          .sum();
    }
  }

  private record Pair(String userId, ItemRef item) {}

  /**
   * Writes these summaries; where a person and an item are given twice, the last stands. People who
   * do not exist are passed over.
   *
   * @return how many were written
   */
  public int upsert(Collection<Summary> summaries) {
    var rows = new LinkedHashMap<Pair, Map<String, Object>>();
    summaries.forEach(it -> rows.put(new Pair(it.userId(), it.item()), row(it)));
    return database.asJob(sql ->
        sql.createUpdate(UPSERT)
            .bind("rows", json.write(List.copyOf(rows.values())))
            .bind("halfLife", (double) Affinity.HALF_LIFE.toSeconds())
            .execute());
  }

  private static Map<String, Object> row(Summary summary) {
    var counts = new HashMap<String, Integer>();
    summary.counts().forEach((type, times) -> counts.put(type.wireName(), times));
    return Map.of(
        "userId", summary.userId(),
        "kind", summary.item().kind().wireName(),
        "item", summary.item().id().toString(),
        "counts", counts,
        "weight", summary.weight(),
        "lastAt", summary.lastAt().toString());
  }
}
