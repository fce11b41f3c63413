package fm.seda.storage.models;

import fm.seda.domain.Affinity;
import fm.seda.domain.InteractionType;
import fm.seda.domain.ItemRef;
import fm.seda.storage.catalogue.ItemReader;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.SqlFile;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Reads everybody's history as numbers, row by row as it comes: millions of rows fit into memory.
 */
@Singleton
public class TrainingDataReader {

  private static final String AFFINITIES = SqlFile.read(TrainingDataReader.class, "affinities.sql");
  private static final String TAGS = SqlFile.read(TrainingDataReader.class, "tags.sql");
  private static final String FRIENDSHIPS =
      SqlFile.read(TrainingDataReader.class, "friendships.sql");

  private static final int ROWS_A_TRIP = 10_000;

  /** Flattens: what is played a hundred times is not a hundred times as dear. */
  static final double FLATTENING = 0.2;

  /** Acts that by themselves say "not for me". */
  static final List<String> REJECTIONS =
      Arrays.stream(InteractionType.values())
          .filter(InteractionType::rejects)
          .map(InteractionType::wireName)
          .toList();

  private final Database database;

  /** Reads everybody's rows, so it works as the role of jobs. */
  public TrainingDataReader(Database database) {
    this.database = database;
  }

  /** Everything, with what people did weighed as of now. */
  public TrainingData read(Instant now) {
    return database.asJob(sql -> read(sql, now));
  }

  private static TrainingData read(Handle sql, Instant now) {
    var people = new Numbering<UUID>();
    var items = new Numbering<ItemRef>();
    var preferences = preferences(sql, now, people, items);
    var tags = new Numbering<String>();
    var tagCells = tags(sql, tags, items);
    var friendships = friendships(sql, people);
    return new TrainingData(
        people.things(),
        items.things(),
        preferences,
        tagCells,
        tags.size(),
        friendships.ofPeople(),
        friendships.newcomers(),
        friendships.ofNewcomers());
  }

  private static Cells preferences(
      Handle sql, Instant now, Numbering<UUID> people, Numbering<ItemRef> items) {
    var cells = new Cells();
    each(
        sql.createQuery(AFFINITIES)
            .bind("now", now)
            .bindArray("rejections", String.class, REJECTIONS.toArray()),
        row ->
            cells.add(
                people.of(row.getObject("user_id", UUID.class)),
                items.of(item(row, "item_id")),
                logOfWeight(row.getDouble("weight"), row.getDouble("age"))));
    cells.renumber(people.sort(), items.sort());
    relateToTheGreatest(cells, people.size());
    return cells;
  }

  /** A logarithm, for of what is years old hardly anything is left, and yet it orders. */
  private static double logOfWeight(double weight, double ageSeconds) {
    return Math.log(weight) - Math.log(2) * ageSeconds / Affinity.HALF_LIFE.toSeconds();
  }

  /** Somebody who plays a lot says no more than somebody who plays little. */
  private static void relateToTheGreatest(Cells logs, int people) {
    var greatest = new double[people];
    Arrays.fill(greatest, Double.NEGATIVE_INFINITY);
    logs.forEach((person, _, log) -> greatest[person] = Math.max(greatest[person], log));
    logs.revalue((person, log) ->
        Math.max(Float.MIN_NORMAL, Math.exp(FLATTENING * (log - greatest[person]))));
  }

  private static Cells tags(Handle sql, Numbering<String> tags, Numbering<ItemRef> items) {
    var cells = new Cells();
    each(
        sql.createQuery(TAGS),
        row -> {
          int item = items.find(item(row, "id"));
          if (item >= 0) {
            cells.add(tags.of(row.getString("tag")), item, row.getDouble("times"));
          }
        });
    return cells;
  }

  private static Friendships friendships(Handle sql, Numbering<UUID> people) {
    var friendships = new Friendships(people);
    each(
        sql.createQuery(FRIENDSHIPS),
        row ->
            friendships.add(
                row.getObject("user_id", UUID.class), row.getObject("friend_user_id", UUID.class)));
    friendships.sort();
    return friendships;
  }

  private static ItemRef item(ResultSet row, String id) throws SQLException {
    return ItemReader.ref(row.getString("kind"), row.getObject(id, UUID.class));
  }

  private static void each(Query query, RowReader reader) {
    query
        .setFetchSize(ROWS_A_TRIP)
        .scanResultSet((rows, _) -> {
          try (var all = rows.get()) {
            while (all.next()) {
              reader.read(all);
            }
          }
          return true;
        });
  }

  @FunctionalInterface
  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }
}
