package fm.seda.testkit.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;

/** The databases of one server, made and removed through its maintenance database. */
record Databases(Login maintenance, Function<String, Login> loginTo) {
  /** Held while a database is made, so that two processes which want the same one agree. */
  private static final long ONE_AT_A_TIME = 0x5EDAL;

  static Databases of(PostgresServer server) {
    return new Databases(Login.to(server, "postgres"), name -> Login.to(server, name));
  }

  void create(String name) {
    try (var connection = maintenance.connect()) {
      execute(connection, "SELECT pg_advisory_lock(" + ONE_AT_A_TIME + ")");
      if (!exists(connection, name)) {
        // template0: unlike template1 nobody can be connected to it, which would make this fail.
        execute(connection, "CREATE DATABASE " + quoted(name) + " TEMPLATE template0");
      }
      try (var inside = loginTo.apply(name).connect()) {
        execute(inside, "CREATE EXTENSION IF NOT EXISTS vector");
      }
    } catch (SQLException e) {
      throw new PostgresUnavailableException(
          "The database " + name + " could not be created: " + e.getMessage(),
          "use a server that is up and has pgvector, and a user who may create databases",
          e);
    }
  }

  void drop(String name) {
    try (var connection = maintenance.connect()) {
      execute(connection, "DROP DATABASE IF EXISTS " + quoted(name) + " WITH (FORCE)");
    } catch (SQLException e) {
      throw new PostgresUnavailableException(
          "The database " + name + " could not be dropped: " + e.getMessage(),
          "use a server that is up, and a user who owns the database",
          e);
    }
  }

  private static boolean exists(Connection connection, String name) throws SQLException {
    try (var query = connection.prepareStatement("SELECT FROM pg_database WHERE datname = ?")) {
      query.setString(1, name);
      try (var rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
