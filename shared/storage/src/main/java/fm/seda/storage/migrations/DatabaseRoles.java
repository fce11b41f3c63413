package fm.seda.storage.migrations;

import fm.seda.storage.session.SqlFile;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The three roles of the product, and what an administrator must do once for them: {@code
 * seda_owner} migrates, {@code seda_app} acts for one person and is bound by row-level security,
 * {@code seda_worker} does the jobs.
 */
public final class DatabaseRoles {

  /**
   * What the server says to whoever loses a race for the same role: that it exists, is a duplicate
   * or makes a deadlock, or (as an internal error) that somebody else changed it just now.
   */
  private static final Set<String> LOST_RACES = Set.of("42710", "23505", "40P01", "XX000");

  private static final int MOST_ATTEMPTS = 20;

  /** Their names. */
  public static final List<String> NAMES = List.of("seda_owner", "seda_app", "seda_worker");

  private DatabaseRoles() {}

  /**
   * Creates what is missing of the roles and the vector extension, and sets the passwords. Running
   * it again changes only the passwords.
   *
   * <p>Roles belong to the whole server, and two of its databases may be migrated at once. No lock
   * that an administrator of a managed server may take spans databases, so whoever comes second
   * tries again; until then it has waited for the first to commit.
   *
   * @param administrator connections that may create roles and extensions
   * @param passwords by role name
   */
  public static void ensure(DataSource administrator, Map<String, String> passwords)
      throws SQLException {
    for (int attempt = 1; ; attempt++) {
      try {
        ensureOnce(administrator, passwords);
        return;
      } catch (SQLException | JdbiException failure) {
        if (attempt == MOST_ATTEMPTS || !lostARace(failure)) {
          throw failure;
        }
      }
    }
  }

  private static boolean lostARace(@Nullable Throwable failure) {
    if (failure instanceof SQLException said && said.getSQLState() != null) {
      return LOST_RACES.contains(said.getSQLState());
    }
    return failure != null && lostARace(failure.getCause());
  }

  private static void ensureOnce(DataSource administrator, Map<String, String> passwords)
      throws SQLException {
    Jdbi.create(administrator)
        .useTransaction(handle -> {
          // a script with quoted bodies is for the server to take apart
          try (var script = handle.getConnection().createStatement()) {
            script.execute(SqlFile.read(DatabaseRoles.class, "roles.sql"));
          }
          for (var name : NAMES) {
            var password = passwords.get(name);
            if (password == null) {
              throw new IllegalArgumentException("no password for the role " + name);
            }
            setPassword(handle, name, password);
          }
        });
  }

  // ALTER ROLE takes no parameters, so the statement is put together by the server, quoted
  private static void setPassword(Handle handle, String role, String password) throws SQLException {
    var statement =
        handle
            .createQuery("select format('alter role %I login password %L', :role, :password)")
            .bind("role", role)
            .bind("password", password)
            .mapTo(String.class)
            .one();
    try (var plain = handle.getConnection().createStatement()) {
      plain.execute(statement);
    }
  }
}
