package fm.seda.storage.models;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.storage.copy.CopyRows;
import fm.seda.storage.session.Database;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * Writes a model that was begun and is not published yet. Rows go out as they come, so it does not
 * matter how many there are.
 */
@Singleton
public class ModelWriter {

  private final Database database;

  /** Writes into this database, as a job. */
  public ModelWriter(Database database) {
    this.database = database;
  }

  /** Takes the items, in the order of their numbers. */
  @FunctionalInterface
  public interface Items {
    /**
     * The next one.
     *
     * @param place of any length, the same for all
     * @param neighbours the numbers of those that go with it, the best first
     * @param likeness how well each of them does
     */
    void add(ItemRef item, int fans, float[] place, int[] neighbours, float[] likeness);
  }

  /** Takes what was learnt of people, in any order. */
  @FunctionalInterface
  public interface People {
    /**
     * What to recommend to somebody.
     *
     * @param items their numbers, the best first
     * @param factors a score for each of them; empty where there were only friends to go by
     * @param neighbours a score for each of them
     */
    void add(UUID person, Kind kind, int[] items, float[] factors, float[] neighbours);
  }

  /** Writes all items. */
  public void writeItems(long version, Consumer<Items> source) {
    copy(
        "model_items_%d (version, n, kind, item_id, fans, place, neighbours, likeness)"
            .formatted(version),
        rows -> source.accept(new ItemRows(version, rows)));
  }

  /** Writes what was learnt of everybody. */
  public void writePeople(long version, Consumer<People> source) {
    copy(
        "model_people_%d (version, user_id, kind, items, factors, neighbours)".formatted(version),
        rows ->
            source.accept((person, kind, items, factors, neighbours) ->
                write(() ->
                    rows.row(6)
                        .value(version)
                        .value(person)
                        .value(kind.wireName())
                        .array(items)
                        .array(factors)
                        .array(neighbours))));
  }

  private void copy(String target, Consumer<CopyRows> source) {
    database.asJobDo(sql -> CopyRows.into(sql, target, source::accept));
  }

  private static void write(Writing writing) {
    try {
      writing.write();
    } catch (SQLException e) {
      throw new UnableToExecuteStatementException("A model could not be written", e, null);
    }
  }

  @FunctionalInterface
  private interface Writing {
    void write() throws SQLException;
  }

  /** Counts them, for an item's number is its place in the order. */
  private static final class ItemRows implements Items {

    private final long version;
    private final CopyRows rows;
    private int next;

    ItemRows(long version, CopyRows rows) {
      this.version = version;
      this.rows = rows;
    }

    @Override
    public void add(ItemRef item, int fans, float[] place, int[] neighbours, float[] likeness) {
      write(() ->
          rows.row(8)
              .value(version)
              .value(next++)
              .value(item.kind().wireName())
              .value(item.id())
              .value(fans)
              .vector(place)
              .array(neighbours)
              .array(likeness));
    }
  }
}
