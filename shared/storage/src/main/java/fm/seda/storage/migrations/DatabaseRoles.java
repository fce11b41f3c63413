package fm.seda.storage.migrations;

import fm.seda.storage.session.SqlFile;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The three roles of the product, and what an administrator must do once for them: {@code
 * seda_owner} migrates, {@code seda_app} acts for one person and is bound by row-level security,
 * {@code seda_worker} does the jobs.
 */
public final class DatabaseRoles {

  /** Their names. */
  public static final List<String> NAMES = List.of("seda_owner", "seda_app", "seda_worker");

  private DatabaseRoles() {}

  /**
   * Creates what is missing of the roles and the vector extension, and sets the passwords. Running
   * it again changes only the passwords.
   *
   * @param administrator connections that may create roles and extensions
   * @param passwords by role name
   */
  public static void ensure(DataSource administrator, Map<String, String> passwords)
      throws SQLException {
    Jdbi.create(administrator)
        .useTransaction(handle -> {
          // two cells may share a server: one of them at a time
          handle.execute("select pg_advisory_xact_lock(hashtext('seda roles'))");
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
