package fm.seda.testkit.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** What it takes to connect to one database of a server. */
record Login(String jdbcUrl, String user, String password) {

  static Login to(PostgresServer server, String database) {
    return new Login(server.jdbcUrl(database), server.superuser(), server.password());
  }

  Connection connect() throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("loginTimeout", "10");
    properties.setProperty("ApplicationName", "seda-testkit");
    return DriverManager.getConnection(jdbcUrl, properties);
  }

  /** Whether the server is up; not whether it knows us, which is for the first real call to say. */
  boolean answers() {
    try (var _ = connect()) {
      return true;
    } catch (SQLException e) {
      // 08: no connection. 57P03: it is starting or stopping.
      var state = String.valueOf(e.getSQLState());
      return !state.startsWith("08") && !state.equals("57P03");
    }
  }

  /** Hides the password. */
  @Override
  public String toString() {
    return user + " at " + jdbcUrl;
  }
}
