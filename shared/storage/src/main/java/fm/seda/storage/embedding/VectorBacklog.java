package fm.seda.storage.embedding;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.ItemRef;
import fm.seda.domain.ItemText;
import fm.seda.domain.problem.Conflict;
import fm.seda.storage.bulk.ItemRows;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import fm.seda.storage.session.SqlFile;
import fm.seda.storage.spaces.VectorTables;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Items whose vector is missing or stands for a text they no longer have. */
@Singleton
public class VectorBacklog {

  private static final String PENDING = SqlFile.read(VectorBacklog.class, "pending-texts.sql");
  private static final String OLDEST = SqlFile.read(VectorBacklog.class, "oldest-pending.sql");

  private final Database database;
  private final Json json;
  private final VectorTables tables;

  /** Reads from this database, as a job. */
  public VectorBacklog(Database database, Json json, VectorTables tables) {
    this.database = database;
    this.json = json;
    this.tables = tables;
  }

  /** An item and the text that stands for it. */
  public record Pending(ItemRef ref, String text, String contentHash) {}

  /**
   * Those of these items that need a vector of this space; deleted ones and ones that have theirs
   * do not.
   *
   * @throws Conflict if the cell has no table for the space
   */
  public List<Pending> among(EmbeddingSpace space, Collection<ItemRef> refs) {
    var pending = tables.toFill(space).in(PENDING);
    return database.asJob(sql ->
        sql.createQuery(pending)
            .bindArray(
                "kinds", String.class, refs.stream().map(ref -> ref.kind().wireName()).toArray())
            .bindArray("ids", UUID.class, refs.stream().map(ItemRef::id).toArray())
            .map((row, context) -> {
              var ref = ItemRows.ref(row);
              var genres = (String[]) row.getArray("genres").getArray();
              var text =
                  ItemText.of(
                      ref.kind(),
                      row.getString("name"),
                      Arrays.asList(genres),
                      json.readObject(row.getString("attributes")));
              return new Pending(ref, text, ItemText.hash(text));
            })
            .list());
  }

  /**
   * Some items that need a vector of this space, those waiting longest first.
   *
   * @throws Conflict if the cell has no table for the space
   */
  public List<ItemRef> oldest(EmbeddingSpace space, int limit) {
    var oldest = tables.toFill(space).in(OLDEST);
    return database.asJob(sql ->
        sql.createQuery(oldest)
            .bind("limit", limit)
            .map((row, context) -> ItemRows.ref(row))
            .list());
  }
}
