package fm.seda.local.stack;

import fm.seda.local.identity.ApiKey;
import fm.seda.local.identity.Passwords;
import fm.seda.local.identity.SecretFiles;
import fm.seda.topology.DatabaseRole;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * The passwords of the database's roles, the key of the stack's own backend, and who administers.
 */
public final class DatabaseAccounts {

  /** Everything a backend may do. */
  private static final List<String> SCOPES = List.of("catalog", "people", "feed");

  /** Who may do what administrators do. */
  public static final String ADMIN = "admin";

  private static final String STORE_KEY =
      """
      insert into api_keys (id, name, secret_hash, scopes) values (?, ?, ?, ?)
      on conflict (id) do update set secret_hash = excluded.secret_hash, scopes = excluded.scopes
      """;

  private static final String STORE_ADMIN =
      """
      insert into users (auth_user_id, display_name, region, role) values (?, ?, 'us', 'admin')
      on conflict (auth_user_id) do update set role = excluded.role
      """;

  private final SecretFiles secrets;

  public DatabaseAccounts(SecretFiles secrets) {
    this.secrets = secrets;
  }

  /** A role has the same password in every database of the server. */
  public String password(DatabaseRole role) {
    return secrets.get(role.roleName(), Passwords::random);
  }

  /** Makes the key and the administrator known to the database, which must be migrated. */
  void store(ApiKey key, String databaseUrl) {
    var role = DatabaseRole.WORKER;
    try (var connection =
            DriverManager.getConnection(databaseUrl, role.roleName(), password(role));
        var insertKey = connection.prepareStatement(STORE_KEY);
        var insertAdmin = connection.prepareStatement(STORE_ADMIN)) {
      insertKey.setString(1, key.id());
      insertKey.setString(2, "the local stack");
      insertKey.setBytes(3, key.secretHash());
      insertKey.setArray(4, connection.createArrayOf("text", SCOPES.toArray()));
      insertKey.executeUpdate();
      insertAdmin.setString(1, ADMIN);
      insertAdmin.setString(2, "Administrator");
      insertAdmin.executeUpdate();
    } catch (SQLException e) {
      throw new StackException(
          "The API key and the administrator cannot be stored: " + e.getMessage(),
          "see .local/logs/migrate.log, or start anew by ./seda reset",
          e);
    }
  }
}
