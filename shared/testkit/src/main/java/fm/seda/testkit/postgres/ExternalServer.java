package fm.seda.testkit.postgres;

import java.sql.SQLException;
import java.util.Optional;

/** Somebody else's server: used as it is, never started or stopped. */
record ExternalServer(DatabaseUrl url) implements PostgresServer {
  private static final String AVAILABLE_VECTOR =
      "SELECT max(default_version) FROM pg_available_extensions WHERE name = 'vector'";

  static ExternalServer at(DatabaseUrl url) {
    var vector = vectorOf(new Login(url.jdbcUrl(url.database()), url.user(), url.password()), url);
    if (vector.filter(it -> it.isAtLeast(Version.OLDEST_VECTOR)).isEmpty()) {
      throw new PostgresUnavailableException(
          "The server of SEDA_DATABASE_URL has pgvector "
              + vector.map(Version::toString).orElse("not at all"),
          "install pgvector " + Version.OLDEST_VECTOR + " or newer there, or unset the variable");
    }
    return new ExternalServer(url);
  }

  private static Optional<Version> vectorOf(Login login, DatabaseUrl url) {
    try (var connection = login.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(AVAILABLE_VECTOR)) {
      return rows.next()
          ? Optional.ofNullable(rows.getString(1)).flatMap(Version::in)
          : Optional.empty();
    } catch (SQLException e) {
      throw new PostgresUnavailableException(
          "The server of SEDA_DATABASE_URL (" + url + ") does not answer: " + e.getMessage(),
          "start it, correct the variable, or unset it to use this machine's own server",
          e);
    }
  }

  @Override
  public String jdbcUrl(String database) {
    return url.jdbcUrl(database);
  }

  @Override
  public String superuser() {
    return url.user();
  }

  @Override
  public String password() {
    return url.password();
  }

  @Override
  public int port() {
    return url.port();
  }

  @Override
  public void stop() {
    throw new UnsupportedOperationException(
        "The server of SEDA_DATABASE_URL is not ours to stop; unset the variable to use our own");
  }

  @Override
  public void start() {
    throw new UnsupportedOperationException(
        "The server of SEDA_DATABASE_URL is not ours to start; unset the variable to use our own");
  }

  @Override
  public void close() {
    // It was there before us and goes on after us.
  }

  @Override
  public String toString() {
    return "Your Postgres at " + url;
  }
}
