package fm.seda.storage.spaces;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.Kind;
import fm.seda.domain.problem.Conflict;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.SqlFile;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Tells how alike two spaces are: whether what lies near an item in the one lies near it in the
 * other. Every pair is measured, without an index.
 */
@Singleton
public final class Agreement {

  /** So many neighbours of an item are compared. */
  static final int NEAREST = 10;

  private static final String AGREEMENT = SqlFile.read(Agreement.class, "agreement.sql");

  private final Database database;
  private final VectorTables tables;

  /** Compares spaces of this database. */
  public Agreement(Database database, VectorTables tables) {
    this.database = database;
    this.tables = tables;
  }

  /**
   * What was found.
   *
   * @param kinds those of which at least two items lie in both spaces
   */
  public record Overlap(Map<Kind, Part> kinds) {

    /** Copies the map, so it never changes under its reader. */
    public Overlap {
      kinds = Collections.unmodifiableMap(new EnumMap<>(kinds));
    }
  }

  /**
   * Of one kind.
   *
   * @param items how many were looked at
   * @param mean the share of their neighbours that is the same in both spaces, between 0 and 1
   */
  public record Part(long items, double mean) {}

  /**
   * Compares the live space with this one.
   *
   * @param sample so many items of each kind are looked at, the same ones each time
   * @throws Conflict if the cell has no table for the space
   */
  public Overlap withLive(EmbeddingSpace space, int sample) {
    var other = tables.toFill(space);
    var query = tables.live().in(AGREEMENT).replace("<others>", other.name());
    var kinds = new EnumMap<Kind, Part>(Kind.class);
    for (var kind : Kind.values()) {
      var part = compare(query, kind, sample);
      if (part.items() > 0) {
        kinds.put(kind, part);
      }
    }
    return new Overlap(kinds);
  }

  private Part compare(String query, Kind kind, int sample) {
    return database.asJob(sql ->
        sql.createQuery(query)
            .bind("kind", kind.wireName())
            .bind("sample", sample)
            .bind("nearest", NEAREST)
            .map((row, _) -> new Part(row.getLong("items"), row.getDouble("overlap")))
            .one());
  }
}
