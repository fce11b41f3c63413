package fm.seda.storage.models;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.port.LearntTaste;
import fm.seda.engine.slate.Because;
import fm.seda.storage.catalogue.ItemReader;
import fm.seda.storage.catalogue.RefArrays;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.SqlFile;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** What the live model says. One statement sees one model, whatever is published meanwhile. */
@Singleton
public final class PostgresLearntTaste implements LearntTaste {

  private static final String BEST = SqlFile.read(PostgresLearntTaste.class, "best.sql");
  static final String SINCE =
      SqlFile.read(PostgresLearntTaste.class, "since.sql").replace(":done", DoneSince.ONE);
  private static final String PLACES = SqlFile.read(PostgresLearntTaste.class, "places.sql");

  private final Database database;
  private final ItemReader items;
  private final Clock clock;

  /** Reads from this database. */
  public PostgresLearntTaste(Database database, ItemReader items, Clock clock) {
    this.database = database;
    this.items = items;
    this.clock = clock;
  }

  @Override
  public Optional<Best> best(UUID userId, Kind kind, int limit) {
    var rows =
        database.asPerson(
            userId,
            handle ->
                handle
                    .createQuery(BEST)
                    .bind("user", userId)
                    .bind("kind", kind.wireName())
                    .bind("limit", limit)
                    .map(this::row)
                    .list());
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Best(
                rows.getFirst().trainedAt(),
                rows.getFirst().basis(),
                rows.stream().map(Row::learnt).toList()));
  }

  @Override
  public Optional<Since> since(UUID userId, Kind kind, int limit) {
    var rows =
        database.asPerson(
            userId,
            handle ->
                handle
                    .createQuery(SINCE)
                    .bind("user", userId)
                    .bind("now", clock.instant())
                    .bind("kind", kind.wireName())
                    .bind("limit", limit)
                    .map(this::companion)
                    .list());
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Since(
                rows.getFirst().trainedAt(), rows.stream().map(SinceRow::companion).toList()));
  }

  @Override
  public Map<ItemRef, float[]> places(Collection<ItemRef> refs) {
    if (refs.isEmpty()) {
      return Map.of();
    }
    return database.asJob(handle ->
        RefArrays.bind(handle.createQuery(PLACES), refs)
            .reduceRows(
                new HashMap<ItemRef, float[]>(),
                (found, row) -> {
                  var ref =
                      ItemReader.ref(
                          row.getColumn("kind", String.class),
                          row.getColumn("item_id", UUID.class));
                  found.put(ref, Places.direction(row.getColumn("place", byte[].class)));
                  return found;
                }));
  }

  private Row row(ResultSet row, StatementContext context) throws SQLException {
    // without a linear model there is nothing to read, which reads as 0
    return new Row(
        row.getTimestamp("trained_at").toInstant(),
        row.getBoolean("from_friends") ? Basis.FRIENDS : Basis.HISTORY,
        new Learnt(
            items.map(row, context),
            // as a double, a real would differ by whether it came as text or in binary
            row.getFloat("factors"),
            row.getFloat("neighbours"),
            Places.direction(row.getBytes("place"))));
  }

  private SinceRow companion(ResultSet row, StatementContext context) throws SQLException {
    var because =
        ItemReader.ref(row.getString("because_kind"), row.getObject("because_id", UUID.class));
    return new SinceRow(
        row.getTimestamp("trained_at").toInstant(),
        new Companion(
            items.map(row, context),
            row.getDouble("score"),
            new Because(because, row.getString("because_name"))));
  }

  private record SinceRow(Instant trainedAt, Companion companion) {}

  private record Row(Instant trainedAt, Basis basis, Learnt learnt) {}
}
