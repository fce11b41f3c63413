package fm.seda.storage.matching;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.linking.Found;
import fm.seda.storage.bulk.ItemBatch;
import fm.seda.storage.bulk.ItemRows;
import fm.seda.storage.catalogue.ItemReader;
import fm.seda.storage.catalogue.RefArrays;
import fm.seda.storage.session.Json;
import fm.seda.storage.session.SqlFile;
import fm.seda.storage.spaces.VectorTables;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Writes what items lacked, and their ids. */
@Singleton
class Filling {

  private static final String FILL = SqlFile.read(Filling.class, "fill-items.sql");
  private static final String IDENTIFY = SqlFile.read(Filling.class, "identify.sql");

  private static final String HOLD =
      """
      select i.* from unnest(:kinds::text[], :ids::uuid[]) as wanted (kind, id)
      join items i on i.kind = wanted.kind and i.id = wanted.id
      where i.deleted_at is null
      order by i.kind, i.id for update of i\
      """;

  private final ItemReader items;
  private final Json json;
  private final VectorTables tables;

  Filling(ItemReader items, Json json, VectorTables tables) {
    this.items = items;
    this.json = json;
    this.tables = tables;
  }

  /** Nothing is written to an item that lacks nothing. Answers those that need a vector. */
  List<ItemRef> fill(Handle sql, Adoption adoption) {
    if (adoption.toFill().isEmpty()) {
      return List.of();
    }
    // as they are now, and nobody changes them meanwhile
    var held = RefArrays.bind(sql.createQuery(HOLD), adoption.toFill()).map(items).list();
    var rows = new ArrayList<Map<String, Object>>();
    for (Item item : held) {
      var whole = adoption.filled(item);
      if (!whole.equals(item)) {
        rows.add(ItemBatch.row(whole));
      }
    }
    return rows.isEmpty()
        ? List.of()
        : sql.createQuery(tables.live().in(FILL))
            .bind("rows", json.write(rows))
            .map((row, context) -> ItemRows.ref(row))
            .list();
  }

  /** Notes all ids of what was found, also a second one of a system. */
  void identify(Handle sql, Map<Found, ItemRef> found) {
    var kinds = new ArrayList<String>();
    var systems = new ArrayList<String>();
    var externalIds = new ArrayList<String>();
    var ids = new ArrayList<UUID>();
    found.forEach((it, ref) ->
        it.externalIds()
            .forEach((system, id) -> {
              kinds.add(ref.kind().wireName());
              systems.add(system);
              externalIds.add(id);
              ids.add(ref.id());
            }));
    sql.createUpdate(IDENTIFY)
        .bindArray("kinds", String.class, kinds.toArray())
        .bindArray("systems", String.class, systems.toArray())
        .bindArray("externalIds", String.class, externalIds.toArray())
        .bindArray("ids", UUID.class, ids.toArray())
        .execute();
  }
}
