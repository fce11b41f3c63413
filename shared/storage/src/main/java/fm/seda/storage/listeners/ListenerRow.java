package fm.seda.storage.listeners;

import fm.seda.engine.port.Listener;
import fm.seda.storage.session.Json;
import fm.seda.storage.spaces.VectorTables;
import fm.seda.storage.vectors.HalfVectors;
import io.micronaut.core.type.Argument;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads a listener from the one row of {@code listener.sql}. */
record ListenerRow(UUID userId, VectorTables tables, Json json) implements RowMapper<Listener> {

  private static final Argument<List<HistoryRow>> HISTORY = Argument.listOf(HistoryRow.class);
  private static final Argument<List<DecisionRow>> DECISIONS = Argument.listOf(DecisionRow.class);
  private static final Argument<List<ShowingRow>> SHOWINGS = Argument.listOf(ShowingRow.class);

  @Override
  public Listener map(ResultSet row, StatementContext context) throws SQLException {
    var preferences = json.read(row.getString("preferences"), Argument.of(Preferences.class));
    var taste = taste(row);
    return new Listener(
        userId,
        row.getString("auth_user_id"),
        taste.centres(),
        taste.space(),
        preferences.chosenGenres(),
        preferences.unwantedGenres(),
        json.read(row.getString("affinities"), HISTORY).stream().map(HistoryRow::affinity).toList(),
        DecisionRow.byItem(json.read(row.getString("decisions"), DECISIONS)),
        ShowingRow.byItem(json.read(row.getString("showings"), SHOWINGS)),
        row.getBoolean("personalised"),
        preferences.explicitAllowed());
  }

  private StoredTaste taste(ResultSet row) throws SQLException {
    var sent = row.getArray("taste");
    var directions =
        sent == null
            ? List.<float[]>of()
            : Stream.of((byte[][]) sent.getArray()).map(HalfVectors::unpack).toList();
    var shares = (Float[]) row.getArray("taste_shares").getArray();
    return StoredTaste.of(
        directions,
        i -> shares[i],
        row.getString("taste_provider"),
        row.getString("taste_model"),
        space -> tables.of(space).isPresent(),
        tables.live().space());
  }
}
