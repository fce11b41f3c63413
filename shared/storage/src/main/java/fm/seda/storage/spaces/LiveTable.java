package fm.seda.storage.spaces;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.Kind;
import fm.seda.storage.session.SqlFile;
import fm.seda.storage.spaces.VectorTable.State;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Makes another table the live one, in a transaction in which nobody else writes vectors. Those who
 * read do not notice.
 *
 * @param tables all there are, in the order in which they are to be read
 */
record LiveTable(Handle sql, List<VectorTable> tables) {

  private static final String COPY = SqlFile.read(LiveTable.class, "copy.sql");

  /** Waits for those who write or change which table is live, and keeps them waiting. */
  static LiveTable hold(Handle sql) {
    sql.execute("select hold_vector_tables()");
    return new LiveTable(sql, VectorTables.read(sql));
  }

  VectorTable now() {
    return in(State.LIVE).findFirst().orElseThrow();
  }

  /** The one that was live last, unless nothing was ever written to it. */
  Optional<VectorTable> before() {
    return in(State.FORMER).filter(it -> !it.space().provider().isEmpty()).findFirst();
  }

  /** The one to become live if this space is to be. */
  Optional<VectorTable> next(EmbeddingSpace space) {
    return Stream.concat(in(State.SHADOW), in(State.FORMER))
        .filter(it -> it.space().equals(space))
        .findFirst();
  }

  private Stream<VectorTable> in(State state) {
    return tables.stream().filter(it -> it.state() == state);
  }

  /** From the end of the transaction on, the next one is live; the one that was stays as this. */
  void replace(VectorTable next, State leavesAs, Instant at) {
    sql.createQuery("select make_vector_table_live(:now, :next, :leavesAs, :at)")
        .bind("now", now().id())
        .bind("next", next.id())
        .bind("leavesAs", leavesAs.name().toLowerCase(Locale.ROOT))
        .bind("at", at)
        .mapTo(Boolean.class)
        .one();
  }

  /** Copies the vectors that one table has and another of the same space lacks. */
  static int copy(VectorTable from, VectorTable into, Kind kind, Handle sql) {
    return sql.createUpdate(from.in(COPY).replace("<into>", into.name()))
        .bind("kind", kind.wireName())
        .execute();
  }

  /** As {@link #copy}, of every kind. */
  static int copyAll(VectorTable from, VectorTable into, Handle sql) {
    int copied = 0;
    for (var kind : Kind.values()) {
      copied += copy(from, into, kind, sql);
    }
    return copied;
  }
}
