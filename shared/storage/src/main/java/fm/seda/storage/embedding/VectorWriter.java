package fm.seda.storage.embedding;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.ItemRef;
import fm.seda.domain.problem.Conflict;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import fm.seda.storage.session.SqlFile;
import fm.seda.storage.spaces.VectorTables;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Puts vectors in their place, each with a record of who computed it, when and where. */
@Singleton
public class VectorWriter {

  private static final String UPSERT = SqlFile.read(VectorWriter.class, "upsert-vector.sql");
  private static final String VERSION = "1";

  private final Database database;
  private final Json json;
  private final VectorTables tables;
  private final Clock clock;

  /** Writes through this database, as a job. */
  public VectorWriter(Database database, Json json, VectorTables tables, Clock clock) {
    this.database = database;
    this.json = json;
    this.tables = tables;
    this.clock = clock;
  }

  /** A vector and the text it stands for. */
  public record Computed(ItemRef ref, String contentHash, float[] vector) {}

  /**
   * Writes these vectors, all of one space. One that stands for a text its item no longer has is
   * dropped: a newer message is on its way.
   *
   * @return how many were written
   * @throws Conflict if the cell has no table for the space
   */
  public int write(EmbeddingSpace space, String region, List<Computed> vectors) {
    return write(space, region, vectors, Instant.EPOCH);
  }

  /** The same, and replaces those of the same text that were computed before that. */
  public int write(EmbeddingSpace space, String region, List<Computed> vectors, Instant before) {
    var now = clock.instant();
    var meta =
        json.write(
            Map.of(
                "provider", space.provider(),
                "model", space.model(),
                "dim", space.dim(),
                "region", region,
                "version", VERSION,
                "computedAt", now.toString()));
    return database.asJob(sql -> {
      var batch = sql.prepareBatch(tables.toWrite(space, sql).in(UPSERT));
      for (var computed : vectors) {
        batch
            .bind("kind", computed.ref().kind().wireName())
            .bind("id", computed.ref().id())
            .bind("hash", computed.contentHash())
            .bind("embedding", computed.vector())
            .bind("meta", meta)
            .bind("now", now)
            .bind("before", before)
            .add();
      }
      int written = 0;
      for (int rows : batch.execute()) {
        written += rows;
      }
      return written;
    });
  }
}
