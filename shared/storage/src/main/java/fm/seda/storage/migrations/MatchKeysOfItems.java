package fm.seda.storage.migrations;

import fm.seda.domain.naming.MatchKey;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Gives the artists and tracks that are there already their keys. A second program that made keys,
 * in SQL, would sooner or later make others.
 */
final class MatchKeysOfItems implements JavaMigration {

  private static final int AT_ONCE = 5_000;
  private static final UUID FIRST = new UUID(0, 0);

  private static final String READ =
      """
      select id, name, attributes ->> 'artistName' as artist from items
      where kind = ? and id > ? order by id limit %d\
      """
          .formatted(AT_ONCE);

  private static final String WRITE =
      """
      update items i set match_key = k.key
      from unnest(?::uuid[], ?::text[]) as k (id, key) where i.kind = ? and i.id = k.id\
      """;

  @Override
  public void migrate(Context context) throws SQLException {
    for (var kind : List.of("artist", "track")) {
      var last = FIRST;
      for (var page = page(context.getConnection(), kind, last);
          !page.isEmpty();
          page = page(context.getConnection(), kind, last)) {
        write(context.getConnection(), kind, page);
        last = page.getLast().id();
      }
    }
  }

  private record Row(UUID id, @Nullable String key) {}

  private static List<Row> page(Connection connection, String kind, UUID after)
      throws SQLException {
    try (var read = connection.prepareStatement(READ)) {
      read.setString(1, kind);
      read.setObject(2, after);
      try (var rows = read.executeQuery()) {
        var page = new ArrayList<Row>();
        while (rows.next()) {
          page.add(new Row(rows.getObject("id", UUID.class), key(kind, rows)));
        }
        return page;
      }
    }
  }

  private static @Nullable String key(String kind, ResultSet row) throws SQLException {
    var name = row.getString("name");
    var key =
        kind.equals("artist")
            ? MatchKey.ofArtist(name)
            : MatchKey.ofTrack(name, row.getString("artist"));
    return key.orElse(null);
  }

  private static void write(Connection connection, String kind, List<Row> page)
      throws SQLException {
    try (var write = connection.prepareStatement(WRITE)) {
      write.setArray(1, connection.createArrayOf("uuid", page.stream().map(Row::id).toArray()));
      write.setArray(2, connection.createArrayOf("text", page.stream().map(Row::key).toArray()));
      write.setString(3, kind);
      write.executeUpdate();
    }
  }

  /** Right behind the step that makes room for them. */
  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("024.1");
  }

  @Override
  public String getDescription() {
    return "match keys of items";
  }

  /** None: the keys may be made otherwise later, by a step of its own. */
  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }
}
