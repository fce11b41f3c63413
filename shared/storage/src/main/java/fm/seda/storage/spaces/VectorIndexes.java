package fm.seda.storage.spaces;

import fm.seda.domain.Kind;
import fm.seda.storage.session.Database;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The indexes by which vectors are searched: one of each kind of each table. */
final class VectorIndexes {

  private final Database database;

  VectorIndexes(Database database) {
    this.database = database;
  }

  /** The kinds whose vectors have none yet. */
  static List<Kind> missing(VectorTable table, Handle sql) {
    return sql.createQuery("select kind from kinds_without_vector_index(:table)")
        .bind("table", table.id())
        .map((row, _) -> Kind.fromWireName(row.getString("kind")).orElseThrow())
        .list();
  }

  /** Builds those that are missing, each in a transaction of its own, and answers which. */
  List<Kind> build(VectorTable table) {
    var missing = database.<List<Kind>>asJob(sql -> missing(table, sql));
    for (var kind : missing) {
      database.asJobDo(sql ->
          sql.execute(
              "select build_vector_index(cast(? as smallint), ?)", table.id(), kind.wireName()));
    }
    return missing;
  }
}
