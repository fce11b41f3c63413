package fm.seda.storage.vectors;

import fm.seda.domain.ItemRef;
import fm.seda.engine.port.VectorStore;
import fm.seda.storage.catalogue.ItemReader;
import fm.seda.storage.catalogue.RefArrays;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.SqlFile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Vectors in Postgres. HNSW filters after it has searched, so a narrow filter would starve it;
 * under ten thousand rows the exact order is as fast and misses nothing.
 */
@Singleton
public final class PostgresVectorStore implements VectorStore {

  static final int MANY = 10_000;

  private static final String BY_REF = SqlFile.read(PostgresVectorStore.class, "by_ref.sql");

  private final Database database;
  private final ItemReader items;
  private final Selectivity selectivity;

  /** Searches in this database. */
  @Inject
  public PostgresVectorStore(Database database, ItemReader items, Clock clock) {
    this(database, items, clock, MANY);
  }

  PostgresVectorStore(Database database, ItemReader items, Clock clock, int many) {
    this.database = database;
    this.items = items;
    this.selectivity = new Selectivity(many, clock);
  }

  @Override
  public List<Neighbour> nearest(Query query) {
    return database.asJob(handle -> {
      if (!selectivity.isWide(Filter.of(query), handle)) {
        return search(query, SearchPlan.EXACT, handle);
      }
      var found = search(query, SearchPlan.APPROXIMATE, handle);
      // the rows that pass may lie far from where the index was searching: then look at all of them
      return found.size() < query.limit() ? search(query, SearchPlan.EXACT, handle) : found;
    });
  }

  private List<Neighbour> search(Query query, SearchPlan plan, Handle handle) {
    plan.settle(handle, query.limit());
    return Filter.of(query)
        .bind(handle.createQuery(plan.sql()))
        .bind("direction", query.direction())
        .bind("limit", query.limit())
        .map(neighbour())
        .list();
  }

  private RowMapper<Neighbour> neighbour() {
    return (row, context) ->
        new Neighbour(
            items.map(row, context),
            HalfVectors.unpack(row.getBytes("embedding")),
            row.getDouble("similarity"));
  }

  @Override
  public Map<ItemRef, float[]> vectors(Collection<ItemRef> refs) {
    if (refs.isEmpty()) {
      return Map.of();
    }
    return database.asJob(handle ->
        RefArrays.bind(handle.createQuery(BY_REF), refs)
            .reduceRows(
                new HashMap<ItemRef, float[]>(),
                (found, row) -> {
                  var ref =
                      ItemReader.ref(
                          row.getColumn("kind", String.class),
                          row.getColumn("item_id", UUID.class));
                  found.put(ref, HalfVectors.unpack(row.getColumn("embedding", byte[].class)));
                  return found;
                }));
  }
}
