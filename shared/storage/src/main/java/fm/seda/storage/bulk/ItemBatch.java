package fm.seda.storage.bulk;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.ItemText;
import fm.seda.domain.naming.MatchKey;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import fm.seda.storage.session.SqlFile;
import fm.seda.storage.spaces.VectorTables;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Items into the catalogue. */
@Singleton
public class ItemBatch {

  private static final String UPSERT = SqlFile.read(ItemBatch.class, "upsert-items.sql");

  private final Database database;
  private final Json json;
  private final VectorTables tables;

  /** Writes through this database, as a job. */
  public ItemBatch(Database database, Json json, VectorTables tables) {
    this.database = database;
    this.json = json;
    this.tables = tables;
  }

  /**
   * Creates or replaces these items; where one is given twice, the last stands. A deleted item
   * comes back.
   *
   * @return those whose vector of the live space is missing or stands for another text
   */
  public List<ItemRef> upsert(Collection<Item> items) {
    return database.asJob(sql -> upsert(sql, items));
  }

  /** The same, as a part of what this transaction does. */
  public List<ItemRef> upsert(Handle sql, Collection<Item> items) {
    var rows = new LinkedHashMap<ItemRef, Map<String, Object>>();
    items.forEach(item -> rows.put(item.ref(), row(item)));
    return sql.createQuery(tables.live().in(UPSERT))
        .bind("rows", json.write(List.copyOf(rows.values())))
        .map((row, context) -> ItemRows.ref(row))
        .list();
  }

  /**
   * Takes an item out of the catalogue; it is no longer recommended from now on.
   *
   * @return whether there was such an item
   */
  public boolean delete(ItemRef ref) {
    return database.asJob(sql ->
        sql.createUpdate(
                """
                update items set deleted_at = now(), updated_at = now()
                where kind = :kind and id = :id and deleted_at is null
                """)
            .bind("kind", ref.kind().wireName())
            .bind("id", ref.id())
            .execute())
        > 0;
  }

  /** The columns of an item, as the statements of this product take them. */
  public static Map<String, Object> row(Item item) {
    var row = new HashMap<String, Object>();
    row.put("kind", item.kind().wireName());
    row.put("id", item.ref().id().toString());
    row.put("name", item.name());
    row.put("genres", item.genres());
    row.put("popularity", item.popularity());
    row.put("externalIds", item.externalIds());
    row.put("attributes", item.attributes());
    row.put("createdAt", item.createdAt().toString());
    row.put("contentHash", ItemText.hash(text(item)));
    MatchKey.of(item).ifPresent(key -> row.put("matchKey", key));
    if (item.creator() != null) {
      row.put("creator", item.creator());
    }
    return row;
  }

  private static String text(Item item) {
    return ItemText.of(item.kind(), item.name(), item.genres(), item.attributes());
  }
}
