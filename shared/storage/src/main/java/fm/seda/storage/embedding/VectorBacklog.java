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
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Items whose vector is missing or stands for a text they no longer have. */
@Singleton
public class VectorBacklog {

  private static final String PENDING = SqlFile.read(VectorBacklog.class, "pending-texts.sql");
  private static final String OLDEST = SqlFile.read(VectorBacklog.class, "oldest-pending.sql");

  private static final String AGED = SqlFile.read(VectorBacklog.class, "aged.sql");

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
    return among(space, refs, Instant.EPOCH);
  }

  /** The same, and those whose vector was computed before that. */
  public List<Pending> among(EmbeddingSpace space, Collection<ItemRef> refs, Instant before) {
    var pending = tables.toFill(space).in(PENDING);
    return database.asJob(sql ->
        sql.createQuery(pending)
            .bindArray(
                "kinds", String.class, refs.stream().map(ref -> ref.kind().wireName()).toArray())
            .bind("before", before)
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
            .bind("provider", space.provider())
            .bind("model", space.model())
            .bind("most", VectorClaims.MOST_REFUSALS)
            .map((row, context) -> ItemRows.ref(row))
            .list());
  }

  /** Some items whose vector of this space was computed before that, the oldest first. */
  public List<ItemRef> aged(EmbeddingSpace space, Instant before, int limit) {
    var aged = tables.toFill(space).in(AGED);
    return database.asJob(sql ->
        sql.createQuery(aged)
            .bind("before", before)
            .bind("limit", limit)
            .map((row, context) -> ItemRows.ref(row))
            .list());
  }
}
