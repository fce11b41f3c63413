package fm.seda.testkit.postgres;

/**
 * A Postgres server with pgvector that is up. Safe for use by several threads. Two servers started
 * on one data folder, by one process or by two, are the same server: stopping one stops both.
 */
public interface PostgresServer extends AutoCloseable {
  /** {@code jdbc:postgresql://host:port/database}, without credentials. */
  String jdbcUrl(String database);

  String superuser();

  String password();

  int port();

  /**
   * Makes sure that a database of this name exists and has the extension {@code vector}.
   *
   * @return its {@link #jdbcUrl}
   */
  default String createDatabase(String name) {
    Databases.of(this).create(name);
    return jdbcUrl(name);
  }

  /** Removes the database, also under people who are connected to it. */
  default void dropDatabase(String name) {
    Databases.of(this).drop(name);
  }

  /** Stops the server and keeps its data, as an outage does. */
  void stop();

  /** Starts the server again, on the same port. */
  void start();

  /** The same as {@link #stop()}; an external server goes on. */
  @Override
  void close();
}
