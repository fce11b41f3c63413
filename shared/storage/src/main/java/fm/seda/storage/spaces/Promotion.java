package fm.seda.storage.spaces;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.Kind;
import fm.seda.domain.problem.Conflict;
import fm.seda.storage.session.Database;
import fm.seda.storage.spaces.VectorTable.State;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;

/**
 * Brings another embedding space into use: prepare it, have vectors written to it, build its
 * indexes, look at coverage and {@link Agreement}, promote it. No read fails on the way: each
 * ranking happens in one space, and the former one stays until nobody can be reading it.
 */
@Singleton
public final class Promotion {

  private final Database database;
  private final VectorTables tables;
  private final VectorIndexes indexes;
  private final Clock clock;

  /** Works on this database, as a job. */
  public Promotion(Database database, VectorTables tables, Clock clock) {
    this.database = database;
    this.tables = tables;
    this.indexes = new VectorIndexes(database);
    this.clock = clock;
  }

  /** Makes room for vectors of this space; does nothing where there is some already. */
  public void prepare(EmbeddingSpace space) {
    if (tables.of(space).isEmpty()) {
      database.asJobDo(sql -> create(space, sql));
      tables.forget();
    }
  }

  /** Makes a table, unless the space has a shadow already, and answers its id. */
  static short create(EmbeddingSpace space, Handle sql) {
    return sql.createQuery("select create_vector_table(:provider, :model, :dim)")
        .bind("provider", space.provider())
        .bind("model", space.model())
        .bind("dim", space.dim())
        .mapTo(Short.class)
        .one();
  }

  /** How much of the catalogue has a vector of this space. */
  public Coverage coverage(EmbeddingSpace space) {
    var table = tables.toFill(space);
    return database.asJob(sql -> Coverage.of(table, sql));
  }

  /** Builds the indexes the space lacks, one after the other, and answers of which kinds. */
  public List<Kind> buildIndexes(EmbeddingSpace space) {
    return indexes.build(tables.toFill(space));
  }

  /**
   * Makes a space the live one. Everybody's taste moves there when it is computed next.
   *
   * @param leastShare of the items of every kind, so many must have their vector: between 0 and 1
   * @throws Conflict if it is live already, or not ready
   */
  public void promote(EmbeddingSpace space, double leastShare) {
    database.asJobDo(sql -> {
      var live = LiveTable.hold(sql);
      if (live.now().space().equals(space)) {
        throw new Conflict(space + " is live already.");
      }
      var next =
          live.next(space)
              .orElseThrow(() ->
                  new Conflict("There are no vectors of %s; prepare it first.".formatted(space)));
      requireReady(next, leastShare, sql);
      live.replace(next, State.FORMER, clock.instant());
    });
    tables.forget();
  }

  private static void requireReady(VectorTable table, double leastShare, Handle sql) {
    var unindexed = VectorIndexes.missing(table, sql);
    if (!unindexed.isEmpty()) {
      throw new Conflict(
          "%s has no index for %s yet; build its indexes first."
              .formatted(table.space(), unindexed));
    }
    var share = Coverage.of(table, sql).leastShare();
    if (share < leastShare) {
      throw new Conflict(
          String.format(
              Locale.ROOT,
              "Of one kind only %.1f %% of the items have a vector of %s; embed more of them"
                  + " first, or promote it with less than %.1f %%.",
              100 * share,
              table.space(),
              100 * leastShare));
    }
  }

  /**
   * Makes the table live again that was so before. The one that was live in between can be promoted
   * again.
   *
   * @return the space that is live now
   * @throws Conflict if there is none
   */
  public EmbeddingSpace rollback() {
    var back =
        database.<EmbeddingSpace>asJob(sql -> {
          var live = LiveTable.hold(sql);
          var now = live.now();
          var before =
              live.before().orElseThrow(() -> new Conflict("There is nothing to go back to."));
          if (before.space().equals(now.space())) {
            LiveTable.copyAll(now, before, sql);
          }
          live.replace(before, leavesAs(now, live), clock.instant());
          return before.space();
        });
    tables.forget();
    return back;
  }

  // a space has one shadow at most
  private static State leavesAs(VectorTable now, LiveTable live) {
    var shadow = live.next(now.space()).filter(it -> it.state() == State.SHADOW);
    return shadow.isPresent() ? State.FORMER : State.SHADOW;
  }
}
