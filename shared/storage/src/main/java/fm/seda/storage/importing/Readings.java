package fm.seda.storage.importing;

import fm.seda.domain.linking.MusicProvider;
import fm.seda.storage.session.Database;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the reading of people's libraries goes, as they may see it. */
@Singleton
public class Readings {

  private static final String LATEST =
      """
      select distinct on (provider)
        provider, started_at, ended_at, found, shortcomings,
        case when ended_at is null then trouble else failure end as trouble
      from import_runs where user_id = :user
      order by provider, started_at desc\
      """;

  private final Database database;

  /** Looks in the name of the person a method is called for. */
  public Readings(Database database) {
    this.database = database;
  }

  /** The latest of each provider that was read in the last month. */
  public List<LibraryReading> of(UUID userId) {
    return database.asPerson(
        userId,
        sql -> sql.createQuery(LATEST).bind("user", userId).map((row, _) -> read(row)).list());
  }

  private static LibraryReading read(ResultSet row) throws SQLException {
    return new LibraryReading(
        MusicProvider.fromWireName(row.getString("provider")).orElseThrow(),
        row.getTimestamp("started_at").toInstant(),
        instant(row.getTimestamp("ended_at")),
        row.getInt("found"),
        texts(row.getArray("shortcomings")),
        Optional.ofNullable(row.getString("trouble")));
  }

  private static Optional<Instant> instant(@Nullable Timestamp time) {
    return Optional.ofNullable(time).map(Timestamp::toInstant);
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
