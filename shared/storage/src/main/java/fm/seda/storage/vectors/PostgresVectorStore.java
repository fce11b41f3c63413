package fm.seda.storage.vectors;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.ItemRef;
import fm.seda.engine.port.VectorStore;
import fm.seda.storage.catalogue.ItemReader;
import fm.seda.storage.catalogue.RefArrays;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.SqlFile;
import fm.seda.storage.spaces.VectorTable;
import fm.seda.storage.spaces.VectorTables;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.postgresql.util.PSQLState;

/**
 * Vectors in Postgres. HNSW filters after it has searched, so a narrow filter would starve it;
 * under ten thousand rows the exact order is as fast and misses nothing.
 *
 * <p>A table that was dropped since it was remembered is looked for once more: its space may have
 * another one.
 */
@Singleton
public final class PostgresVectorStore implements VectorStore {

  static final int MANY = 10_000;

  private static final String BY_REF = SqlFile.read(PostgresVectorStore.class, "by_ref.sql");

  private final Database database;
  private final ItemReader items;
  private final VectorTables tables;
  private final Selectivity selectivity;

  /** Searches in this database. */
  @Inject
  public PostgresVectorStore(
      Database database, ItemReader items, VectorTables tables, Clock clock) {
    this(database, items, tables, clock, MANY);
  }

  PostgresVectorStore(
      Database database, ItemReader items, VectorTables tables, Clock clock, int many) {
    this.database = database;
    this.items = items;
    this.tables = tables;
    this.selectivity = new Selectivity(many, clock);
  }

  @Override
  public List<Neighbour> nearest(Query query) {
    return inTableOf(
        query.space(),
        List.of(),
        (table, handle) -> {
          if (!selectivity.isWide(Filter.of(query), handle)) {
            return search(query, SearchPlan.EXACT, table, handle);
          }
          var found = search(query, SearchPlan.APPROXIMATE, table, handle);
          // the rows that pass may lie far from where the index was searching: then look at all of
          // them
          return found.size() < query.limit()
              ? search(query, SearchPlan.EXACT, table, handle)
              : found;
        });
  }

  private <T> T inTableOf(
      EmbeddingSpace space, T nothing, BiFunction<VectorTable, Handle, T> work) {
    try {
      return onceInTableOf(space, nothing, work);
    } catch (UnableToExecuteStatementException e) {
      if (!isTableGone(e)) {
        throw e;
      }
      tables.forget();
      return onceInTableOf(space, nothing, work);
    }
  }

  private <T> T onceInTableOf(
      EmbeddingSpace space, T nothing, BiFunction<VectorTable, Handle, T> work) {
    var table = tables.of(space);
    return table.isEmpty() ? nothing : database.asJob(handle -> work.apply(table.get(), handle));
  }

  private static boolean isTableGone(UnableToExecuteStatementException failure) {
    return failure.getCause() instanceof SQLException cause
        && PSQLState.UNDEFINED_TABLE.getState().equals(cause.getSQLState());
  }

  private List<Neighbour> search(Query query, SearchPlan plan, VectorTable table, Handle handle) {
    plan.settle(handle, query.limit());
    return Filter.of(query)
        .bind(handle.createQuery(table.in(plan.sql())))
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
  public Map<ItemRef, float[]> vectors(Collection<ItemRef> refs, EmbeddingSpace space) {
    if (refs.isEmpty()) {
      return Map.of();
    }
    return inTableOf(
        space,
        Map.of(),
        (table, handle) ->
            RefArrays.bind(handle.createQuery(table.in(BY_REF)), refs)
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
