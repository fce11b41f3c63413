package fm.seda.storage.people;

import fm.seda.domain.port.ApiKeys;
import fm.seda.domain.port.StoredKey;
import fm.seda.storage.session.Database;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** The keys of backends. */
@Singleton
public class KeyRing implements ApiKeys {

  private final Database database;

  /** Asks this database, in nobody's name. */
  public KeyRing(Database database) {
    this.database = database;
  }

  @Override
  public Optional<StoredKey> find(String id) {
    return database.asJob(sql ->
        sql.createQuery("select * from auth.find_api_key(:id)")
            .bind("id", id)
            .map((row, context) -> key(row))
            .findOne());
  }

  private static StoredKey key(ResultSet row) throws SQLException {
    return new StoredKey(
        row.getString("id"),
        row.getString("name"),
        HexFormat.of().formatHex(row.getBytes("secret_hash")),
        Set.of((String[]) row.getArray("scopes").getArray()),
        row.getBoolean("revoked"));
  }
}
