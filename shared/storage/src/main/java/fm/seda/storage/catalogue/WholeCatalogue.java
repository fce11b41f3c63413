package fm.seda.storage.catalogue;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.storage.copy.CopiedRow;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.SqlFile;
import fm.seda.storage.spaces.VectorTable;
import fm.seda.storage.spaces.VectorTables;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * All items of a kind, for work that asks about most of them anyway. A hundred thousand with their
 * vectors take some seconds.
 */
@Singleton
public final class WholeCatalogue {

  private static final String ITEMS = SqlFile.read(WholeCatalogue.class, "whole.sql");
  private static final String EMPTY = "{}";

  private final Database database;
  private final ItemReader reader;
  private final VectorTables tables;

  /** Reads from this database. */
  public WholeCatalogue(Database database, ItemReader reader, VectorTables tables) {
    this.database = database;
    this.reader = reader;
    this.tables = tables;
  }

  /** Where tastes are computed now. */
  public VectorTable live() {
    return tables.live();
  }

  /** How many vectors there are of a kind, those of deleted items included. */
  public long vectors(Kind kind, VectorTable table) {
    return database.asJob(sql ->
        sql.createQuery(table.in("select count(*) from <vectors> where kind = :kind"))
            .bind("kind", kind.wireName())
            .mapTo(Long.class)
            .one());
  }

  /**
   * Shows all that are not deleted, in the database's order of their ids.
   *
   * @param withVectors whether to read where they lie as well, which is in this table
   */
  public void read(Kind kind, VectorTable table, boolean withVectors, Consumer<StoredItem> items) {
    var query =
        table
            .in(ITEMS)
            .replace(":kind", "'" + kind.wireName() + "'")
            .replace(":placed", Boolean.toString(withVectors));
    var rows = new Rows(kind);
    database.asJobDo(sql -> CopiedRow.each(sql, query, row -> items.accept(rows.read(row))));
  }

  /** Keeps what many items have in common once. */
  private final class Rows {

    private final Kind kind;
    private final Map<String, String> genres = new HashMap<>();

    Rows(Kind kind) {
      this.kind = kind;
    }

    StoredItem read(CopiedRow row) {
      var item =
          new Item(
              new ItemRef(kind, row.id()),
              row.text(),
              row.texts().stream().map(it -> genres.computeIfAbsent(it, own -> own)).toList(),
              row.number(),
              row.absent() ? null : row.number(),
              row.textOrNull(),
              externalIds(row.text()),
              attributes(row.text()),
              row.time());
      return new StoredItem(item, row.absent() ? null : row.halfVector());
    }

    private Map<String, String> externalIds(String document) {
      return document.equals(EMPTY) ? Map.of() : reader.externalIds(document);
    }

    private Map<String, Object> attributes(String document) {
      return document.equals(EMPTY) ? Map.of() : reader.attributes(document);
    }
  }
}
